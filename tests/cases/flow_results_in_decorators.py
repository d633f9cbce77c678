# profile: standard
"""What a view returns is given to its decorators, and what they make of it is the answer."""

import functools
import os
import sqlite3

from flask import Flask, Response, jsonify, make_response, request

app = Flask(__name__)


def as_json(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        data, status = function(*args, **kwargs)
        return jsonify(data=data), status
    return inner


def api(status):
    def decorate(function):
        @functools.wraps(function)
        async def inner(*args, **kwargs):
            return make_response(jsonify({"data": await function(*args, **kwargs)}), status)
        return inner
    return decorate


def as_text(function):
    def inner(*args, **kwargs):
        return Response(function(*args, **kwargs), mimetype="text/plain")
    return inner


def in_page(function):
    def inner(*args, **kwargs):
        return Response("<html>" + function(*args, **kwargs) + "</html>")  # SEC105
    return inner


def refused_if_empty(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        result = function(*args, **kwargs)
        if not result:
            return "", 404
        return result
    return inner


def on_request_as_json(function):
    def inner(*args, **kwargs):
        if request.args.get("json"):
            return jsonify(function(*args, **kwargs))
        return function(*args, **kwargs)
    return inner


def timed(function):
    def inner(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        finally:
            print("done")
    return inner


def queried(function):
    def inner(*args, **kwargs):
        query, values = function(*args, **kwargs)
        rows = sqlite3.connect("shop.db").execute(query + " LIMIT 20", values)  # S608
        return jsonify(list(rows))
    return inner


def run(function):
    def inner(*args, **kwargs):
        os.system(function(*args, **kwargs))  # S605
        function.calls = 1
        return ""
    return inner


@app.get("/pair")
@as_json
def pair():
    return "<p>" + request.args["name"], 200


@app.get("/parametrised")
@api(201)
async def parametrised():
    return request.args["name"]


@app.get("/text")
@timed
@as_text
def text():
    return "<p>" + request.args["name"]


@app.get("/page")
@in_page
def page():
    return request.args["name"]


@app.get("/checked")
@refused_if_empty
def checked():
    if request.args.get("json"):
        return jsonify(request.args["name"])
    return "<p>" + request.args["name"]  # SEC105


@app.get("/chosen")
@on_request_as_json
def chosen():
    return request.args["name"]  # SEC105


@app.get("/timed")
@timed
def passed_on():
    return request.args["name"]  # SEC105


@as_json
@app.get("/registered-before")
def registered_before():
    return request.args["name"], 200  # SEC105


@as_json
def added():
    return request.args["name"], 200


app.add_url_rule("/added", view_func=added)


@app.get("/queried")
@queried
def rows():
    return "SELECT * FROM shelf WHERE name = '%s'" % request.args["name"], ()  # S608


@app.get("/bound")
@queried
def bound():
    return "SELECT * FROM shelf WHERE name = ?", (request.args["name"],)


@app.get("/run/<name>")
@run
def command(name):
    return "ls " + name


def create_app():
    made = Flask(__name__)

    @made.get("/inside")
    @as_json
    def inside():
        return request.args["name"], 200

    @made.get("/inside-html")
    @refused_if_empty
    def inside_html():
        return request.args["name"]  # SEC105

    return made
