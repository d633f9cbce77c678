# profile: standard
"""What converters of a project let through, as their patterns, their bases and what they make of a text say."""
import os
import re
import uuid
from datetime import datetime
from enum import Enum
from urllib.parse import unquote

from django.urls import path, register_converter
from django.urls.converters import StringConverter
from django.views import View
from flask import Flask, abort
from flask.views import MethodView
from models import User
from other import Elsewhere, EverywhereConverter
from settings import PATTERN
from werkzeug.routing import BaseConverter, IntegerConverter, Map, PathConverter, UnicodeConverter, ValidationError

app = Flask(__name__)
converters = app.url_map.converters


class Anything(BaseConverter):
    regex = ".+"


class Segment(BaseConverter):
    regex = r"[^/]+"


class Code(BaseConverter):
    regex = "[a-z]{2}"


class FileName(BaseConverter):
    regex = r"[\w.-]+"


class Language(BaseConverter):
    regex = "en|de(?:[.]AT)?"


class Configured(BaseConverter):
    regex = PATTERN


class Narrowed(Anything):
    regex = r"\d+"


class Inherited(Anything):
    pass


class Words(BaseConverter):
    def to_python(self, value):
        return value.split("+")


class Unquoted(BaseConverter):
    def to_python(self, value):
        return unquote(value).lower()


class Number(BaseConverter):
    regex = ".+"

    def to_python(self, value):
        return int(value)


class Day(BaseConverter):
    def to_python(self, value):
        return datetime.strptime(value, "%Y-%m-%d").date()


class Checked(BaseConverter):
    def to_python(self, value):
        if not re.fullmatch("[a-z]+", value):
            raise ValidationError
        return value


class Found(BaseConverter):
    def to_python(self, value):
        return User.query.filter_by(name=value).first_or_404().name


class Own(UnicodeConverter):
    pass


class OwnPath(PathConverter):
    weight = 300


class OwnNumber(IntegerConverter):
    pass


class Mixed(Elsewhere):
    pass


class ByPattern(BaseConverter):
    def __init__(self, url_map, *items):
        super().__init__(url_map)
        self.regex = items[0]


class ByChoice(BaseConverter):
    def __init__(self, url_map, *items):
        super().__init__(url_map)
        self.regex = "|".join(items)


converters["anything"] = Anything
app.url_map.converters["segment"] = Segment
app.url_map.converters.update(code=Code, filename=FileName, language=Language, configured=Configured)
app.url_map.converters.update({"narrowed": Narrowed, "inherited": Inherited, "words": Words, "unquoted": Unquoted})
app.url_map.converters.update(number=Number, day=Day, checked=Checked, found=Found, own=Own, ownpath=OwnPath)
app.url_map.converters.update(ownnumber=OwnNumber, mixed=Mixed, pattern=ByPattern, choice=ByChoice)
app.url_map.converters["elsewhere"] = EverywhereConverter
Map([], converters={"mapped": Anything})


@app.get("/<anything:x>/<segment:y>/<code:z>/<filename:f>")
def by_pattern(x, y, z, f):
    os.system("ls " + z + f)
    os.system("ls " + x)  # S605
    os.system("ls " + y)  # S605
    open("pages/" + y)  # SEC101
    open("pages/" + x)  # SEC101


@app.get("/<language:x>/<configured:y>/<narrowed:z>/<inherited:a>")
def by_other_pattern(x, y, z, a):
    os.system("ls " + x + y + z)
    os.system("ls " + a)  # S605


@app.get("/<words:x>/<unquoted:y>/<number:z>/<day:d>/<checked:c>/<found:f>")
def by_making(x, y, z, d, c, f):
    os.system(f"ls {z} {d} {c} {f}")
    os.system("ls " + x[0])  # S605
    os.system("ls " + y)  # S605


@app.get("/<own:x>/<ownpath:y>/<ownnumber:z>/<mixed:m>/<elsewhere:e>/<unknown:u>")
def by_base(x, y, z, m, e, u):
    os.system(f"ls {z} {m} {e} {u}")
    os.system("ls " + x)  # S605
    open("pages/" + y)  # SEC101


@app.get("/<pattern('.+'):x>/<pattern('[a-z]+'):y>/<choice('a', 'b'):z>/<pattern(LETTERS):v>")
def by_options(x, y, z, v):
    os.system("ls " + y + z + v)
    os.system("ls " + x)  # S605


@app.get("""/<regex("[^/]+"):x>/<regex("(a|b)+"):y>/<re(r"[a-z]+"):z>/<regex(PATTERN):v>/<mapped:m>""")
def by_name(x, y, z, v, m):
    os.system("ls " + y + z)
    os.system("ls " + x)  # S605
    os.system("ls " + m)  # S605


class Page(MethodView):
    def get(self, name, code):
        os.system("ls " + code)
        os.system("ls " + name)  # S605


app.add_url_rule("/page/<anything:name>/<code:code>", view_func=Page.as_view("page"))


class DjangoAnything:
    regex = ".+"

    def to_python(self, value):
        return value


class DjangoCode:
    regex = "[a-z]{2}"

    def to_python(self, value):
        return value


class DjangoKey:
    regex = "[^/]+"

    def to_python(self, value):
        return uuid.UUID(value)


class Colour(Enum):
    RED = "red"


class DjangoColour(StringConverter):
    def to_python(self, value):
        return Colour(value)


register_converter(DjangoAnything, "anything")
register_converter(DjangoCode, "code")
register_converter(DjangoKey, type_name="key")
register_converter(DjangoColour, "colour")


def django_page(request, x, code, key, colour):
    os.system(f"ls {code} {key} {colour}")
    os.system("ls " + x)  # S605


class DjangoPage(View):
    def get(self, request, x, code):
        os.system("ls " + code)
        os.system("ls " + x)  # S605


urlpatterns = [
    path("a/<code:code>/<key:key>/<colour:colour>/<anything:x>", django_page),
    path("b/<code:code>/<anything:x>", DjangoPage.as_view()),
]
