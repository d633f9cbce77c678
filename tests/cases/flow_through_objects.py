# profile: standard
"""Ways of data through clients, stores, builders, closures and tables of functions."""
import asyncio
import functools
import json
import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Optional

import requests
from flask import Flask, Response, abort, jsonify, make_response, redirect, render_template_string, request, send_file
from flask.views import View

app = Flask(__name__)
BASE = "/srv/data"


class Client:
    def __init__(self, base):
        self.base = base
        self.session = requests.Session()

    def fetch(self, url):
        return self.session.get(url)  # SEC103

    def fetch_below(self, path):
        return self.session.get("https://api.example.org/" + path)


class Store:
    def __init__(self, root=BASE):
        self.root = root

    def path(self, name):
        return os.path.join(self.root, name)

    def safe_path(self, name):
        path = os.path.realpath(os.path.join(self.root, name))
        if not path.startswith(self.root + os.sep):
            raise ValueError(name)
        return path

    def read(self, name):
        with open(self.path(name)) as file:  # SEC101
            return file.read()

    def read_safe(self, name):
        with open(self.safe_path(name)) as file:
            return file.read()


class Query:
    def __init__(self, table):
        self.table = table
        self.clauses = []
        self.values = []

    def where(self, clause):
        self.clauses.append(clause)
        return self

    def bind(self, value):
        self.values.append(value)
        return self

    def run(self, cursor):
        cursor.execute("SELECT * FROM t WHERE " + " AND ".join(self.clauses), self.values)  # S608


client = Client("https://example.org")
store = Store()


@app.route("/clients")
def clients():
    client.fetch(request.args["a"])
    client.fetch_below(request.args["b"])
    store.read(request.args["c"])
    store.read_safe(request.args["d"])
    return ""


@app.route("/queries")
def queries():
    import sqlite3
    cursor = sqlite3.connect("x").cursor()
    Query("t").where("a = '" + request.args["a"] + "'").run(cursor)
    return ""


@app.route("/bound")
def bound():
    import sqlite3
    cursor = sqlite3.connect("x").cursor()
    query = Query("t").where("a = ?").bind(request.args["a"])
    query.run(cursor)
    return ""


def command(name, *rest, **env):
    return ["sh", "-c", f"{name} {' '.join(rest)}"]


def execute(parts):
    subprocess.run(parts)  # S603


@app.route("/commands")
def commands():
    execute(command("ls", request.args["a"]))
    return ""


def page(title, body="nothing"):
    return f"<h1>{title}</h1>{body}"


def escaped(value):
    return value.replace("&", "&amp;").replace("<", "&lt;")


@app.route("/pages")
def pages():
    return page(request.args["a"])  # SEC105


@app.route("/pages-escaped")
def pages_escaped():
    return page(escaped(request.args["a"]))


@app.route("/json")
def as_json():
    return jsonify(name=request.args["a"])


@app.route("/plain")
def plain():
    return Response(request.args["a"], mimetype="text/plain")


def respond(body, kind="text/html"):
    return Response(body, mimetype=kind)  # SEC105


def respond_plain(body, kind="text/plain"):
    return Response(body, mimetype=kind)


@app.route("/respond")
def responds():
    respond_plain(request.args["b"])
    return respond(request.args["a"])


def parse(text) -> Optional[dict]:
    with suppress(ValueError):
        return json.loads(text)
    return None


@app.route("/parsed")
def parsed():
    data = parse(request.get_data())
    if data is None:
        abort(400)
    return redirect(data["target"])  # SEC104


def lookup(kind):
    return {"a": "/a", "b": "/b"}.get(kind, "/")


def lookup_or_same(kind):
    return {"a": "/a", "b": "/b"}.get(kind, kind)


@app.route("/lookups")
def lookups():
    redirect(lookup(request.args["a"]))
    return redirect(lookup_or_same(request.args["a"]))  # SEC104


async def go(target):
    return redirect(target)  # SEC104


async def steady(target):
    return redirect("home")


@app.route("/async")
async def asynchronous():
    await asyncio.gather(go(request.args["a"]), steady(request.args["a"]))
    return ""


def walk(node, out):
    out.append(node["name"])
    for child in node["children"]:
        walk(child, out)


@app.route("/walk")
def walked():
    names = []
    walk(request.get_json(), names)
    return redirect(names[0])  # SEC104


class Action(View):
    methods = ["GET"]

    def dispatch_request(self):
        name = request.args["name"]
        handler = getattr(self, "on_" + name, self.on_nothing)
        return handler(name)

    def on_nothing(self, name):
        return redirect("home")


class Hooks:
    def __init__(self):
        self.handlers = []

    def add(self, handler):
        self.handlers.append(handler)

    def fire(self, value):
        for handler in self.handlers:
            handler(value)


def reacting(value):
    redirect(value)  # SEC104


@app.route("/hooks")
def hooks():
    found = Hooks()
    found.add(reacting)
    found.fire(request.args["a"])
    return ""


def counted(function):
    calls = []

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        calls.append(1)
        return function(*args, **kwargs)

    return wrapper


@counted
def through(value):
    return redirect(value)  # SEC104


@app.route("/counted")
def counting():
    return through(request.args["a"])


def adder(prefix):
    def add(value):
        return prefix + value
    return add


def fixed(prefix):
    def add(value):
        return prefix
    return add


@app.route("/closures")
def closures():
    redirect(adder(request.args["a"])("x"))  # SEC104
    redirect(fixed("home")(request.args["a"]))
    return ""


HANDLERS = {
    "go": lambda value: redirect(value),  # SEC104
    "home": lambda value: redirect("home"),
}


@app.route("/table")
def table():
    return HANDLERS[request.args["kind"]](request.args["a"])


@app.route("/pathlib")
def by_path():
    path = Path(BASE) / request.args["a"]
    if Path(BASE) not in path.resolve().parents:
        abort(404)
    return send_file(path)


@app.route("/pathlib-unchecked")
def by_path_unchecked():
    path = Path(BASE) / request.args["a"]
    if not path.exists():
        abort(404)
    return send_file(path)  # SEC101


@app.route("/late")
def late_check():
    target = request.args["a"]
    answer = redirect(target)  # SEC104
    if target not in ("a", "b"):
        abort(400)
    return answer


@app.route("/try")
def tried():
    try:
        number = int(request.args["a"])
    except ValueError:
        number = request.args["a"]
    return redirect(number)  # SEC104


@app.route("/try-abort")
def tried_abort():
    try:
        number = int(request.args["a"])
    except ValueError:
        abort(400)
    return redirect(f"/{number}")
