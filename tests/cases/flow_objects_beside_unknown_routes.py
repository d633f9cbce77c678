# profile: standard
"""Routes that are not known: what is asked for what no text has comes from a decorator, not from the path."""
from functools import wraps

from flask import Blueprint, redirect
from shop.access import clients


def with_client(function):
    @wraps(function)
    def inner(provider, *args, **kwargs):
        return function(provider, clients.get(provider), *args, **kwargs)

    return inner


@with_client
def sign_in(provider, client):
    return redirect(client.address_of_login())


@with_client
def sign_out(provider, client):
    client.forget()
    return redirect(provider)  # SEC104


def stripped(target):
    return redirect(target.strip())  # SEC104


def create(app):
    pages = Blueprint("pages", __name__)
    pages.add_url_rule(app.config["LOGIN"], view_func=sign_in)
    pages.add_url_rule(app.config["LOGOUT"], view_func=sign_out)
    pages.add_url_rule(app.config["TARGET"], view_func=stripped)
    return pages
