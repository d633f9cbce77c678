# profile: standard
"""Claims of tokens that a program decodes itself."""
import base64
import hmac
import json

from fastapi import APIRouter
from flask import Flask, abort, g, jsonify, request

app = Flask(__name__)


router = APIRouter()


@router.get("/read")
def read(token: str):
    return json.loads(base64.b64decode(token.split(".")[1] + "=="))  # SEC530


def base64url_decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@app.before_request
def by_parts():
    parts = request.headers["Authorization"].split(" ")[1].split(".")
    claims = json.loads(base64url_decode(parts[1]).decode("utf-8"))  # SEC530
    g.user = claims["sub"]


@app.route("/unpacked")
def unpacked():
    _, payload, _ = request.cookies["token"].split(".")
    return jsonify(json.loads(base64.b64decode(payload + "==")))  # SEC530


@app.route("/checked")
def checked():
    first, payload, signature = request.cookies["token"].split(".")
    made = hmac.new(app.secret_key, f"{first}.{payload}".encode(), "sha256").digest()
    if not hmac.compare_digest(made, base64url_decode(signature)):
        abort(401)
    return jsonify(json.loads(base64url_decode(payload)))


@app.route("/time")
def time():
    claims = json.loads(base64url_decode(request.cookies["token"].split(".")[1]))
    return jsonify(claims["exp"])


@app.route("/key")
def key():
    return jsonify(json.loads(base64url_decode(request.cookies["token"].split(".")[0]))["alg"])


def expires(token):
    return json.loads(base64url_decode(token.split(".")[1]))["exp"]


def account(token):
    return json.loads(base64url_decode(token.split(".")[1]))["account"]
