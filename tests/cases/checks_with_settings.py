# profile: standard
"""Checks whose names say more than their bodies: what they compare with comes from settings or other functions."""
from urllib.parse import urlsplit

from flask import Flask, redirect, request
from shop import settings
from shop.texts import clean, get_hosts, load_settings, note, valid_name

app = Flask(__name__)


def allowed_by_setting(name):
    return "." in name and name.rsplit(".", 1)[1].lower() in app.config.get("EXTENSIONS", [])


def allowed_by_attribute(name):
    return name.rsplit(".", 1)[1] in getattr(settings, "EXTENSIONS", [])


def allowed_by_set(name):
    return name.rsplit(".", 1)[1] in {one.lower() for one in app.config["EXTENSIONS"]}


def allowed_by_loaded(name):
    extensions = load_settings()["extensions"]
    return name.rsplit(".", 1)[1] in extensions


def allowed_by_end(name):
    return name.endswith(tuple(app.config.get("EXTENSIONS", ())))


def allowed_and_noted(name):
    note(name)
    return not name.startswith("/") and len(name) < 100


def allowed_by_another(name):
    return valid_name(name) and len(name) < 100


def allowed_as_it_is(name):
    return name == clean(name)


def allowed_as_checked(name):
    settings.check(name)
    return len(name) < 100


def allowed_within(name):
    def allowed():
        return valid_name(name)

    return allowed()


@app.get("/files")
def files():
    name, other, third = request.args["name"], request.args["other"], request.args["third"]
    fourth, fifth, sixth = request.args["fourth"], request.args["fifth"], request.args["sixth"]
    if allowed_by_setting(name):
        open("/srv/" + name)  # SEC101
    if allowed_by_attribute(other):
        open("/srv/" + other)  # SEC101
    if allowed_by_set(third):
        open("/srv/" + third)  # SEC101
    if allowed_by_loaded(fourth):
        open("/srv/" + fourth)  # SEC101
    if allowed_by_end(fifth):
        open("/srv/" + fifth)  # SEC101
    if allowed_and_noted(sixth):
        open("/srv/" + sixth)  # SEC101


@app.get("/checked")
def checked():
    name, other, third = request.args["name"], request.args["other"], request.args["third"]
    fourth = request.args["fourth"]
    if allowed_by_another(name):
        open("/srv/" + name)
    if allowed_as_it_is(other):
        open("/srv/" + other)
    if allowed_as_checked(third):
        open("/srv/" + third)
    if allowed_within(fourth):
        open("/srv/" + fourth)


def is_safe_or_hostless(url, asked):
    parts = urlsplit(url)
    return not parts.netloc or parts.netloc == asked.get_host()


def is_safe(url):
    parts = urlsplit(url)
    return parts.scheme in ("http", "https") and parts.netloc in get_hosts()


@app.get("/back")
def back():
    url = request.args["url"]
    return redirect(url if is_safe_or_hostless(url, request) else "/")  # SEC104


@app.get("/next")
def following():
    url = request.args["url"]
    return redirect(url if is_safe(url) else "/")
