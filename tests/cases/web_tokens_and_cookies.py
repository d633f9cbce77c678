"""Tokens whose signature nobody checks are reported as that alone; cookies say what they lack in several ways."""
import jwt
from aiohttp import web
from django.http import HttpResponse
from flask import make_response
from starlette.responses import Response

UNSIGNED = {"verify_signature": False}


def one_weakness_is_enough(token, key):
    jwt.decode(token, key, algorithms=["none"], options={"verify_signature": False})  # SEC530
    jwt.decode(token, "hazelnut", algorithms=["ES256"], options=UNSIGNED)  # SEC530
    jwt.decode(token, "", algorithms=["ES256"], options=UNSIGNED)  # SEC530
    jwt.decode(token, key, algorithms=["ES256"], options={"verify_signature": False, "verify_exp": False})  # SEC530
    jwt.decode(token, key, algorithms=["HS256"], options=UNSIGNED)  # SEC530
    jwt.decode(token, key, algorithms=["HS256", "RS256"], options=UNSIGNED)  # SEC530


def claims(token, key):
    jwt.decode(token, key, algorithms=["ES256"], options={"verify_iss": False})  # SEC533


def turned_off_by_name(ticket):
    answer = make_response("fine")
    answer.set_cookie("session", ticket, secure=None, httponly=True, samesite="Lax")  # SEC500
    answer.set_cookie("session", ticket, secure=True, httponly=None, samesite="Lax")  # SEC500
    answer.set_cookie("session", ticket, secure=True, httponly=True, samesite=None)  # SEC500
    answer.set_cookie("colour", "red", secure=None, httponly=True, samesite="Lax")  # SEC500
    answer.set_cookie("colour", "red", secure=True, httponly=True, samesite=None)  # SEC500


def turned_off_in_starlette(ticket, answer: Response):
    answer.set_cookie("session", ticket, secure=None, httponly=True)  # SEC500


def mark(request):
    answer = redirect("/")
    answer.set_cookie("is_access_token_expired", "true")
    answer.set_cookie("access_token", request.user.token, secure=True, samesite="Lax")  # SEC500
    return answer
