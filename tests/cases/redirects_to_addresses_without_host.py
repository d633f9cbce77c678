# profile: standard
"""Redirects after a look at whether the address has a host, which says nothing of `////evil.example`."""
from urllib.parse import urlparse, urlsplit, urlunsplit

import yarl
from flask import Flask, abort, redirect, request

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


@app.route("/cut")
def cut():
    return redirect(urlparse(request.args["next"])._replace(scheme="", netloc="").geturl())  # SEC104


@app.route("/cut-parts")
def cut_parts():
    parts = list(urlsplit(request.args["next"]))
    parts[0] = parts[1] = ""
    return redirect(urlunsplit(parts))  # SEC104


@app.route("/put-together")
def put_together():
    parts = urlsplit(request.args["next"])
    return redirect(urlunsplit(("", "", parts.path, parts.query, "")))  # SEC104


@app.route("/cut-too-little")
def cut_too_little():
    parts = list(urlsplit(request.args["next"]))
    parts[0] = parts[3] = ""
    if request.args["short"]:
        return redirect(urlparse(request.args["next"])._replace(scheme="", query="").geturl())  # SEC104
    return redirect(urlunsplit(parts))  # SEC104


@app.route("/first-characters")
def first_characters():
    target = request.args["next"]
    if not target.startswith("/") or target[:2] in ("//", "/\\"):
        abort(400)
    return redirect(target)


@app.route("/first-two")
def first_two():
    target = request.args["next"]
    if target.startswith("/") and target[:2] != "//":
        return redirect(target)
    return redirect("/")


@app.route("/first-three")
def first_three():
    target = request.args["next"]
    if target.startswith("/") and target[:3] != "//":
        return redirect(target)  # SEC104
    return redirect("/")


@app.route("/not-from-the-first")
def not_from_the_first():
    target = request.args["next"]
    if target.startswith("/") and target[1:2] != "//":
        return redirect(target)  # SEC104
    return redirect("/")


@app.route("/rooted")
def rooted():
    target = request.args["next"]
    if urlsplit(target).netloc or not target.startswith("/"):
        abort(400)
    return redirect(target)  # SEC104


@app.route("/without-two-slashes")
def without_two_slashes():
    target, other = request.args["next"], request.args["other"]
    if urlsplit(target).scheme or urlsplit(target).netloc or target.startswith("//"):
        abort(400)
    if urlsplit(other).netloc or "//" in other:
        abort(400)
    return redirect(target or other)


@app.route("/named")
def named():
    target = request.args["next"]
    if urlsplit(target).netloc or not target.startswith("/shop"):
        abort(400)
    return redirect(target)
