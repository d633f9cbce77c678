# profile: standard
"""Addresses that end like a host, and hosts that do."""
from urllib.parse import urlsplit

import httpx
from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/whole")
def whole():
    target = request.args["url"]
    if not target.endswith(".example.com"):
        abort(403)
    return httpx.get(target, timeout=3).text  # SEC103


@app.get("/host")
def host():
    target = request.args["host"]
    if not target.endswith(".example.com"):
        abort(403)
    return httpx.get(f"https://{target}/status", timeout=3).text


@app.get("/parsed")
def parsed():
    target = request.args["url"]
    if not urlsplit(target).hostname.endswith(".example.com"):
        abort(403)
    return httpx.get(target, timeout=3).text
