# profile: standard
"""What of an address decides where it leads."""
from urllib.parse import urlparse

import requests
from flask import Flask, redirect, request, url_for
from shop import settings
from shop.addresses import find

app = Flask(__name__)
SHOPS = ("tea.example.org", "coffee.example.org")


@app.route("/fetch")
def fetch():
    requests.get(f"{settings.API}/{request.args['a']}", timeout=3)
    requests.get("%s?name=%s" % (settings.API, request.args["a"]), timeout=3)
    requests.get(settings.API + request.args["a"], timeout=3)  # SEC103
    requests.get("%s://%s/a" % (settings.SCHEME, request.args["a"]), timeout=3)  # SEC103
    requests.get("https://{}.example.org/a".format(request.args["a"]), timeout=3)  # SEC103
    requests.get("https://%s/a" % request.args["a"], timeout=3)  # SEC103
    requests.get("https://example.org" + request.args["a"], timeout=3)  # SEC103
    requests.get("https://example.org/" + request.args["a"], timeout=3)
    return {}


@app.route("/go")
def go():
    redirect(f"{url_for('go')}?{request.args['a']}")
    redirect(url_for("go") + request.args["a"])
    redirect("/" + request.args["a"])  # SEC104
    redirect(find(request.args["a"]))
    redirect(f"{find(request.args['a']).address}#top")
    return redirect(request.args["a"])  # SEC104


@app.route("/whole")
def whole():
    address = f"https://{request.args['shop']}.example.org/"
    other = "https://" + request.args["other"]
    if urlparse(address).hostname not in SHOPS:
        return {}
    requests.get(address, timeout=3)
    if urlparse(other).scheme in ("http", "https"):
        requests.get(other, timeout=3)  # SEC103
    if other.startswith("https://shop.example.org/"):
        requests.get(other, timeout=3)
    return {}


def next_address(asked):
    return find(asked)


@app.route("/on")
def on():
    redirect(next_address(request) + "&" + request.args["a"] + "=b")
    redirect(next_address(request) + "&@" + request.args["a"] + "=b")  # SEC104
    return redirect(next_address(request) + request.args["a"])  # SEC104
