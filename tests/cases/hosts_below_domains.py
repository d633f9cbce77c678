# profile: standard
"""Hosts that are one of several domains, below one, or put in the place of what was sent."""
from urllib.parse import urlparse

import requests
from flask import Flask, abort, request

app = Flask(__name__)
DOMAINS = ("shop.example", "bank.example")


@app.route("/any")
def of_any():
    url = request.args["url"]
    host = urlparse(url).hostname or ""
    if not any(host == domain or host.endswith("." + domain) for domain in DOMAINS):
        abort(400)
    return requests.get(url, timeout=9).text


@app.route("/below-any")
def below_any():
    url = request.args["url"]
    host = urlparse(url).hostname or ""
    if not any(host.endswith(f".{domain}") for domain in DOMAINS):
        abort(400)
    return requests.get(url, timeout=9).text


@app.route("/ends-like-any")
def ends_like_any():
    url = request.args["url"]
    host = urlparse(url).hostname or ""
    if not any(host == domain or host.endswith(domain) for domain in DOMAINS):
        abort(400)
    return requests.get(url, timeout=9).text  # SEC103


@app.route("/read-again")
def read_again():
    host = urlparse(request.args["url"]).hostname or ""
    if host == "shop.example" or host.endswith(".shop.example"):
        return requests.get(request.args["url"], timeout=9).text
    return requests.get(request.args["url"], timeout=9).text  # SEC103


@app.route("/one-by-one")
def one_by_one():
    host = urlparse(request.args["url"]).hostname or ""
    for domain in DOMAINS:
        if host == domain or host.endswith("." + domain):
            return requests.get(request.args["url"], timeout=9).text
    abort(400)


@app.route("/tuple")
def of_tuple():
    url = request.args["url"]
    if not urlparse(url).netloc.endswith((".shop.example", ".bank.example")):
        abort(400)
    return requests.get(url, timeout=9).text


@app.route("/tuple-with-more")
def of_tuple_with_more():
    url = request.args["url"]
    if not urlparse(url).netloc.endswith((".shop.example", "bank.example")):
        abort(400)
    return requests.get(url, timeout=9).text  # SEC103


@app.route("/host-put-in")
def host_put_in():
    parts = urlparse(request.args["url"])
    return requests.get(parts._replace(scheme="https", netloc="shop.example").geturl(), timeout=9).text


@app.route("/host-of-the-settings-put-in")
def host_of_the_settings_put_in():
    parts = urlparse(request.args["url"])
    return requests.get(parts._replace(netloc=app.config["HOST"]).geturl(), timeout=9).text


@app.route("/host-of-others-put-in")
def host_of_others_put_in():
    parts = urlparse(request.args["url"])
    return requests.get(parts._replace(netloc=request.args["host"]).geturl(), timeout=9).text  # SEC103


@app.route("/scheme-put-in")
def scheme_put_in():
    parts = urlparse(request.args["url"])
    return requests.get(parts._replace(scheme="https").geturl(), timeout=9).text  # SEC103


@app.route("/whole")
def whole():
    url = request.args["url"]
    if not url.endswith(".shop.example"):
        abort(400)
    return requests.get(url, timeout=9).text  # SEC103
