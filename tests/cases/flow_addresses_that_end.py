# profile: standard
"""Addresses that end like a host, and hosts that do."""
import os
from urllib.parse import urlsplit

import httpx
from flask import Flask, abort, request

from .config import BASE

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


@app.get("/below/<path:name>")
def below(name):
    base = os.environ["BASE"]
    if not base.endswith("/"):
        base += "/"
    return httpx.get(base + name, timeout=3).text


@app.get("/below/too/<path:name>")
def below_too(name):
    return httpx.get(below_root(BASE, name), timeout=3).text


@app.get("/beside/<path:name>")
def beside(name):
    return httpx.get(beside_root(BASE, name), timeout=3).text  # SEC103


def below_root(base, name):
    root = base if base.endswith("/") else base + "/"
    return root + name


def beside_root(base, name):
    root = base if base.endswith("/") else base
    return root + name
