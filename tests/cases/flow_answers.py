# profile: standard
"""Checks whose answer has parts or is a complaint, and those that say with which address a text begins."""
import re

from flask import Flask, redirect, request
from project import KNOWN, Handler, check_url, fetch, validate_target, validator

app = Flask(__name__)


@app.route("/tuple_of_addresses")
def tuple_of_addresses():
    target = request.args.get("target", "")
    if target.startswith(("https://www.example.com/", "https://beta.example.com/")):
        return redirect(target)
    return "Invalid target"


@app.route("/pattern_of_hosts")
def pattern_of_hosts():
    target = request.args.get("target")
    regex = re.compile(r"^(https?://)?(www|beta)\.example\.com/.*$")
    if regex.match(target):
        return redirect(target)
    return "no"


@app.route("/pattern_of_start")
def pattern_of_start():
    target = request.args.get("target")
    if re.match(r"^https://www\.example\.com/", target):
        return redirect(target)
    return "no"


@app.route("/pattern_of_any")
def pattern_of_any():
    target = request.args.get("target")
    if re.match(r"^https://.*\.example\.com", target):
        return redirect(target)  # SEC104
    return "no"


@app.route("/asked")
def asked():
    target = request.args.get("target")
    ok, why = validator.is_safe_redirect(target, request.host_url)
    if ok:
        return redirect(target)
    return "no"


@app.route("/asked_before")
def asked_before():
    target = request.args.get("target")
    place = "/"
    if target:
        ok, why = validator.is_safe_redirect(target, request.host_url)
        if ok:
            place = target
    return redirect(place)


@app.route("/invalid")
def invalid():
    target = request.args.get("target")
    valid, why = check_url(target)
    if not valid:
        return "no"
    return redirect(target)


@app.route("/named")
def named():
    target = request.args.get("target")
    why, ok = check_url(target)
    if not ok:
        return "no"
    return redirect(target)


def check_own(url):
    if url not in KNOWN:
        return False, "unknown"
    return True, None


def look(url):
    return True, None


@app.route("/known")
def known():
    target = request.args.get("target")
    known, why = check_own(target)
    if not known:
        return "no"
    return redirect(target)


@app.route("/seen")
def seen():
    target = request.args.get("target")
    seen, why = look(target)
    if not seen:
        return "no"
    return redirect(target)  # SEC104


@app.route("/complaint")
def complaint():
    target = request.args.get("target")
    error = validate_target(target)
    if error:
        return "no"
    return redirect(target)


@app.route("/complaint_beside")
def complaint_beside():
    target = request.args.get("target")
    data, error = validate_target(target)
    if error is not None:
        return "no"
    return redirect(target)


@app.route("/fetched")
def fetched():
    target = request.args.get("target")
    data, error = fetch(target)
    if error is not None:
        return "no"
    return redirect(target)  # SEC104


@app.route("/begins")
def begins():
    target = request.args.get("target")
    if target.startswith(("https://www.example.com", "https://beta.example.com/")):
        return redirect(target)  # SEC104
    if re.match(r"https://(?:www|docs)\.example.com/", target):  # SEC804
        return redirect(target)  # SEC104
    if re.match(r"https://(?:www|docs)\.example\.com", target):
        return redirect(target)  # SEC104
    if re.search(r"https://(?:www|docs)\.example\.com/", target):
        return redirect(target)  # SEC104
    if re.match(r"https?://[a-z]+\.example\.com(?:/|$)", target):
        return redirect(target)
    if re.fullmatch(r"https://([a-z0-9-]+)\.example\.com/[a-z]+", target):
        return redirect(target)
    if re.fullmatch(r"https://([a-z0-9-]+\.)?example\.com/.*", target):
        return redirect(target)
    if re.match(r"https://(?:[\w-]+\.)*example\.com/", target):
        return redirect(target)
    if re.match(r"https://([^/]+\.)?example\.com/", target):
        return redirect(target)  # SEC104
    if re.match(r"https://([\w@.-]+\.)?example\.com/", target):
        return redirect(target)  # SEC104


class Redirecting(Handler):
    @app.route("/private")
    def private(self):
        target = request.args.get("target")
        if self._check_target(target, KNOWN):
            return redirect(target)
        allowed, place = self._check_target(target)
        if allowed:
            return redirect(target)
        found, place = self._find_target(target)
        if found:
            return redirect(target)  # SEC104
        return redirect(target)  # SEC104
