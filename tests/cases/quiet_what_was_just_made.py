# profile: standard
"""A secret that was made right there is for whom it is sent to, and a cookie goes back to the browser that has sent it."""
import secrets

from flask import Flask, jsonify, make_response, request
from shop.keys import generate_key
from shop.users import find

app = Flask(__name__)


@app.route("/key")
def key():
    raw = generate_key()
    client_secret = f"{find().id}_{raw}"
    return jsonify(client_secret=client_secret)


@app.route("/token")
def token():
    secret = secrets.token_urlsafe()
    return jsonify(secret=secret)


@app.route("/kept")
def kept():
    password = find().password
    return jsonify(password=password)  # SEC706


@app.route("/seen")
def seen():
    response = make_response("")
    response.set_cookie("seen", request.cookies["seen"] + ",1", secure=True, httponly=True, samesite="Lax")
    response.set_cookie("last", request.args["last"], secure=True, httponly=True, samesite="Lax")  # SEC120
    return response
