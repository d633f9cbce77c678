# profile: standard
"""Names in place of the last part of a path, paths from the root behind a directory, and what an address may hold."""
import os
from pathlib import Path
from urllib.parse import quote, quote_plus, unquote

from flask import request

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
