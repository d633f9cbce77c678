# profile: standard
"""What a request says is the secret, compared with the secret: the time it takes tells how much of it is right."""
import base64
import hashlib
import hmac
import os
from typing import Annotated

from django.http import HttpResponse, HttpResponseForbidden
from fastapi import Depends, FastAPI, Header
from flask import Flask, request

from .settings import Config, Kind, Settings, Token, session, settings

app = Flask(__name__)
api = FastAPI()
SECRET_WORD = "secret"


@app.get("/admin")
def admin():
    if request.headers["X-Token"] != os.environ["ADMIN_TOKEN"]:  # SEC212
        return "", 403
    if request.args.get("key") == app.config.get("API_KEY"):  # SEC212
        return "of all"
    if request.headers.get("Authorization", "") != f"Bearer {settings.token}":  # SEC212
        return "of many"
    if "Token " + settings.token == request.headers["X-Authorization"]:  # SEC212
        return "of some"
    if f"{request.url_root}{settings.token}" == f"{settings.site}/{settings.token}/{settings.name}":
        return "of none"
    if settings.api_key.get_secret_value() == request.headers.get("X-Key"):  # SEC212
        return "of one"
    return ""


@app.post("/password")
def change(user, store):
    password_again = store.second()
    if request.form["password"] != request.form["repeated"] or request.form["password"] != password_again:
        return "not the same", 400
    if request.form["kind"] == Kind.PASSWORD or request.form["kind"] == SECRET_WORD:
        return ""
    if hashlib.sha256(request.form["token"].encode()).hexdigest() == user.token:
        return ""
    if store.unlock(request.form["token"]) == settings.token:
        return ""
    if session.query(Token.token == request.form["token"]) or Settings.TOKEN == request.form["token"]:  # SEC212
        return ""
    if request.form["token"] in (settings.token, ""):
        return ""
    return "" if request.form["color"] == settings.color else "changed"


@api.get("/items")
def items(x_api_key: str = Header(), limit: int = 10):
    if limit == settings.secret:
        return []
    return [] if x_api_key != settings.API_KEY else ["tea"]  # SEC212


def may_write(x_api_token: Annotated[str, Header()]):
    return x_api_token == Config.Access.API_TOKEN or x_api_token == Kind.Access.TOKEN  # SEC212


@api.post("/items", dependencies=[Depends(may_write)])
def put(name: str):
    return name


def credentials(header):
    name, _, password = base64.b64decode(header[6:]).decode("utf-8").partition(":")
    return name, password


class Gate:
    def __init__(self, secret):
        self.secret = secret

    def process_request(self, request):
        name, password = credentials(request.META["HTTP_AUTHORIZATION"])
        if name == self.name and password == self.secret:  # SEC212
            return HttpResponse("welcome")
        return HttpResponseForbidden()


def find_key(session, key, body):
    digest = hmac.new(key, body, "sha256").hexdigest()
    if digest == session.digest:  # SEC212
        return None
    return session.query(Token).filter(column(Token.digest) == digest, column(Token.kind) == "api").one()


def find_keys(session, key, body):
    digest = hmac.new(key, body, "sha256").hexdigest()
    return session.exec(select(Token).where((column(Token.digest) == digest) & (column(Token.kind) == "api")))


@app.post("/account")
def connected():
    account, key, word = find_account(), request.json["key"], request.json["word"]
    if account.client_key != key or account.client_secret != word:
        account.client_key = key
        account.client_secret = word
    return ""


@app.post("/refused")
def refused():
    account, word = find_account(), request.json["word"]
    if account.client_secret != word:  # SEC212
        account.refused = True
    if account.name and account.client_secret != word:  # SEC212
        raise PermissionError
    return ""
