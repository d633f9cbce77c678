# profile: standard
"""Data kept in objects and in the module."""
import enum
import os
from collections import namedtuple
from dataclasses import dataclass, field
from typing import NamedTuple

import attr
import attrs
from flask import Flask, g, redirect, request, session

app = Flask(__name__)
HOME = "home"
CACHE = {}
LATEST = None
ROUTES = {"a": "/a", "b": "/b"}


@dataclass
class Target:
    url: str
    home: str = "home"
    names: list = field(default_factory=list)

    def go(self):
        redirect(self.home)
        return redirect(self.url)  # SEC104


@attrs.define
class Attrs:
    url: str
    home: str = "home"


@attr.s
class OldAttrs:
    url = attr.ib()
    home = attr.ib(default="home")


class Row(NamedTuple):
    url: str
    home: str = "home"


Pair = namedtuple("Pair", "url home")


class Kind(enum.Enum):
    A = "/a"
    B = "/b"


@app.route("/fields")
def fields():
    target = Target(request.args["a"])
    target.go()
    redirect(target.home)
    one = Attrs(url=request.args["b"])
    redirect(one.url)  # SEC104
    redirect(one.home)
    old = OldAttrs(request.args["c"])
    redirect(old.url)  # SEC104
    redirect(old.home)
    row = Row(request.args["d"])
    redirect(row.url)  # SEC104
    redirect(row.home)
    pair = Pair(request.args["e"], "home")
    redirect(pair.home)
    redirect(pair.url)  # SEC104
    redirect(pair._replace(url="home").url)
    redirect(Kind(request.args["f"]).value)
    redirect(Kind[request.args["f"]].value)
    redirect(ROUTES[request.args["g"]])
    redirect(ROUTES.get(request.args["g"], "/"))
    redirect(ROUTES.get(request.args["h"], request.args["h"]))  # SEC104
    return ""


class Base:
    home = "home"

    def __init__(self, url):
        self.url = url
        self._count = 0

    @property
    def shown(self):
        return self.url

    @property
    def count(self):
        return self._count

    @classmethod
    def of(cls, url):
        return cls(url)

    @staticmethod
    def plain(url):
        return url

    def with_url(self, url):
        self.url = url
        return self

    def go(self):
        return redirect(self.url)  # SEC104


class Derived(Base):
    def __init__(self, url, extra):
        super().__init__(url)
        self.extra = extra

    def go_extra(self):
        return redirect(self.extra)  # SEC104


class Fixed(Base):
    def __init__(self, url):
        super().__init__("home")

    def go(self):
        return redirect(self.url)


@app.route("/classes")
def classes():
    redirect(Base(request.args["a"]).shown)  # SEC104
    redirect(Base(request.args["a"]).count)
    redirect(Base.of(request.args["b"]).url)  # SEC104
    redirect(Base.plain(request.args["c"]))  # SEC104
    redirect(Base("home").with_url(request.args["d"]).url)  # SEC104
    redirect(Base(request.args["d"]).with_url("home").url)
    redirect(Base(request.args["d"]).home)
    Derived(request.args["e"], "home").go()
    Derived("home", request.args["f"]).go_extra()
    Fixed(request.args["g"]).go()
    return ""


class Builder:
    def __init__(self):
        self.parts = []
        self.safe = []

    def add(self, part):
        self.parts.append(part)
        return self

    def text(self):
        return "/".join(self.parts)

    def safe_text(self):
        return "/".join(self.safe)

    def __str__(self):
        return self.text()


@app.route("/builder")
def builder():
    one = Builder().add("https:/").add(request.args["a"])
    redirect(one.text())  # SEC104
    redirect(one.safe_text())
    return ""


def remember(url):
    global LATEST
    LATEST = url


@app.route("/module")
def module():
    remember(request.args["a"])
    redirect(LATEST)  # SEC104
    redirect(HOME)
    CACHE["url"] = request.args["b"]
    redirect(CACHE["url"])  # SEC104
    g.url = request.args["c"]
    redirect(g.url)  # SEC104
    g.home = "home"
    redirect(g.home)
    return ""


class Lazy:
    url = None

    def load(self):
        self.url = request.args["a"]

    def go(self):
        return redirect(self.url)  # SEC104


class Mixin:
    def target(self):
        return request.args["a"]


class UsesMixin(Mixin):
    def go(self):
        return redirect(self.target())  # SEC104


class Overrides(Mixin):
    def target(self):
        return "home"

    def go(self):
        return redirect(self.target())


class Slots:
    __slots__ = ("url", "home")

    def __init__(self, url, home):
        self.url, self.home = url, home

    def __getitem__(self, key):
        return self.url

    def __call__(self):
        return self.home

    def __iter__(self):
        return iter([self.url])


@app.route("/operators")
def operators():
    one = Slots(request.args["a"], "home")
    redirect(one["x"])  # SEC104
    redirect(one())
    for url in Slots(request.args["b"], "home"):
        redirect(url)  # SEC104
    swapped = Slots("home", request.args["c"])
    redirect(swapped.url)
    redirect(swapped.home)  # SEC104
    swapped.home = "home"
    redirect(swapped.home)
    setattr(swapped, "url", request.args["d"])
    redirect(swapped.url)  # SEC104
    redirect(getattr(Slots(request.args["e"], "home"), "url"))  # SEC104
    redirect(getattr(Slots(request.args["e"], "home"), "home"))
    return ""
