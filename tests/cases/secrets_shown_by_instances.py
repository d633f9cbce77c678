# profile: standard
"""Secrets in logs that functions give back, that instances show, and that constants of the module hold."""
import logging
import os
from dataclasses import asdict, dataclass, field
from typing import NamedTuple

import attr
import attrs
from flask import Flask, jsonify, request
from pydantic import BaseModel, Field, SecretStr

app = Flask(__name__)
log = logging.getLogger(__name__)
KEY = os.environ["API_KEY"]
WORD = os.getenv("DB_PASSWORD")
WORD_COUNT = os.environ["PASSWORD_COUNT"]
PLACE = os.environ["HOME"]


class Plain:
    def __init__(self, name, password):
        self.name = name
        self.password = password

    def full(self):
        return {"name": self.name, "password": self.password}

    def short(self):
        return {"name": self.name, "password": "***"}

    def masked(self):
        return {"name": self.name, "password": mask(self.password)}


class Said(Plain):
    def __repr__(self):
        return f"Said({self.name}, {self.password})"


class Quiet(Plain):
    def __str__(self):
        return f"Quiet({self.name}, {len(self.password)})"

    def __repr__(self):
        return f"Quiet({self.name}, {self.password})"


@dataclass
class User:
    name: str
    password: str


@dataclass(repr=False)
class Hidden:
    name: str
    password: str


@dataclass
class Partly:
    name: str
    password: str = field(repr=False)
    has_password: bool = False


@attrs.define
class Drawn:
    name: str
    db_password: "str"


@attr.s(auto_attribs=True)
class Marked:
    password: bool
    name: str


class Row(NamedTuple):
    name: str
    password: str


class Entered(BaseModel):
    name: str
    password: str


class Kept(BaseModel):
    name: str
    password: SecretStr


class Left(BaseModel):
    name: str
    password: str = Field(repr=False)


class Bare:
    password: str


def looked_up(form):
    return form["password"]



def password_id(form):
    return form["password"]


def got(form):
    return form.get("password", "")


def name_of(form):
    return form["name"]


def payload(name, password):
    made = {"name": name, "password": password}
    return made


def told(name):
    return {"name": name, "number": 1}


def entered(user: Entered, kept: Kept, left: Left, unknown):
    log.info("got %s", user)  # SEC703
    log.info("got %s", user.model_dump())  # SEC703
    log.info("got %s", user.model_dump(exclude={"password"}))
    log.info("got %s", user.name)
    log.info("got %s", kept)
    log.info("got %s", left)
    log.info("got %s", unknown)


def show(form):
    word = form["password"]
    log.info("got %s", Plain("a", word))
    log.info("got %s", Plain("a", word).full())  # SEC703
    log.info("got %s", Plain("a", word).short())
    log.info("got %s", Plain("a", word).masked())
    log.info("got %r", Said("a", word))  # SEC703
    log.info("got %s", Quiet("a", word))
    user = User("a", word)
    log.info("got %s", user)  # SEC703
    log.info("got %s", asdict(user))  # SEC703
    log.info(f"got {user}")  # SEC703
    log.info("got %s", user.name)
    log.info("got %s", Hidden("a", word))
    log.info("got %s", Partly("a", word))
    log.info("got %s", Drawn("a", word))  # SEC703
    log.info("got %s", Marked(True, "a"))
    log.info("got %s", Row("a", word))  # SEC703
    log.info("got %s", Row("a", word)._asdict())  # SEC703
    log.info("got %s", Bare())


def show_results(form):
    log.info("got %s", looked_up(form))  # SEC703
    log.info("got %s", got(form))  # SEC703
    log.info("got %s", password_id(form))
    log.info("got %s", name_of(form))
    log.info("got %s", payload("a", form["password"]))  # SEC703
    log.info("got %s", told("a"))
    log.info("got %s", other("a"))


def show_constants():
    log.info("with %s", KEY)  # SEC703
    log.info(f"with {WORD}")  # SEC703
    log.info("with %s", WORD_COUNT)
    log.info("in %s", PLACE)


def all_variables():
    return dict(os.environ)


def some_variables():
    return {"home": os.environ["HOME"]}


@app.get("/all")
def send_all():
    return jsonify(all_variables())  # SEC706


@app.get("/some")
def send_some():
    return jsonify(some_variables())
