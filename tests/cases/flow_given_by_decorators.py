# profile: standard
"""What decorators give the functions that they wrap, and check of what these are given."""
import functools
import sqlite3
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
connection = sqlite3.connect("shop.db")
STORE = Path("/srv/store").resolve()


def with_digits(name):
    def decorate(view):
        @functools.wraps(view)
        def wrapper(*args, **kwargs):
            value = request.args.get(name, "")
            if not value.isdigit():
                abort(400)
            return view(*args, value, **kwargs)

        return wrapper

    return decorate


def with_text(name):
    def decorate(view):
        @functools.wraps(view)
        def wrapper(*args, **kwargs):
            return view(*args, request.args.get(name, ""), **kwargs)

        return wrapper

    return decorate


def with_numbers(view):
    @functools.wraps(view)
    def wrapper(**kwargs):
        return view(**{name: int(value) for name, value in kwargs.items()})

    return wrapper


@app.get("/photo")
@with_digits("number")
def photo(number):
    connection.execute("SELECT name FROM photo WHERE id = " + number)
    open("/srv/photos/" + number)


@app.get("/title")
@with_text("number")
def title(number):
    open("/srv/photos/" + number)  # SEC101


@app.get("/page/<number>")
@with_numbers
def page(number):
    open(f"/srv/photos/{number}")


@app.get("/other/<number>")
def other(number):
    open(f"/srv/photos/{number}")  # SEC101


def below(root: Path):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(name):
            path = (root / name).resolve()
            if root not in path.parents:
                abort(404)
            return function(path)

        return wrapper

    return decorate


def beside(root: Path):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(name):
            return function(root / name)

        return wrapper

    return decorate


@below(STORE)
def remove(path: Path):
    path.unlink()


@beside(STORE)
def remove_any(path: Path):
    path.unlink()  # SEC101


@app.get("/remove")
def removed():  # SEC522
    remove(request.args["name"])
    remove_any(request.args["other"])
