# profile: standard
"""Sessions of Flask that are kept elsewhere, and users that a request is looked at for."""
import os

from flask import Flask
from flask.sessions import SecureCookieSessionInterface, SessionInterface
from flask_login import LoginManager

app = Flask(__name__)
login_manager = LoginManager(app)


class Kept(SessionInterface):
    def open_session(self, app, request):
        key = request.cookies.get(app.config["SESSION_COOKIE_NAME"])
        with open(os.path.join("/var/sessions", key), "rb") as stream:  # SEC101
            return loaded(key, stream.read())

    def save_session(self, app, session, response):
        with open(os.path.join("/var/sessions", session.key), "wb") as stream:
            stream.write(session.text)


class Signed(SecureCookieSessionInterface):
    def open_session(self, app, request):
        session = super().open_session(app, request)
        os.makedirs(os.path.join("/var/sessions", app.name))
        return session


class Named(SessionInterface):
    def open_session(self, app, request):
        return {"name": request.cookies["name"]}["name"]


@app.url_value_preprocessor
def look(endpoint, values):
    return values["name"]


@login_manager.request_loader
def name_of(request):
    return request.headers["X-User"]


@login_manager.request_loader
def user_of(request):
    return connection.execute("SELECT id FROM users WHERE name = '%s'" % request.headers["X-User"])  # S608


@login_manager.user_loader
def user_by(key):
    return User.query.get(key)
