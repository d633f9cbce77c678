# profile: standard
"""Hosts that are known by their last labels or characters, and addresses by their first ones."""
from urllib.parse import urlparse

from flask import abort, redirect, request

ALLOWED = {"example.com", "example.org"}


def by_labels():
    url = request.args["url"]
    host = urlparse(url).hostname
    labels = host.split(".")
    if ".".join(labels[-2:]) not in ALLOWED:
        abort(400)
    return redirect(url)


def by_characters():
    url = request.args["url"]
    host = urlparse(url).hostname
    if host[-12:] != ".example.com":
        abort(400)
    return redirect(url)


def by_the_beginning():
    url = request.args["url"]
    if url[:20] != "https://example.com/":
        abort(400)
    return redirect(url)


def by_the_scheme():
    url = request.args["url"]
    if url[:8] != "https://":
        abort(400)
    return redirect(url)  # SEC104


def by_one_label():
    url = request.args["url"]
    host = urlparse(url).hostname
    if host[-4:] not in (".com", ".org"):
        abort(400)
    return redirect(url)  # SEC104
