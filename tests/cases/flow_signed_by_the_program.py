# profile: standard
"""Data that came with its signature is the program's own; a checksum, which anybody can make, says nothing."""
import hashlib
import hmac
import os

from flask import Flask, abort, request
from project import KEY

app = Flask(__name__)


def signature_fits(message, signature):
    expected = hmac.new(KEY, message, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)


@app.post("/signed")
def signed():
    page, other = request.get_data(), request.args["other"]
    expected = "sha256=" + hmac.new(KEY, page, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(request.headers["Signature"], expected):
        return page  # SEC105
    if request.args.get("which"):
        return other  # SEC105
    return page


@app.post("/signed-elsewhere")
def signed_elsewhere():
    page = request.get_data()
    if not signature_fits(page, request.headers["Signature"]):
        abort(400)
    return page


@app.post("/equal")
def equal():
    page = request.get_data()
    if request.headers["Signature"] == hmac.digest(KEY, page, "sha256").hex():  # SEC212
        return page
    abort(400)


@app.post("/key")
def key():
    page = request.get_data()
    expected = hmac.new(request.headers["Key"].encode(), page, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(request.headers["Signature"], expected):
        abort(400)
    return page  # SEC105


@app.post("/checksum")
def checksum():
    page = request.get_data()
    if not hmac.compare_digest(request.headers["Checksum"], hashlib.sha256(page).hexdigest()):
        abort(400)
    return page  # SEC105


@app.post("/environment")
def environment():
    page = request.get_data()
    expected = hmac.new(os.environ["KEY"].encode(), page, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(request.headers["Signature"], expected):
        abort(400)
    return page
