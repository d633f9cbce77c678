# profile: standard
"""Checks of who comes that some text anywhere in the address leaves out."""
from django.http import HttpResponseForbidden
from flask import Flask, abort, redirect, request, session, url_for
from shop.settings import OPEN

app = Flask(__name__)


@app.before_request
def members_alone():
    if not session.get("user") and "/login" not in request.url:  # SEC561
        return redirect(url_for("login"))


@app.before_request
def members_at_last():
    if "login" in request.full_path.lower():  # SEC561
        pass
    elif not session.get("user"):
        abort(403)


class Members:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not any(part in request.get_full_path() for part in OPEN):  # SEC561
            if not request.user.is_authenticated:
                return HttpResponseForbidden()
        return self.get_response(request)


def page():
    if "json" in request.url:
        return {"user": session["user"]}
    if "login" in request.referrer:
        return None
    if "old" in request.url:
        session["old"] = "yes"
        return None
    if len("x" in request.url and request.url) > 9:
        return None
    if "login" in request.path:
        return None
    if not session.get("user"):
        return redirect("/login")
    return "page"


def open_page():
    if "print" in request.url:
        return None
    return "page"


MARK = "mark" in request.url
