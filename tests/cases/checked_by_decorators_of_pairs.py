# profile: standard
"""What decorators put together pair by pair and check by name, loaders that partial() is given, and patterns of schemes."""

import functools
import html
import os
import re
from functools import partial

import yaml
from flask import Flask, Response, abort, redirect, request

app = Flask(__name__)
_LINK = re.compile(r"(?:https?://|/(?!/))[^\s\\]*")


class InventoryLoader(yaml.SafeLoader):
    pass


load_inventory = partial(yaml.load, Loader=InventoryLoader)
load_any = partial(yaml.load, Loader=yaml.Loader)  # S506


@app.get("/goto")
def goto():
    url = request.args["to"]
    if _LINK.fullmatch(url) is None:
        abort(400)
    return Response(f"<a href='{html.escape(url)}'>continue</a>", mimetype="text/html")


@app.get("/goto2")
def goto2():
    url = request.args["to"]
    return Response(f"<a href='{html.escape(url)}'>continue</a>", mimetype="text/html")  # SEC105


def from_query(*names):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            kwargs.update((name, request.args.get(name, "")) for name in names)
            return func(*args, **kwargs)

        return wrapper

    return decorate


def matching(**patterns):
    compiled = {name: re.compile(pattern) for name, pattern in patterns.items()}

    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for name, pattern in compiled.items():
                if not pattern.fullmatch(kwargs.get(name, "")):
                    abort(400, "bad parameter")
            return func(*args, **kwargs)

        return wrapper

    return decorate


@app.get("/a")
@from_query("size")
def a(size):
    return {"rc": os.system(f"thumbs --size {size}")}  # S605


@app.get("/b")
@from_query("size")
@matching(size=r"\d{2,4}x\d{2,4}")
def b(size):
    return {"rc": os.system(f"thumbs --size {size}")}
