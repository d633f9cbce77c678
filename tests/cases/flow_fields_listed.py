# profile: standard
"""Schemas that are dictionaries of fields, and methods that raise unless a field is good."""
import os

import requests
from flask import Flask, request
from marshmallow import Schema, ValidationError, fields, validate, validates
from webargs.flaskparser import FlaskParser, parser, use_args, use_kwargs

app = Flask(__name__)
HOSTS = ("one.example", "two.example")
PAGES = {"page": fields.Int(), "word": fields.Str()}


class Ping(Schema):
    host = fields.String()
    link = fields.Url()
    note = fields.String()

    @validates("host")
    def check_host(self, value, **kwargs):
        if value not in HOSTS:
            raise ValidationError("host")

    @validates("note")
    def check_note(self, value, **kwargs):
        if not value:
            raise ValidationError("note")


@app.post("/ping")
def ping():
    data = Ping().load(request.get_json())
    requests.get(f"https://{data['host']}/", timeout=9)
    requests.get(f"https://{data['note']}/", timeout=9)  # SEC103
    return requests.get(data["link"], timeout=9).json()  # SEC103


@app.get("/pages")
@use_args(PAGES, location="query")
def pages(given):
    os.system(f"seq {given['page']}")
    os.system(f"echo {given['word']}")  # S605
    return ""


@app.get("/words")
@use_kwargs({"page": fields.Int(), "kind": fields.Str(validate=validate.OneOf(["a", "b"])), "word": fields.Str()})
def words(page, kind, word):
    os.system(f"seq {page} {kind}")
    os.system(f"echo {word}")  # S605
    return ""


class Filter(Schema):
    day = fields.Date()
    name = fields.Str()


@app.route("/parsed")
def parsed():
    given = parser.parse({"page": fields.Int(), "name": fields.Str()}, request, location="query")
    os.system(f"ls {given['page']}")
    os.system(f"ls {given['name']}")  # S605
    other = FlaskParser().parse(Filter(), location="form")
    os.system(f"ls {other['day']}")
    return open("names/" + other["name"]).read()  # SEC101


class Wanted(Schema):
    name = fields.Str(validate=validate.OneOf(["a", "b"]))
    note = fields.Str()


wanted = Wanted()


@app.get("/wanted")
@use_kwargs(Wanted, location="query")
def by_class(name, note):
    open("wanted/" + name)
    return open("wanted/" + note).read()  # SEC101


@app.get("/wanted/2")
@use_kwargs(Wanted(), location="query")
def by_instance(name, note):
    open("wanted/" + name)
    return open("wanted/" + note).read()  # SEC101


@app.get("/wanted/3")
@use_kwargs(wanted, location="query")
def by_kept_instance(name, note):
    open("wanted/" + name)
    return open("wanted/" + note).read()  # SEC101
