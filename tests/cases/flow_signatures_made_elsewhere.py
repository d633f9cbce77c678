# profile: standard
"""Addresses that came with a signature, which a function made of them again: of the file, or one called so."""
import hashlib
import hmac
import os

import requests
from flask import Flask, abort, request
from shop.signing import make_signature, shorten

app = Flask(__name__)
KEY = os.environb[b"SIGNING_KEY"]


def sign(url):
    made = hmac.new(KEY, url.encode(), hashlib.sha256)
    return made.hexdigest()


def checksum(url):
    return hashlib.sha256(url.encode()).hexdigest()


@app.get("/signed")
def signed():
    url = request.args["url"]
    if not hmac.compare_digest(sign(url), request.args["signature"]):
        abort(400)
    return {"size": len(requests.get(url, timeout=5).content)}


@app.get("/signed/elsewhere")
def signed_elsewhere():
    url = request.args["url"]
    expected = make_signature(url)
    if not hmac.compare_digest(expected, request.args["signature"]):
        abort(400)
    return {"size": len(requests.get(url, timeout=5).content)}


@app.get("/compared")
def compared():
    url = request.args["url"]
    if make_signature(url) != request.args["signature"]:  # SEC212
        abort(400)
    return {"size": len(requests.get(url, timeout=5).content)}


@app.get("/checked")
def checked():
    url = request.args["url"]
    if not hmac.compare_digest(checksum(url), request.args["checksum"]):
        abort(400)
    return {"size": len(requests.get(url, timeout=5).content)}  # SEC103


@app.get("/shortened")
def shortened():
    url = request.args["url"]
    if not hmac.compare_digest(shorten(url), request.args["short"]):
        abort(400)
    return {"size": len(requests.get(url, timeout=5).content)}  # SEC103
