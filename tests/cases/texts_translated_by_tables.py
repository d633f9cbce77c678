# profile: standard
"""Characters that a table leaves out, or replaces."""
import json

from django.utils.html import _json_script_escapes
from django.utils.safestring import mark_safe
from flask import Flask, Response, request
from shop.texts import SPACES

from .tables import JS_ESCAPES, SPACES_OF_JS

app = Flask(__name__)
DROP = str.maketrans("", "", "<>&\"'")


@app.get("/a")
def a():
    text = request.args["t"]
    return Response(f"<h1>{text.translate(DROP)}</h1>", mimetype="text/html")


@app.get("/b")
def b():
    text = request.args["t"]
    return Response(f"<h1>{text.translate(str.maketrans('', '', '<>'))}</h1>", mimetype="text/html")


@app.get("/d")
def d():
    text = request.args["t"]
    return Response(f"<h1>{text.translate(str.maketrans('', '', 'abc'))}</h1>", mimetype="text/html")  # SEC105


@app.get("/e")
def e():
    text = request.args["t"]
    return Response(f"<h1>{text.translate(str.maketrans({'<': '&lt;', '>': '&gt;'}))}</h1>", mimetype="text/html")


@app.get("/f")
def f():
    text = request.args["t"]
    return Response(f"<h1>{text.translate({60: '', 62: None})}</h1>", mimetype="text/html")


def script_of(text):
    return mark_safe(text.translate(_json_script_escapes))


def words_of(text):
    return mark_safe(text.translate(SPACES))  # S308


def as_script(value):
    return mark_safe(json.dumps(value).translate(JS_ESCAPES))


def as_text(value):
    return mark_safe(json.dumps(value).translate(SPACES_OF_JS))  # S308
