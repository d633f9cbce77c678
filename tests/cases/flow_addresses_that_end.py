# profile: standard
"""Addresses that end like a host, and hosts that do."""
import os
import socket
from urllib.parse import urlsplit

import httpx
from flask import Flask, abort, redirect, request

from .config import BASE, find_host

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


@app.get("/to")
def to():
    target = request.args["to"]
    if not target.endswith((".example.com", ".example.org")):
        abort(403)
    httpx.get("https://" + target, timeout=3)
    httpx.get("{}://{}/status".format("https", target), timeout=3)
    return redirect(target)  # SEC104


@app.get("/to/secure")
def to_secure():
    target = request.args["to"]
    if not target.startswith("https://") or not target.endswith(".example.com"):
        abort(403)
    return redirect(target + "/start")  # SEC104


@app.get("/to/one")
def to_one():
    target = request.args["to"]
    if target != "example.com" and not target.endswith(".example.com"):
        abort(403)
    return redirect(f"https://{target}/")


@app.get("/to/host")
def to_host():
    target, server = request.args["to"], request.args["server"]
    host = urlsplit(target).netloc
    if not host.endswith(".example.com") or not server.endswith(".example.com"):
        abort(403)
    with socket.create_connection((server, 80)):
        return redirect(target)


@app.get("/to/found")
def to_found():
    target = request.args["to"]
    if not find_host(target).endswith(".example.com"):
        abort(403)
    return redirect(target)


@app.get("/origin")
def origin():
    asked = request.headers["Origin"]
    return ("", 200, {"Access-Control-Allow-Origin": asked}) if asked.endswith(".example.com") else ""
