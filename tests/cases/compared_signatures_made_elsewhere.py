# profile: standard
"""Signatures that are sent with a message, compared with those that functions nobody sees make of it."""
import hashlib
import inspect
from functools import partial

from django.conf import settings
from flask import Flask, request
from shop.codes import checksum_of, compute_digest, get_signature, sign, sign_payload

app = Flask(__name__)


@app.route("/made", methods=["POST"])
def made():
    return {"ok": request.headers.get("X-Signature") == get_signature(request.data, app.secret_key)}  # SEC212


@app.route("/named", methods=["POST"])
def named():
    signature = request.headers["X-Hub-Signature-256"]
    expected = sign(request.data)
    return {"ok": signature == expected}  # SEC212


@app.route("/keyed", methods=["POST"])
def keyed():
    return {"ok": request.headers["X-Signature"] == sign_payload(settings.KEY, request.data)}  # SEC212


@app.route("/several", methods=["POST"])
def several():
    sent = request.headers.get("Authorization")
    return {"ok": any(sent == get_signature(request.data, key) for key in settings.KEYS)}  # SEC212


@app.route("/by_client", methods=["POST"])
def by_client():
    return {"ok": app.client.generateSignature(request.data) == request.args["signature"]}  # SEC212


def is_genuine(expected_signature):
    return request.headers["X-Signature"] == expected_signature  # SEC212


@app.route("/digest", methods=["PUT"])
def digest():
    return {"ok": request.headers["Digest"] == compute_digest(request.data)}


@app.route("/sum", methods=["PUT"])
def summed():
    signature = checksum_of(request.data)
    return {"ok": request.args["signature"] == signature}


@app.route("/kind", methods=["PUT"])
def kind():
    signature = request.data[:4]
    return {"ok": signature == get_signature("png")}


@app.route("/function", methods=["PUT"])
def function():
    return {"ok": request.args["signature"] == str(inspect.signature(partial)) or request.args["signature"] == "()"}


def sign_here(body):
    return hashlib.sha256(body).hexdigest()


@app.route("/here", methods=["PUT"])
def here():
    return {"ok": request.args["signature"] == sign_here(request.data)}
