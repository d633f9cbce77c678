# profile: standard
"""Tests of addresses that a request has brought, and of others."""
from urllib.parse import urlsplit

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/fetch")
def fetch():
    url = request.args["url"]
    if "example.com" in url:  # SEC806
        return {}
    if not url.startswith("https://example.com"):  # SEC806
        abort(400)
    if urlsplit(url).hostname == "example.com" or "example.com" in request.args["comment"]:
        return {}
    link = request.form["link"].strip()
    return {"ours": link.endswith("example.com")}  # SEC806


def kind(url):
    return "shop" if "example.com" in url or url.startswith("https://example.com") else "other"
