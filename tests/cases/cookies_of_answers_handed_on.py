# profile: standard
"""Cookies of answers that the framework hands to a function."""
from django.utils.deprecation import MiddlewareMixin
from flask import Flask, after_this_request
from starlette.middleware.base import BaseHTTPMiddleware

app = Flask(__name__)


@app.after_request
def remember(response):
    response.set_cookie("session_id", new_ticket())  # SEC500
    response.set_cookie("colour", "red")
    return response


@app.route("/")
def index():
    @after_this_request
    def set_it(response):
        response.set_cookie("session_id", new_ticket(), secure=True, httponly=True, samesite="Lax")
        response.set_cookie("session_id", new_ticket(), secure=True)  # SEC500
        return response

    return "fine"


@app.before_request
def before(other):
    other.set_cookie("session_id", new_ticket())


class Remembering:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.set_cookie("session_id", new_ticket())  # SEC500
        return response


class Older(MiddlewareMixin):
    def process_response(self, request, response):
        response.set_cookie("session_id", new_ticket())  # SEC500
        request.set_cookie("session_id", new_ticket())
        return response


class OfStarlette(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        response = await call_next(request)
        response.set_cookie("session_id", new_ticket(), httponly=True)  # SEC500
        response.set_cookie("session_id", new_ticket(), httponly=True, secure=True)
        return response


def called(get_response):
    response = get_response("session")
    response.set_cookie("session_id", new_ticket())
