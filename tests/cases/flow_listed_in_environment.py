# profile: standard
"""Lists, addresses and directories that the environment names: who runs the program has chosen them."""
import os
from pathlib import Path
from urllib.parse import urlparse

import requests
from flask import Flask, abort, request, send_file

app = Flask(__name__)
HOSTS = os.environ["HOSTS"].split(",")
NAMES = set(os.environ.get("NAMES", "a,b").split(","))
ROOT = Path(os.environ["ROOT"]).resolve()


@app.route("/hosts")
def hosts():
    url, other = request.args["url"], request.args["other"]
    if urlparse(url).hostname not in HOSTS:
        abort(400)
    if not any(urlparse(other).hostname == host for host in HOSTS):
        abort(400)
    requests.get(other, timeout=9)
    return requests.get(url, timeout=9).json()


@app.route("/names")
def names():
    words, others = request.args.getlist("word"), request.args.getlist("other")
    if not all(word in NAMES for word in words) or set(others) - NAMES:
        abort(400)
    os.system(" ".join(words))
    os.system(" ".join(others))
    os.system("tool " + request.args["third"])  # S605
    return ""


def inside(root, path):
    resolved = path.resolve()
    if root != resolved and root not in resolved.parents:
        raise ValueError(path)
    return resolved


@app.route("/files")
def files():
    path = (ROOT / request.args["path"]).resolve()
    if ROOT in path.parents:
        send_file(path)
    send_file(inside(ROOT, ROOT / request.args["other"]))
    return send_file(ROOT / request.args["third"])  # SEC101


@app.route("/sent")
def sent():
    if request.args["name"] not in request.args.getlist("names"):
        abort(400)
    return os.system("tool " + request.args["name"])  # S605
