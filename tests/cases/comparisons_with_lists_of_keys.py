# profile: standard
"""Secrets that a request is asked for, and that are looked up in a list of them, a set or a table."""
import os

from flask import Flask, abort, request

app = Flask(__name__)
KEYS = os.environ["API_KEYS"].split(",")
KEYS_OF_USERS = {"hazel": os.environ["HAZEL_KEY"]}
ACCESS_TOKENS = frozenset(os.environ["ACCESS_TOKENS"].split(","))
SORT_KEYS = os.environ["SORT_KEYS"].split(",")


@app.get("/list")
def listed():
    if request.headers.get("X-Api-Key") not in app.config["API_KEYS"]:  # SEC212
        abort(403)
    if request.headers.get("X-Sync-Key") not in os.environ.get("API_KEYS", "").split(","):  # SEC212
        abort(403)
    if request.args["token"] in ("blue", "red"):
        return "in"
    api_keys = [os.environ["NEW_KEY"], os.environ["OLD_KEY"]]
    return "in" if request.args["key"] in api_keys else "out"  # SEC212


@app.get("/table")
def in_table():
    if request.args["name"] not in KEYS_OF_USERS:
        abort(403)
    if request.headers["X-Token"] not in ACCESS_TOKENS:
        abort(403)
    if request.args["sort"] not in SORT_KEYS:
        abort(400)
    if request.args["field"] not in app.config["FORM_KEYS"]:
        abort(400)
    if request.args["kind"] not in app.config["TOKEN_KINDS"]:
        abort(400)
    if request.args["key"] not in request.form.getlist("keys"):
        abort(400)
    return "in"


@app.post("/keys")
def keep_up():
    kept_keys = [key.strip() for key in os.environ["SYNC_KEYS"].split(",")]
    if request.form["key"] not in kept_keys:
        kept_keys.append(request.form["key"])
    fields = request.get_json()
    for field in fields:
        if field in app.config["HIDDEN_KEYS"]:
            fields[field] = "..."
    return {"keys": kept_keys, "in": request.form["key"] in app.config["HIDDEN_KEYS"]}  # SEC212
