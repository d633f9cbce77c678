# profile: standard
"""Addresses below one that the environment says."""

import os
import urllib.request

BACKEND = os.environ["BACKEND_URL"]
OTHER = os.environ.get("OTHER", "https://other.example")


def a(q):
    return urllib.request.urlopen(f"{BACKEND}/search?q={q}", timeout=5)


def b(q):
    return urllib.request.urlopen(BACKEND, timeout=5)  # S310


def c(q):
    return urllib.request.urlopen(OTHER + "/search?" + q, timeout=5)


def d(q):
    return urllib.request.urlopen(os.getenv("URL") + "/search?" + q, timeout=5)


def e(q):
    return urllib.request.urlopen(q + "/search", timeout=5)  # S310


def f(q):
    urllib.request.urlopen(OTHER, timeout=5)
    urllib.request.urlopen(os.getenv("LIST", "http://list.example/"), timeout=5)
    urllib.request.urlopen(os.getenv("LIST", "list.txt"), timeout=5)  # S310
    urllib.request.urlopen(os.getenv("LIST", q), timeout=5)  # S310
    urllib.request.urlopen(os.environ.get("REQUEST_URI", "https://list.example/"), timeout=5)  # S310
    urllib.request.urlopen(q.get("LIST", "https://list.example/"), timeout=5)  # S310
