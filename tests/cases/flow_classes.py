# profile: standard
"""Data on its way through classes, decorators, callbacks and variables of the module."""
import enum
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache, wraps
from typing import NamedTuple

from attrs import define
from fastapi import FastAPI
from flask import Flask, redirect, request
from pydantic import BaseModel

app = Flask(__name__)
api = FastAPI()


class Base:
    start = "/start"

    def __init__(self, value=""):
        self.value = value

    def read(self):
        return request.args["a"]

    def length(self):
        return len(request.args["a"])

    def keep(self, value):
        self.kept = value

    @property
    def sent(self):
        return request.args["b"]

    @property
    def home(self):
        return "/home"

    @cached_property
    def once(self):
        return request.args["c"]

    @classmethod
    def make(cls, value):
        return cls(value)

    @staticmethod
    def plain(value):
        return value


class Derived(Base):
    def read(self):
        return super().read()

    def length(self):
        return super().length()

    def go(self):
        redirect(self.read())  # SEC104
        redirect(str(self.length()))
        redirect(self.sent)  # SEC104
        redirect(self.home)
        redirect(self.once)  # SEC104
        redirect(self.start)


@dataclass
class Point:
    name: str
    other: str = "/other"


@define
class Place:
    name: str
    other: str = "/other"


class Pair(NamedTuple):
    name: str
    other: str


class Color(enum.Enum):
    RED = "/red"


class Item(BaseModel):
    name: str
    size: int


class Entered:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *exception):
        pass


class Inside(Entered):
    def __enter__(self):
        return "/inside"


@contextmanager
def opened(value):
    yield value


@contextmanager
def closed(value):
    yield "/closed"


@contextmanager
def opened_fields(value):
    yield {"value": value, "own": "/home"}


def passing(function):
    @wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs)
    return inner


@passing
def decorated(value):
    redirect(value)  # SEC104


@lru_cache(maxsize=None)
def cached(value):
    redirect(value)  # SEC104


@passing
def echo(value):
    return value


def in_map(value):
    redirect(value)  # SEC104


def in_thread(value):
    redirect(value)  # SEC104


def in_pool(value):
    redirect(value)  # SEC104


def in_pool_map(value):
    redirect(value)  # SEC104


def as_key(value):
    redirect(value)  # SEC104


def with_a_constant(value):
    redirect(value)


DEFAULT = "/default"
NEXT = "/next"


def remember():
    global NEXT
    NEXT = request.args["next"]


def go_on():
    redirect(NEXT)  # SEC104
    redirect(DEFAULT)


@app.route("/instances")
def instances():
    derived = Derived(request.args["value"])
    redirect(derived.value)  # SEC104
    redirect(derived.read())  # SEC104
    redirect(derived.home)
    redirect(Derived.make(request.args["made"]).value)  # SEC104
    redirect(Derived.make("/made").value)
    redirect(Derived.plain(request.args["plain"]))  # SEC104
    derived.keep(request.args["kept"])
    redirect(derived.kept)  # SEC104


@app.route("/records")
def records():
    point = Point(request.args["point"])
    redirect(point.name)  # SEC104
    redirect(point.other)
    place = Place(name=request.args["place"])
    redirect(place.name)  # SEC104
    redirect(place.other)
    pair = Pair(request.args["pair"], "/pair")
    redirect(pair.name)  # SEC104
    redirect(pair.other)
    redirect(pair[0])  # SEC104
    redirect(pair[1])
    name, other = pair
    redirect(name)  # SEC104
    redirect(other)


@app.route("/checked-by-types")
def checked_by_types():
    redirect(Color(request.args["color"]).value)
    item = Item(**request.get_json())
    redirect(item.name)  # SEC104
    redirect(f"{item.size}")


@api.post("/model")
def model(item: Item):
    redirect(item.name)  # SEC104
    redirect(f"{item.size}")


@app.route("/managers")
def managers():
    with opened(request.args["opened"]) as value:
        redirect(value)  # SEC104
    with opened_fields(request.args["opened"]) as fields:
        redirect(fields["own"])
        redirect(fields["value"])  # SEC104
    with closed(request.args["closed"]) as value:
        redirect(value)
    with Entered(request.args["entered"]) as value:
        redirect(value)  # SEC104
    with Inside(request.args["inside"]) as value:
        redirect(value)


@app.route("/calls")
def calls():
    decorated(request.args["decorated"])
    cached(request.args["cached"])
    redirect(echo(request.args["echo"]))  # SEC104
    list(map(in_map, request.args.getlist("map")))
    list(map(with_a_constant, ["/a", "/b"]))
    threading.Thread(target=in_thread, args=(request.args["thread"],)).start()
    with ThreadPoolExecutor() as pool:
        pool.submit(in_pool, request.args["pool"])
        pool.map(in_pool_map, request.args.getlist("pool"))
    sorted(request.args.getlist("keys"), key=as_key)


@app.route("/named")
def named():
    method = "read" if request.args["a"] else "plain"
    redirect(getattr(Derived(), method)(request.args["named"]))  # SEC104
    redirect(getattr(Derived(), "start" if request.args["a"] else "home"))
