# profile: standard
"""Modules that are chosen within a package of the program, also where a name for some of them is known."""
import importlib

from flask import Flask, request

app = Flask(__name__)


def load(kind):
    kind = kind.lower()
    if kind == "files":
        kind = "file"
    return importlib.import_module(f"shop.handlers.{kind}_handler")


def load_any(kind):
    kind = kind.lower()
    if kind == "files":
        kind = "shop.file"
    return importlib.import_module(kind)  # SEC117


@app.route("/<kind>")
def show(kind):
    load(kind)
    load_any(kind)
    return ""
