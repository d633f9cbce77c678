# profile: standard
"""Fields of classes that derive from others with fields, which come first."""

from dataclasses import dataclass, field, replace
from typing import List, NamedTuple

import attr
from flask import Flask, render_template_string, request

app = Flask(__name__)


class Named:
    kind: str


@dataclass
class Base(Named):
    owner: str
    tags: List[str] = field(default_factory=list)

    def __post_init__(self):
        self.tags.append(self.owner)


@dataclass
class Report(Base):
    title: str = "untitled"


@attr.s
class Numbered:
    number = attr.ib(converter=int)


@attr.s
class Page(Numbered):
    text = attr.ib(default="empty")


class Point(NamedTuple):
    x: str
    y: str


class Place(Point):
    def shown(self):
        return self.x


@app.route("/")
def view():
    given = request.args["title"]
    render_template_string(Report(given).owner)  # SEC106
    render_template_string(Report(given).title)
    render_template_string(Report(given).tags[0])  # SEC106
    render_template_string(Report("k").tags[0])
    render_template_string(Report("k", title=given).title)  # SEC106
    render_template_string(Report("k", [], given).title)  # SEC106
    render_template_string(Report("k", [], given).owner)
    render_template_string(replace(Report("k"), owner=given).owner)  # SEC106
    render_template_string(str(Page(given).number))
    render_template_string(Page(given).text)
    render_template_string(Page(1, given).text)  # SEC106
    render_template_string(Place(given, "k").shown())  # SEC106
    render_template_string(Place("k", given).shown())
