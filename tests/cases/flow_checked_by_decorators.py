# profile: standard
"""What a decorator has checked when it calls the function that it wraps."""
import subprocess
from functools import wraps

from flask import Flask, abort, request
from flask.views import MethodView

app = Flask(__name__)
KNOWN = ["red", "green"]


def known_colour(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        if kwargs["colour"] not in KNOWN:
            abort(404)
        return function(*args, **kwargs)
    return wrapper


def known_in_query(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        if request.args.get("colour") not in KNOWN:
            return "no such colour", 404
        return function(*args, **kwargs)
    return wrapper


def one_of(allowed):
    def decorator(function):
        @wraps(function)
        def wrapper(colour, **kwargs):
            if colour not in allowed:
                abort(404)
            return function(colour, **kwargs)
        return wrapper
    return decorator


def for_posts(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        if request.method != "POST":
            return function(*args, **kwargs)
        if kwargs["colour"] not in KNOWN:
            abort(404)
        return function(*args, **kwargs)
    return wrapper


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        app.logger.info("called")
        return function(*args, **kwargs)
    return wrapper


@app.route("/by-keyword/<colour>/<shade>")
@known_colour
def by_keyword(colour, shade):
    subprocess.run("paint " + colour, shell=True)
    subprocess.run("paint " + shade, shell=True)  # S602
    return {}


@app.route("/in-query")
@known_in_query
def in_query():
    subprocess.run("paint " + request.args.get("colour"), shell=True)
    subprocess.run("paint " + request.args.get("shade"), shell=True)  # S602
    return {}


@app.route("/one-of/<colour>")
@logged
@one_of(["red", "green"])
def one(colour):
    subprocess.run("paint " + colour, shell=True)
    return {}


@app.route("/for-posts/<colour>")
@for_posts
def unless_asked_otherwise(colour):
    subprocess.run("paint " + colour, shell=True)  # S602
    return {}


@app.route("/logged/<colour>")
@logged
def only_logged(colour):
    subprocess.run("paint " + colour, shell=True)  # S602
    return {}


class Colours(MethodView):
    @known_colour
    def get(self, colour):
        subprocess.run("paint " + colour, shell=True)
        return {}

    @logged
    def post(self, colour):
        subprocess.run("paint " + colour, shell=True)  # S602
        return {}


app.add_url_rule("/colours/<colour>", view_func=Colours.as_view("colours"))
