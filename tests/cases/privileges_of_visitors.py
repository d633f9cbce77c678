# profile: standard
"""Privileges that a cookie names, in whatever encoding, and those that the program keeps."""
import base64
import hmac
import json

import tornado.web
from django.http import HttpResponse
from flask import Flask, request, session
from itsdangerous import Signer

app = Flask(__name__)


@app.route("/kept")
def kept():
    role = request.cookies.get("role", "guest")
    if role == "admin":  # SEC559
        return {"users": app.users()}
    return {}


@app.route("/spelled")
def spelled():
    visitor = json.loads(base64.b64decode(request.cookies["visitor"]))
    return {"users": app.users() if visitor["user_role"] == "admin" else []}  # SEC559


@app.route("/session")
def in_session():
    return {"users": app.users() if session.get("role") == "admin" else []}


@app.route("/signed")
def signed():
    role = Signer(app.secret_key).unsign(request.cookies["role"])
    return {"users": app.users() if role == b"admin" else []}


@app.route("/compared")
def compared():
    role, mark = request.cookies["role"], request.cookies["mark"]
    if not hmac.compare_digest(mark, hmac.digest(app.key, role.encode(), "sha256").hex()):
        return {}
    return {"users": app.users()}


@app.route("/shown")
def shown():
    return {"dark": request.cookies.get("theme") == "dark", "users": app.users(request.args.get("role") == "admin")}


@app.route("/proxy")
def behind_a_proxy():
    return {"users": app.users() if request.headers.get("X-User-Role") == "admin" else []}


def page(request):
    if request.COOKIES.get("is_admin") == "1":  # SEC559
        return HttpResponse("come in")
    return HttpResponse("stay out", content_type="text/plain")


class Page(tornado.web.RequestHandler):
    def get(self):
        if self.get_cookie("user_type") != "staff":  # SEC559
            self.send_error(403)
        if self.get_secure_cookie("user_type") != b"staff":
            self.send_error(403)
