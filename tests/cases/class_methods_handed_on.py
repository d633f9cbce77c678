# profile: standard
"""Class methods that functions are handed: they know their class, which may have inherited them."""
import functools

from flask import Flask, abort, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy()


class Found:
    @classmethod
    def by_id(cls, key):
        return cls.query.filter(cls.id == key).one()


class Item(Found, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)

    @classmethod
    def by_name(cls, name):
        return cls.query.filter(cls.name == name).one()


class Files:
    root = "/srv/"

    @classmethod
    def read(cls, name):
        return open(cls.root + name).read()  # SEC101

    @classmethod
    def known(cls, name):
        return cls.root + "index.html"


def found(function, *arguments):
    made = function(*arguments)
    if made is None:
        abort(404)
    return made


@app.get("/1/<key>")
def first(key):
    return "<b>" + found(Item.by_name, key).name


@app.get("/2/<key>")
def second(key):
    return "<b>" + found(Item.by_id, key).name


@app.get("/3/<key>")
def third(key):
    look_up = Item.by_name
    found(Files.read, key)
    open(found(Files.known, key))
    open(functools.partial(Files.known, key)())
    return "<b>" + look_up(key).name + request.args["name"]  # SEC105
