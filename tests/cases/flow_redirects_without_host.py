"""Redirects after a look at whether the address has a host."""
from urllib.parse import urlsplit

import yarl
from flask import Flask, abort, redirect, request
from settings import HOST, PREFIX

app = Flask(__name__)


@app.route("/split")
def split():
    target = request.args["next"]
    if urlsplit(target).netloc:
        abort(400)
    return redirect(target)  # SEC104


@app.route("/yarl")
def by_yarl():
    target = request.args["next"]
    if yarl.URL(target).is_absolute():
        abort(400)
    return redirect(target)  # SEC104


@app.route("/both")
def both():
    target = request.args["next"]
    if urlsplit(target).netloc == "" and target.startswith("/") and not target.startswith("//"):
        return redirect(target)
    return redirect("/")


@app.route("/own")
def own():
    target = request.args["next"]
    if urlsplit(target).netloc == "shop.example.com":
        return redirect(target)
    return redirect("/")


@app.route("/below")
def below():
    target = request.args["next"]
    if target.startswith(f"/{PREFIX}"):
        return redirect(target)
    if target.startswith(PREFIX):
        return redirect(target)  # SEC104
    if target.startswith(f"//{HOST}"):
        return redirect(target)  # SEC104
    return redirect("/")
