# profile: standard
"""Options of libraries that keep logins: what they set cookies with, and how they check and keep what they are given."""
from fastapi_users.authentication import CookieTransport, JWTStrategy
from flask import Flask
from flask_talisman import Talisman
from rest_framework_simplejwt.backends import TokenBackend
from rest_framework_simplejwt.tokens import AccessToken, UntypedToken

app = Flask(__name__)
app.config["SECURITY_PASSWORD_HASH"] = "plaintext"  # SEC207
app.config["SECURITY_PASSWORD_HASH"] = "argon2"
talisman = Talisman()
talisman.init_app(app, session_cookie_secure=False)  # SEC501
Talisman(app, session_cookie_http_only=False)  # SEC501
Talisman(app)
transport = CookieTransport(cookie_secure=False)  # SEC501
transport = CookieTransport(cookie_httponly=False)  # SEC501
transport = CookieTransport(cookie_name="shop", cookie_max_age=3600)


def fixed():
    return JWTStrategy(secret="q8Zt71LmX0aWc4Re", lifetime_seconds=3600)  # S106 SEC532


def configured(settings):
    return JWTStrategy(secret=settings.secret, lifetime_seconds=3600)


def who(raw):
    return AccessToken(raw, verify=False)["user_id"]  # SEC530


def who_else(raw):
    return TokenBackend("HS256", settings.key).decode(raw, verify=False)["user_id"]  # SEC530


def who_surely(raw):
    return UntypedToken(raw)["user_id"]
