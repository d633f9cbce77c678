# profile: standard
"""Flask applications: debuggers, cookies, templates and tokens."""
import os

import flask
import jwt
from flask import Flask, jsonify, make_response, render_template
from flask_cors import CORS


class Shop(Flask):
    """An application of our own."""


app = Shop(__name__)
app.config["DEBUG"] = os.environ.get("SHOP_DEBUG")
app.config.update(SESSION_COOKIE_SECURE=True, TEMPLATES_AUTO_RELOAD=True)
app.debug = True  # SEC400
CORS(app, resources={"/api/*": {"origins": "*"}})
options = {"supports_credentials": True, "origins": "*"}
CORS(app, **options)  # SEC510


@app.route("/greet/<name>")
def greet(name):
    return render_template("greet.html", name=name)


@app.route("/old/<name>")
def old(name):
    return render_template("old.jinja2", name=name)  # SEC406


@app.get("/plain/<name>")
def plain(name):
    return render_template("plain.txt", name=name), 200, {"Content-Type": "text/plain"}


@app.post("/login")
def login(ticket):
    answer = make_response(jsonify({}))
    answer.set_cookie("theme", "dark")
    answer.set_cookie("csrf_token", ticket, httponly=False, secure=True)
    answer.set_cookie("session_id", ticket)  # SEC500
    answer.set_cookie("auth_token", ticket, secure=True, httponly=True, samesite="Strict")
    answer.set_cookie("theme", "dark", secure=False)  # SEC500
    answer.set_cookie("theme", "dark", secure=flask.request.is_secure, httponly=False)
    return answer


def claims(token, key):
    seen = jwt.decode(token, key, algorithms=["RS256"], options={"verify_signature": True})
    unverified = jwt.decode(token, options={"verify_signature": False})
    taken = jwt.decode(token, options={"verify_signature": False, "verify_exp": True})
    return seen, unverified, taken


def taken(token):
    check = {"verify_signature": False}
    return jwt.decode(token, options=check)  # SEC530


if __name__ == "__main__":
    app.run(debug=bool(os.environ.get("SHOP_DEBUG")))
    app.run(debug=True)  # S201
    app.run("127.0.0.1", 8080, True)  # S201
