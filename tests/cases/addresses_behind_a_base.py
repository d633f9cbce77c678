# profile: standard
"""Paths that begin with a slash behind the beginning of an address, in each way to put that in front."""

import requests
from flask import Flask, abort, request

app = Flask(__name__)
BASE = "https://x.example"


class Source:
    def __init__(self, base_url):
        self.base_url = base_url.rstrip("/")
        self.plain = base_url

    def a(self):
        query = request.json["query"].strip()
        if "://" in query or not query.startswith("/"):
            abort(400)
        return requests.get(self.base_url + query, timeout=3)

    def b(self):
        query = request.json["query"]
        if not query.startswith("/"):
            abort(400)
        return requests.get(self.base_url + query, timeout=3)

    def c(self):
        query = request.json["query"]
        if not query.startswith("/"):
            abort(400)
        return requests.get(f"{self.plain}{query}", timeout=3)

    def d(self):
        query = request.json["query"]
        if not query.startswith("/"):
            abort(400)
        return requests.get(self.plain + query, timeout=3)

    def e(self):
        query = request.json["query"]
        return requests.get(self.plain + query, timeout=3)  # SEC103


def f(base):
    query = request.json["query"]
    if not query.startswith("/"):
        abort(400)
    return requests.get(base + query, timeout=3)


def g(base):
    query = request.json["query"]
    if not query.startswith("/"):
        abort(400)
    return requests.get(base.rstrip("/") + query, timeout=3)
