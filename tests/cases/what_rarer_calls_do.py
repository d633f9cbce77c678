# profile: standard
"""What the rarer ways to hand something on make of it: starred arguments, threads that fill lists, rows turned around."""
import base64
import configparser
import hashlib
import hmac
import logging
import os
import random
import subprocess
from collections import Counter
from dataclasses import dataclass, field
from itertools import takewhile
from threading import Thread

from flask import Flask, request
from jinja2 import BaseLoader
from jinja2.sandbox import SandboxedEnvironment
from pony.orm import Database

app = Flask(__name__)
db = Database()
KEY = load()
OLD = ("md5", b"")
NEW = ("sha256", b"")


hashlib.new(*OLD)  # S324
hashlib.new(*NEW)


class Order(db.Entity):
    pass


class Page:
    def __init__(self, **words):
        self.words = words


def as_text(digest):
    return base64.b64encode(digest).decode()


@app.route("/signed")
def signed():
    if as_text(hmac.new(KEY, request.data, hashlib.sha256).digest()) == request.headers["X-Signature"]:  # SEC212
        return "yes"
    return str(as_text(hashlib.sha256(request.data).digest()) == request.headers["X-Digest"])


@app.route("/filled")
def filled():
    given, fixed = [], []
    threads = Thread(target=given.append, args=(request.args["word"],)), Thread(target=fixed.append, args=("ls",))
    for thread in threads:
        thread.start()
    subprocess.run(given[0], shell=True)  # S602
    subprocess.run(fixed[0], shell=True)


@app.route("/turned")
def turned():
    words = ["ls", request.args["word"]]
    words.reverse()
    subprocess.run(words[0], shell=True)  # S602
    subprocess.run(words[1], shell=True)


@app.route("/taken")
def taken():
    subprocess.run(list(takewhile(str.isprintable, request.args.getlist("word")))[0], shell=True)  # S602
    subprocess.run(list(takewhile(str.isprintable, ["ls", "id"]))[0], shell=True)


@app.route("/counted")
def counted():
    for name in Counter({request.args["word"]: 2}):
        subprocess.run(name, shell=True)  # S602
    for name in Counter({"ls": int(request.args["number"])}):
        subprocess.run(name, shell=True)


@app.route("/percent")
def percent():
    subprocess.run("echo 100%% %s" % (request.args["word"],), shell=True)  # S602
    subprocess.run("echo 100%% %s" % ("done",), shell=True)


@app.route("/orders", methods=["POST"])
def order():
    Page(**request.json)
    Order(**request.json)  # SEC125


@dataclass
class Login:
    token: str = field(default_factory=lambda: "".join(random.choices("abcdef0123456789", k=32)))  # S311
    colour: str = field(default_factory=lambda: "".join(random.choices("abcdef0123456789", k=6)))


def new_token():
    return str(random.getrandbits(128))  # S311


def prompt(text, data):
    return SandboxedEnvironment(loader=BaseLoader()).from_string(text).render(data)


@app.route("/options")
def options():
    given, fixed = configparser.ConfigParser(), configparser.ConfigParser()
    for name in load():
        given.set("section", name, request.args["word"])
        fixed.set("section", name, "ls")
    subprocess.run(given.get("section", "command"), shell=True)  # S602
    subprocess.run(fixed.get("section", "command"), shell=True)


def tell():
    logging.info("started with %s", dict(os.environ))  # SEC703
    logging.info("started with %s", {key: value for key, value in os.environ.items() if key.startswith("APP_")})
