# profile: standard
"""Data that has to be equal to part of what was looked up with other data: to what the program knows of who is asking."""
import os

from flask import Flask, abort, request, session

from project import accounts

app = Flask(__name__)


@app.get("/held/<path:user_id>/<path:name>")
def held(user_id, name):
    if "user" not in session:
        session["user"] = accounts.authenticate(request.args["key"])["user"]
    if not (str(session["user"]["id"]) == user_id and session["user"]["name"] != name):
        abort(401)
    os.listdir(f"/srv/{name}")  # SEC101
    return os.listdir(f"/srv/{user_id}")


@app.get("/found/<path:user_id>")
def found(user_id):
    if accounts.authenticate(request.args["key"]).name != user_id:
        abort(401)
    return os.listdir(f"/srv/{user_id}")


@app.get("/sent/<path:user_id>")
def sent(user_id):
    if request.args["user_id"] != user_id:
        abort(401)
    return os.listdir(f"/srv/{user_id}")  # SEC101


@app.get("/spelled/<path:user_id>")
def spelled(user_id):
    name = accounts.spell(request.args["user_id"])
    if name != user_id:
        abort(401)
    return os.listdir(f"/srv/{user_id}")  # SEC101
