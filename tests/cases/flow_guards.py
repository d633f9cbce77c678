# profile: standard
"""Checks after which data is what the program expects, and others that only look like it."""
import os
import re
import shlex
import sys
from pathlib import Path
from urllib.parse import urlparse

import requests
from shop import settings
from flask import Flask, abort, redirect, request, send_file
from werkzeug.utils import secure_filename

app = Flask(__name__)
BASE = Path("/srv/reports")
HOSTS = ("a.example.org", "b.example.org")


@app.route("/membership")
def membership():
    target = request.args["a"]
    if target not in ("a", "b"):
        redirect(target)  # SEC104
        return "no"
    return redirect(target)


@app.route("/equality")
def equality():
    target = request.args["a"]
    if target == "home":
        return redirect(target)
    if target != "away":
        abort(404)
    redirect(target)
    return redirect(request.args["b"])  # SEC104


@app.route("/both")
def both():
    target = request.args["a"]
    if target and target in HOSTS and len(target) < 20:
        redirect(target)
    if not target or target not in HOSTS:
        return "no"
    return redirect(target)


@app.route("/either")
def either():
    target = request.args["a"]
    if target in HOSTS or app.debug:
        redirect(target)  # SEC104
    if not target:
        return "no"
    return redirect(target)  # SEC104


@app.route("/remembered")
def remembered():
    target = request.args["a"]
    allowed = target in HOSTS
    if not allowed:
        return "no"
    return redirect(target)


@app.route("/derived")
def derived():
    url = request.args["a"]
    if urlparse(url).netloc not in HOSTS:
        abort(400)
    requests.get(url, timeout=10)
    if urlparse(request.args["b"]).scheme not in ("http", "https"):
        abort(400)
    return requests.get(request.args["b"], timeout=10).text  # SEC103


@app.route("/parts")
def parts():
    body = request.get_json()
    if body["kind"] not in ("a", "b"):
        abort(400)
    redirect(body["kind"])
    return redirect(body["target"])  # SEC104


@app.route("/characters")
def characters():
    name = request.args["a"]
    if not name.isalnum():
        sys.exit("no")
    send_file(name)
    name = request.args["b"]
    if not name.islower():
        raise ValueError(name)
    send_file(name)  # SEC101
    name = request.args["c"]
    if re.fullmatch(r"[a-z]+\.txt", name):
        send_file(name)
    if re.match(r"report", name):
        send_file(name)  # SEC101


@app.route("/numbers")
def numbers():
    number = request.args["a"]
    try:
        int(number)
    except ValueError:
        return "no"
    return send_file(number)


@app.route("/paths")
def paths():
    path = (BASE / request.args["a"]).resolve()
    if not path.is_relative_to(BASE):
        abort(404)
    send_file(path)
    name = request.args["b"]
    if ".." in name or name.startswith("/"):
        abort(404)
    send_file(BASE / name)
    real = os.path.realpath(os.path.join("/srv", request.args["c"]))
    if not real.startswith("/srv/"):
        abort(404)
    send_file(real)
    other = os.path.join("/srv", request.args["d"])
    if not other.startswith("/srv/"):
        abort(404)
    send_file(other)  # SEC101
    send_file(os.path.basename(request.args["e"]))
    return send_file(secure_filename(request.args["f"]))


@app.route("/raising")
def raising():
    path = (BASE / request.args["a"]).resolve()
    path.relative_to(BASE)
    return send_file(path)


@app.route("/loops")
def loops():
    for name in request.args.getlist("a"):
        if name not in ("a", "b"):
            continue
        send_file(name)
    for name in request.args.getlist("b"):
        if name in ("a", "b"):
            continue
        send_file(name)  # SEC101


@app.route("/replaced")
def replaced():
    language = request.args["a"]
    if language not in ("de", "en"):
        language = "en"
    return redirect(language)


@app.route("/named")
def named():
    target = request.args["a"]
    if not is_safe_url(target):
        return redirect("home")
    return redirect(target)


@app.route("/in-one-expression")
def in_one_expression():
    target = request.args["a"]
    redirect(target if is_safe_url(target) else "home")
    redirect("home" if is_safe_url(target) else target)  # SEC104
    is_safe_url(target) and redirect(target)
    is_safe_url(target) or redirect(target)  # SEC104
    redirect(target)  # SEC104


@app.route("/compared")
def compared():
    target, other = request.args["a"], request.args["b"]
    if is_safe_url(target) is False:
        return redirect(target)  # SEC104
    redirect(target)
    safe = is_safe_url(other)
    if safe == False:  # noqa: E712
        redirect(other)  # SEC104
    if safe is not True:
        return redirect(other)  # SEC104
    return redirect(other)


@app.route("/quoting")
def quoting():
    name = request.args["a"]
    os.system("ls " + shlex.quote(name))
    os.system("ls " + name)  # S605
    return send_file(shlex.quote(name))  # SEC101


def is_safe_url(target):
    return urlparse(target).netloc in HOSTS


@app.route("/patterns")
def patterns():
    name = request.args["a"]
    if settings.ALLOWED_NAMES.match(name):
        send_file(name)
    if re.match(settings.valid_name, name):
        send_file(name)
    if settings.PATTERN.match(name):
        send_file(name)
    if settings.PATTERN.search(name):
        send_file(name)  # SEC101


@app.route("/characters")
def characters():
    name = request.args["a"]
    if re.match(r"^[\w./-]+$", name):
        os.system("ls " + name)
        send_file(name)  # SEC101
    if re.match(r"^[A-Za-z0-9_.+-]+$", name):
        send_file(name)
    if re.match(r"^(\w+/)+\w+\.txt$", name):
        send_file(name)
    if re.fullmatch(r"[\w./-]+", name) and ".." not in name and not name.startswith("/"):
        send_file(name)
