# profile: standard
"""A token that both a cookie and a form send is no secret of the program; one that the program keeps is."""
from flask import request, session


def is_sent_twice(form_token):
    cookie_token = request.cookies.get("csrf_token")
    return cookie_token and form_token == cookie_token


def is_sent_twice_by_django(request, form_token):
    return form_token == request.COOKIES["csrf_token"]


def is_kept():
    return session["form_token"] == request.cookies.get("csrf_token")  # SEC212


def is_of_another_cookie(form_token):
    return form_token == request.cookies.get("login_token")  # SEC212


def is_sent_in_a_form(form_token):
    return form_token == request.form["csrf_token"]  # SEC212
