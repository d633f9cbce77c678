# profile: standard
"""Methods called like checks that compare with what their instance was made with."""

import requests
from flask import Flask, request

app = Flask(__name__)


class Addresses:
    def __init__(self, prefixes, prefix="https://docs.example.com"):
        self.prefixes = set(prefixes)
        self.prefix = prefix
        self.others = []

    def add(self, other):
        self.others.append(other)

    def allowed(self, url):
        for prefix in self.prefixes:
            if url.startswith(prefix):
                return True
        return False

    def is_safe(self, url):
        return any(url.startswith(prefix) for prefix in self.prefixes)

    def is_valid(self, url):
        return url.startswith(self.prefix)

    def is_allowed(self, url):
        return any(url.startswith(other) for other in self.others)


docs = Addresses(["https://docs.example.com"])
pages = Addresses(["https://docs.example.com/"], "https://docs.example.com/")
docs.add("https://docs.example.com/")


@app.route("/a")
def docs_allowed():
    url = request.args["url"]
    if not docs.allowed(url):
        return "no"
    return requests.get(url, timeout=3).text  # SEC103


@app.route("/b")
def docs_safe():
    url = request.args["url"]
    if not docs.is_safe(url):
        return "no"
    return requests.get(url, timeout=3).text  # SEC103


@app.route("/c")
def docs_valid():
    url = request.args["url"]
    if not docs.is_valid(url):
        return "no"
    return requests.get(url, timeout=3).text  # SEC103


@app.route("/d")
def pages_allowed():
    url = request.args["url"]
    if not pages.allowed(url):
        return "no"
    return requests.get(url, timeout=3).text


@app.route("/e")
def pages_safe():
    url = request.args["url"]
    if not pages.is_safe(url):
        return "no"
    return requests.get(url, timeout=3).text


@app.route("/f")
def pages_valid():
    url = request.args["url"]
    if not pages.is_valid(url):
        return "no"
    return requests.get(url, timeout=3).text


@app.route("/g")
def others():
    url = request.args["url"]
    if not docs.is_allowed(url):
        return "no"
    return requests.get(url, timeout=3).text


@app.route("/h")
def of_settings():
    url = request.args["url"]
    if not Addresses(app.config["PREFIXES"]).allowed(url):
        return "no"
    return requests.get(url, timeout=3).text
