# profile: standard
"""Functions that are called checks: what their bodies say, where that can be seen, counts for more than their names."""
import os
import re
import socket
from urllib.parse import urlparse

import requests
from flask import Flask, abort, redirect, request, send_file

from project import hosts

app = Flask(__name__)
ROOT = "/srv/files"
KNOWN = ("one.example", "two.example")
WORD = re.compile(r"\w+\Z")
ANYTHING = re.compile(r"https?://.+")


def is_valid_url(url):
    return bool(urlparse(url).netloc)


def is_known_url(url):
    return urlparse(url).hostname in KNOWN


def is_allowed_url(url):
    for pattern in hosts.PATTERNS:
        if pattern.matches(url):
            return True
    return False


def is_known_column(name):
    try:
        return isinstance(hosts.COLUMNS[name], str)
    except KeyError:
        return False


@app.route("/asked")
def asked():
    url = request.args["url"]
    if not is_valid_url(url):
        abort(400)
    return requests.get(url, timeout=9).json()  # SEC103


@app.route("/asked-well")
def asked_well():
    url = request.args["url"]
    if not is_known_url(url):
        abort(400)
    return requests.get(url, timeout=9).json()


@app.route("/asked-elsewhere")
def asked_elsewhere():
    url = request.args["url"]
    if not is_allowed_url(url):
        abort(400)
    return requests.get(url, timeout=9).json()


def check_scheme(url):
    if not ANYTHING.match(url):
        raise ValueError("no address")


def check_resolved(url):
    socket.getaddrinfo(urlparse(url).hostname, 443)


def check_host(url):
    if urlparse(url).hostname not in KNOWN:
        raise ValueError("not here")


@app.route("/raised")
def raised():
    url = request.args["url"]
    check_scheme(url)
    return requests.get(url, timeout=9).json()  # SEC103


@app.route("/raised-well")
def raised_well():
    url, other = request.args["url"], request.args["other"]
    check_host(url)
    check_resolved(other)
    requests.get(other, timeout=9)
    return requests.get(url, timeout=9).json()


def allowed_file(name):
    return "." in name and name.rsplit(".", 1)[1].lower() in {"gif", "png"}


def allowed_name(name):
    return WORD.match(name) is not None


@app.route("/files", methods=["POST"])
def files():
    name, other = request.args["name"], request.args["other"]
    if allowed_name(other):
        send_file(os.path.join(ROOT, other))
    if allowed_file(name):
        return send_file(os.path.join(ROOT, name))  # SEC101
    return ""


class Views:
    def is_safe(self, target):
        return target.startswith("http")

    @staticmethod
    def is_safe_path(target):
        return target.startswith("/") and not target.startswith("//")

    def show(self):
        target = request.args["next"]
        if self.is_safe(target):
            return redirect(target)  # SEC104
        if self.is_safe_path(target):
            return redirect(target)
        return redirect("/")


app.add_url_rule("/show", view_func=Views().show)


def validate(url):
    if len(url) > 200:
        return False, "long"
    return True, ""


def validate_host(url):
    if urlparse(url).hostname not in KNOWN:
        return "not here"
    return ""


@app.route("/parts")
def parts():
    url = request.args["url"]
    ok, why = validate(url)
    if not ok:
        return why
    return requests.get(url, timeout=9).json()  # SEC103


@app.route("/complaints")
def complaints():
    url = request.args["url"]
    error = validate_host(url)
    if error:
        return error
    return requests.get(url, timeout=9).json()


@app.route("/columns")
def columns():
    name = request.args["name"]
    if not is_known_column(name):
        abort(400)
    return send_file(os.path.join(ROOT, name))


def verdict(path):
    if ".." in path or path.startswith("/"):
        return "not below"
    return None


def check_user(name):
    app.logger.info("asked for %s", name)


@app.route("/verdicts")
def verdicts():
    path, name = request.args["path"], request.args["name"]
    message = verdict(path)
    if message is not None:
        return message
    send_file(os.path.join(ROOT, path))
    check_user(name)
    return send_file(os.path.join(ROOT, name))  # SEC101


PICTURES, SITES, PARTS = (".gif", ".png"), (".one.example.com", ".two.example.com"), ["..", "/"]


def is_valid_picture(name):
    return any(name.lower().endswith(ending) for ending in PICTURES)


def is_valid_either(name):
    return name.endswith(PICTURES)


def is_valid_like_others(name, others):
    return any(name.endswith(other) for other in others)


def is_safe_part(name):
    return not any(part in name for part in PARTS)


def is_trusted_site(url):
    host = urlparse(url).hostname
    return any(host.endswith(site) for site in SITES)


def is_trusted_mention(url):
    return any(site in url for site in SITES)


@app.route("/pictures")
def pictures():
    name, other = request.args["name"], request.args["other"]
    if is_valid_like_others(other, hosts.ENDINGS):
        return send_file(os.path.join(ROOT, other))
    if is_safe_part(name):
        return send_file(os.path.join(ROOT, name))
    if is_valid_either(name):
        return send_file(os.path.join(ROOT, name))  # SEC101
    if is_valid_picture(name):
        return send_file(os.path.join(ROOT, "small", name))  # SEC101
    return ""


@app.route("/sites")
def sites():
    url, other = request.args["url"], request.args["other"]
    if is_trusted_site(url):
        requests.get(url, timeout=9)
    if is_trusted_mention(other):
        requests.get(other, timeout=9)  # SEC103
    return ""


def demand(condition, status=400):
    """Refuse the request unless *condition* holds."""
    if not condition:
        abort(status)


def refuse_if(fault, *, message="bad"):
    app.logger.info("asked")
    if fault:
        raise ValueError(message)


def insist(ok, why):
    assert ok, why


def demand_sometimes(condition):
    if app.debug:
        return
    if not condition:
        abort(400)


def note(condition):
    if not condition:
        app.logger.info("odd")


@app.route("/demanded")
def demanded():
    name, other, third, fourth = request.args["a"], request.args["b"], request.args["c"], request.args["d"]
    demand(WORD.match(name))
    os.system("show " + name)
    refuse_if(other not in KNOWN)
    os.system("show " + other)
    insist(third.isalnum() and len(third) < 9, "odd")
    os.system("show " + third)
    demand(condition=fourth == "all")
    os.system("show " + fourth)
    return ""


@app.route("/not-demanded")
def not_demanded():
    name, other, third, fourth = request.args["a"], request.args["b"], request.args["c"], request.args["d"]
    demand(not WORD.match(name))
    os.system("show " + name)  # S605
    refuse_if(other in KNOWN)
    os.system("show " + other)  # S605
    demand_sometimes(third.isalnum())
    os.system("show " + third)  # S605
    note(fourth.isalnum())
    os.system("show " + fourth)  # S605
    return ""


class Shop:
    def require(self, condition):
        if not condition:
            raise ValueError

    def show(self):
        name, other = request.args["a"], request.args["b"]
        self.require(name.isalnum())
        os.system("show " + name)
        os.system("show " + other)  # S605


@app.route("/shop")
def shop():
    return Shop().show()
