# profile: standard
"""A cookie that a setting makes secure is not set without it; one that nothing can make secure is."""
from fastapi import Response
from flask import make_response


def log_in(answer: Response, ticket, settings):
    secure = getattr(settings, "require_https", False)
    answer.set_cookie("session", ticket, httponly=True, samesite="lax", secure=secure)


def log_in_by_choice(answer: Response, ticket, settings):
    secure = settings.require_https if settings else False
    answer.set_cookie("session", ticket, httponly=True, samesite="lax", secure=secure)


def log_in_in_clear(answer: Response, ticket):
    secure = False
    answer.set_cookie("session", ticket, httponly=True, samesite="lax", secure=secure)  # SEC500


def log_in_without(answer: Response, ticket):
    answer.set_cookie("session", ticket, httponly=True, samesite="lax")  # SEC500


def log_in_elsewhere(ticket, settings):
    answer = make_response("fine")
    answer.set_cookie("session", ticket, httponly=True, samesite="Lax", secure=getattr(settings, "require_https", False))
    answer.set_cookie("session", ticket, httponly=True, samesite="Lax", secure=None)  # SEC500
    return answer


def log_in_by_two_settings(ticket, settings):
    answer = make_response("fine")
    answer.set_cookie(
        "session", ticket, httponly=settings.hidden_from_scripts or None, samesite="Lax", secure=settings.require_https or None)
    return answer
