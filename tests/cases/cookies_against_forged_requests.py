# profile: standard
"""Tokens against forged requests, which the scripts of a page must read to send them back, and cookies that let somebody in."""
import secrets

from django.http import HttpResponse
from starlette.responses import Response

NAME = "shop_csrf"


def fresh(request):
    response = HttpResponse()
    response.set_cookie("csrftoken", secrets.token_urlsafe(32), secure=True, samesite="Lax")
    response.set_cookie("XSRF-TOKEN", secrets.token_urlsafe(32), httponly=False, secure=True, samesite="Lax")
    response.set_cookie("csrftoken", secrets.token_urlsafe(32), samesite="Lax")  # SEC500
    response.set_cookie("device", secrets.token_urlsafe(32), httponly=False, secure=True, samesite="Lax")  # SEC500
    return response


def by_name_of_a_constant(response: Response, token: str):
    response.set_cookie(NAME, token, httponly=False, secure=True)


def by_name_elsewhere(response: Response, settings):
    response.set_cookie(settings.csrf_cookie, secrets.token_urlsafe(32), httponly=False, secure=True)
    response.set_cookie(settings.cookie, secrets.token_urlsafe(32), httponly=False, secure=True)  # SEC500


def session(response: Response, token: str):
    response.set_cookie("shop_session", token, httponly=False, secure=True)  # SEC500
