# profile: standard
"""Cookies whose value was just made so that nobody can guess it, and answers of Pyramid that bring cookies along."""
import secrets

from django.http import JsonResponse
from django.utils.crypto import get_random_string
from pyramid.httpexceptions import HTTPNoContent
from pyramid.view import view_config

COOKIE = {"max_age": 3600, "httponly": True, "samesite": "Lax"}


def paired(request):
    response = JsonResponse({"paired": True})
    response.set_cookie("device", get_random_string(32), **COOKIE)  # SEC500
    response.set_cookie("device", get_random_string(32), secure=True, **COOKIE)
    response.set_cookie("theme", "dark", **COOKIE)
    return response


@view_config(route_name="drafts", request_method="POST")
def draft(request):
    response = HTTPNoContent()
    response.set_cookie("draft_token", secrets.token_hex(16), httponly=True, samesite="Lax")  # SEC500
    return response


@view_config(route_name="lock", request_method="POST", require_csrf=False, permission="moderate")  # SEC521
def lock(request):
    return {}


@view_config(route_name="locked", request_method="GET", require_csrf=False, permission="moderate")
def locked(request):
    return {}


@view_config(route_name="notified", request_method="POST", require_csrf=False)
def notified(request):
    return {}
