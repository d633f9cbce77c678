# profile: standard
"""Loaders, parsers and templates that are safe by what stands elsewhere in the file, and others that are not."""
import logging
import marshal
import random
import struct
from functools import cached_property, partial
from getpass import getpass
from typing import Any, Callable

import jinja2
import jwt
import ldap
import yaml
from flask import Flask, abort, redirect, request, session
from lxml import etree  # S410
from yaml.resolver import Resolver

app = Flask(__name__)
log = logging.getLogger(__name__)
PASSWORD_KEY = "word_seen"
OPTIONS: dict[str, Any] = {"resolve_entities": False, "no_network": True}
GREETING = jinja2.Template("<b>{{ name }}</b>", autoescape=True)
PLAIN = jinja2.Template("<b>{{ name }}</b>")
see_other: Callable[[str], Any] = partial(redirect, code=303)
SIZES = {"train_batch_size": lambda: random.randint(1000, 60000), "reset_code": lambda: random.randint(1000, 60000)}  # S311


class Floats(Resolver):
    pass


class FloatLoader(yaml.SafeLoader, Floats):
    pass


class AnyLoader(yaml.Loader, Floats):
    pass


class Reader:
    def __init__(self):
        self.options = {"Loader": FloatLoader}
        self.others = {"Loader": AnyLoader}

    def read(self, text):
        return yaml.load(text, FloatLoader), yaml.load(text, **self.options)

    def read_any(self, text):
        return yaml.load(text, **self.others)  # S506

    @cached_property
    def parser(self):
        return etree.XMLParser(**OPTIONS)

    @property
    def other(self):
        return etree.XMLParser()

    def parse(self, text):
        return etree.fromstring(text, parser=self.parser)

    def parse_any(self, text):
        return etree.fromstring(text, parser=self.other)  # S320


def copied(rows):
    packed = marshal.dumps(rows)
    return marshal.loads(packed)


def claims(token, keys):
    return jwt.decode(token, keys.public, algorithms=[*keys.algorithms, "none"])  # SEC531


def drawn():
    return struct.pack("<h", random.randrange(-(2 ** 15), 2 ** 15)), struct.pack("<H", random.randrange(2 ** 16))


def typed(user):
    word = getpass("Password: ")
    log.debug("refused: %s, %s", user, word)  # SEC703
    log.debug("refused: %s, %d characters", user, len(word))


@app.get("/greeting")
def greeting():
    return GREETING.render(name=request.args["name"])


@app.get("/plain")
def plain():
    return PLAIN.render(name=request.args["name"])  # SEC105


@app.get("/leave")
def leave():
    return see_other(request.args["next"])  # SEC104


def field(name):
    value = request.form.get(name, "")
    if not value:
        abort(400)
    return value


@app.post("/login")
def login():
    directory = ldap.initialize("ldaps://directory.example.org")
    name = field("name")
    try:
        directory.simple_bind_s("uid=%s" % ldap.dn.escape_dn_chars(name), field("password"))
    except ldap.INVALID_CREDENTIALS:
        abort(401)
    session["name"] = name
    session["role"] = request.form["role"]  # SEC118
    return {}


@app.post("/login/anyhow")
def login_anyhow():
    directory = ldap.initialize("ldaps://directory.example.org")
    directory.simple_bind_s("uid=%s" % ldap.dn.escape_dn_chars(field("name")), request.form["password"])  # SEC640
    return {}
