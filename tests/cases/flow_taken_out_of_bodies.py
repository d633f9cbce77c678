# profile: standard
"""What is taken out of a body or a form by its key: what is known of one field says nothing of another."""
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/numbered")
def numbered():
    form = request.form.to_dict()
    reason = form.pop("reason", "none")
    number = int(form.pop("number"))
    os.system(f"remove {number}")
    os.system(f"remove {number} {reason}")  # S605
    return {}


@app.post("/chosen")
def chosen():
    body = request.get_json()
    kind = body.pop("kind")
    if kind not in ("move", "copy"):
        return {}, 400
    os.system("do " + kind)
    os.system("do " + body["place"])  # S605
    return {}


@app.post("/defaulted")
def defaulted():
    body = request.get_json()
    if body.setdefault("kind", "move") not in ("move", "copy"):
        return {}, 400
    os.system("do " + body["kind"] + " " + body["place"])  # S605
    return {}
