# profile: standard
"""Cookies that let in whoever has them, as their values say: signed, named after a session, or kept by Tornado."""
import uuid

import jwt
from flask import Flask, make_response
from itsdangerous import URLSafeTimedSerializer
from tornado.web import RequestHandler, create_signed_value

from shop.handlers import BaseHandler
from shop.users import new_page, new_session, name_of_user

app = Flask(__name__)
serializer = URLSafeTimedSerializer(app.config["SECRET_KEY"])


class Login(RequestHandler):
    def get(self):
        self.set_secure_cookie("theme", "dark")
        self.set_secure_cookie("page", str(new_page()))
        self.set_secure_cookie("user", "nobody")
        self.set_secure_cookie("oauth_state", str(uuid.uuid4()))  # SEC500
        self.set_secure_cookie("user", str(name_of_user()), secure=True, httponly=True, samesite="Lax")
        self.set_secure_cookie("user", str(name_of_user()), **self.settings["cookie_flags"])
        self.set_secure_cookie("user", str(name_of_user()))  # SEC500


class Again(BaseHandler):
    def get(self):
        self.set_cookie("user", name_of_user())
        self.set_secure_cookie("user_id", str(name_of_user()), secure=True)  # SEC500
        self.set_secure_cookie("session", str(new_session()))  # SEC500


@app.route("/login", methods=["POST"])
def login():
    response = make_response("")
    signed = create_signed_value(app.config["COOKIE_SECRET"], "shop", name_of_user())
    response.set_cookie("shop", signed.decode(), secure=True)  # SEC500
    response.set_cookie("shop", serializer.dumps(name_of_user()))  # SEC500
    response.set_cookie("shop", jwt.encode({"sub": name_of_user()}, app.config["KEY"]), secure=True, samesite="Lax")  # SEC500
    response.set_cookie("shop", signed.decode(), secure=True, httponly=True, samesite="Lax")
    return response


@app.route("/again", methods=["POST"])
def again():
    session, page = new_session(), new_page()
    response = make_response("")
    response.set_cookie("page", page.id)
    response.set_cookie("shop", session.language)
    response.set_cookie("shop", session.id)  # SEC500
    return response
