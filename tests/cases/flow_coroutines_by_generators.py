# profile: standard
"""Generators that something drives: what they yield comes back to them, and what they raise or call last is their result."""
import tornado.web
from flask import Flask, request
from tornado import gen
from tornado.web import RequestHandler
from twisted.internet.defer import inlineCallbacks, returnValue

app = Flask(__name__)


@gen.coroutine
def below(name):
    raise gen.Return("/srv/" + name)


@gen.coroutine
def cover(name):
    yield below(name)
    raise gen.Return("/srv/cover.jpg")


@gen.coroutine
def found(name):
    path = yield below(name)
    return path


def plain(name):
    yield name


class Files(RequestHandler):
    @gen.coroutine
    def get(self):
        name = self.get_argument("name")
        open((yield below(name)))  # SEC101
        open((yield cover(name)))
        path = yield found(name)
        open(path)  # SEC101
        paths = yield [found(name), cover(name)]
        open(paths[1])
        open(paths[0])  # SEC101
        both = yield {"first": cover(name), "second": found(name)}
        open(both["first"])
        open(both["second"])  # SEC101


@inlineCallbacks
def fetched(name):
    path = yield found(name)
    returnValue(path)


@inlineCallbacks
def shown(name):
    path = yield fetched(name)
    open(path)  # SEC101
    other = yield cover(name)
    open(other)


@app.route("/")
def index():
    shown(request.args["name"])
    return ""


def delegated(name):
    yield "first"
    return "/srv/" + name


def constant(name):
    yield name
    return "/srv/cover.jpg"


@app.route("/all")
def through():
    def steps(name):
        path = yield from delegated(name)
        open(path)  # SEC101
        other = yield from constant(name)
        open(other)
        given = yield from plain(name)
        open(given)

    for step in steps(request.args["name"]):
        open("/srv/" + step)  # SEC101
    return ""
