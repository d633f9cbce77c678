# profile: standard
# python: 3.10
"""Fields that constructors take by name alone, under another name, or not at all."""

from dataclasses import KW_ONLY, InitVar, astuple, dataclass, field, fields
import attr
import attrs
from flask import Flask, request

app = Flask(__name__)


@dataclass
class Report:
    folder: str
    name: str = field(kw_only=True)
    title: str = "none"


@dataclass
class Numbered:
    number: str = field(init=False, default="1")
    name: str = ""


@dataclass
class Marked:
    folder: str
    _: KW_ONLY
    name: str = "x"
    title: str = "y"


@dataclass(kw_only=True)
class Base:
    owner: str = "nobody"


@dataclass
class Heir(Base):
    name: str


@dataclass
class Raw:
    raw: InitVar[str]
    name: str = "x"

    def __post_init__(self, raw):
        self.path = raw


@attrs.define
class Page:
    name: str = attrs.field(kw_only=True)
    title: str
    _kept: str = "x"
    other: str = attrs.field(alias="given", default="x")


@attr.s(kw_only=False)
class Older:
    number = attr.ib(init=False, default="1")
    name = attr.ib()
    path = attr.ib(init=False)
    title = attr.ib(default="x")

    @path.default
    def _below(self):
        return "/srv/" + self.name

    @title.default
    def _by_number(self):
        return self.number


@attrs.define
class Both:
    _kept: str = "x"
    kept: str = "y"


@attrs.frozen
class Bare:
    number = attrs.field(init=False, default="1")
    name = attrs.field()


@app.route("/reports")
def reports():
    name = request.args["name"]
    one = Report("/srv", name, name="x")
    open(one.name)
    open(one.title)  # SEC101
    two = Report("/srv", name=name)
    open(two.title)
    open(two.name)  # SEC101
    three = Numbered(name)
    open(three.number)
    open(three.name)  # SEC101
    four = Marked("/srv", title=name)
    open(four.name)
    open(four.title)  # SEC101
    return "done"


@app.route("/heirs")
def heirs():
    name = request.args["name"]
    one = Heir(name, owner="x")
    open(one.owner)
    open(one.name)  # SEC101
    two = Raw(name, "x")
    open(two.name)
    open(two.path)  # SEC101
    match Heir(name, owner="x"):
        case Heir(found):
            open(found)  # SEC101
    return "done"


@app.route("/pages")
def pages():
    name = request.args["name"]
    one = Page(name, name="x", kept="y")
    open(one.name)
    open(one._kept)
    open(one.title)  # SEC101
    two = Page("x", name="x", kept=name)
    open(two.other)
    open(two._kept)  # SEC101
    three = Page("x", name="x", given=name)
    open(three._kept)
    open(three.other)  # SEC101
    four = Older(name)
    open(four.number)
    open(four.title)
    open(four.name)  # SEC101
    open(four.path)  # SEC101
    five = Both(kept=name)
    open(five._kept)
    open(five.kept)  # SEC101
    bare = Bare(name)
    open(bare.number)
    open(bare.name)  # SEC101
    six = Older("x", name)
    open(six.title)  # SEC101
    return "done"


@app.route("/rows")
def rows():
    folder, name, title = astuple(Marked("/srv", title=request.args["name"]))
    open(folder)
    open(name)
    open(title)  # SEC101
    folder, name, title = astuple(Report("/srv", name=request.args["name"]))
    open(title)
    open(name)  # SEC101


@app.route("/each")
def each():
    plain = Marked("/srv")
    for one in fields(plain):
        open(getattr(plain, one.name))
        open(one.name)
    named = Marked("/srv", name=request.args["name"])
    for one in fields(Marked):
        open(getattr(named, one.name))  # SEC101
    for one in attrs.fields(Bare):
        open(getattr(Bare(request.args["name"]), one.name))  # SEC101
    kept = {one.name: getattr(named, one.name) for one in fields(named)}
    open(kept["title"])
    open(kept["name"])  # SEC101
