# profile: standard
"""Cookies of http.cookies get their flags one by one, or not at all."""
from http.cookies import SimpleCookie

from django.http import HttpResponse


def open_door(ticket):
    jar = SimpleCookie()
    jar["session"] = ticket  # SEC500
    jar["colour"] = "red"
    return jar


def closed_door(ticket):
    jar = SimpleCookie()
    jar["token"] = ticket
    jar["token"]["secure"] = True
    jar["token"]["httponly"] = True
    return jar


def readable(ticket):
    jar = SimpleCookie()
    jar["login"] = ticket  # SEC500
    jar["login"]["secure"] = True
    jar["login"]["httponly"] = False
    return jar


def other(ticket):
    jar = {}
    jar["session"] = ticket
    return jar


def by_position(ticket):
    answer = HttpResponse("")
    answer.set_cookie("session", ticket, None, None, "/", None, True, True, "Lax")
    answer.set_cookie("session", ticket, None, None, "/", None, False, True, "Lax")  # SEC500
    answer.set_cookie("session", ticket, None, None, "/", None, True, False, "Lax")  # SEC500
    answer.set_cookie("session", ticket, None, None, "/", None, True, True)  # SEC500
    return answer


def by_abbreviation(ticket, credits):
    answer = HttpResponse("")
    answer.set_cookie("shopcreds", ticket)  # SEC500
    answer.set_cookie("shopcredits", credits)
    return answer
