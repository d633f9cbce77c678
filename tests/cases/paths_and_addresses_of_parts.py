# profile: standard
"""Names in place of the last part of a path, paths from the root behind a directory, and what an address may hold."""
import os
from pathlib import Path
from urllib.parse import ParseResult, quote, quote_plus, unquote, urlparse

import requests
from flask import request
from yarl import URL

BASE = os.path.realpath("/srv/assets")
ROOT = Path("/srv/assets")


def named():
    name = request.args["name"]
    ROOT.with_name(name).unlink()
    (ROOT / name).with_name("index").unlink()  # SEC101


def behind_the_base():
    name = request.args["name"]
    os.remove(BASE + os.path.normpath("/" + name))
    os.remove(f"{BASE}{os.path.normpath('/' + name)}")
    os.remove(BASE + os.path.normpath(name))  # SEC101
    os.remove("" + os.path.normpath("/" + name))  # SEC101
    os.remove(os.path.join(BASE, os.path.normpath("/" + name)))  # SEC101


def encoded():
    title = request.args["title"]
    os.system("/bin/print " + quote(title, safe=""))
    os.system("/bin/print " + quote_plus(title))
    os.system("/bin/print " + unquote(quote(title)))  # S605


def said_of_classes(thing):
    os.system(f"/bin/print {type(thing).__name__} {thing.__class__.__qualname__}")
    os.system(f"/bin/print {thing.name}")  # S605


def hosts_of_the_program():
    parts = urlparse(request.args["url"])
    requests.get(ParseResult("https", "api.example.net", parts.path, "", parts.query, "").geturl(), timeout=3)
    requests.get(ParseResult("https", parts.netloc, "/", "", "", "").geturl(), timeout=3)  # SEC103
    requests.get(str(URL(request.args["url"]).with_host("api.example.net")), timeout=3)
    requests.get(str(URL("https://api.example.net").with_host(request.args["host"])), timeout=3)  # SEC103
