# profile: standard
"""A new password that must not be the old one, which its owner sends along."""
from flask import Flask, request

from .params import required
from .store import store

app = Flask(__name__)


@app.route("/password", methods=["POST"])
def change():
    password = required("password")
    body = request.get_json(silent=True) or {}
    current_password = body.get("current_password")
    if password == current_password:
        raise ValueError("choose another password")
    return store.change(password)


@app.route("/key", methods=["POST"])
def log_in():
    secret = load_secret()
    current_secret = request.args["secret"]
    if current_secret == secret:  # SEC212
        return store.begin()
    return ""
