# profile: standard
"""The text of an exception of the standard library quotes what the function that raised it could not use."""
import ipaddress
import logging
import os
import sqlite3
from datetime import datetime

import yaml
from flask import Flask, jsonify, make_response, redirect, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/number")
def number():
    try:
        count = int(request.args["count"])
    except ValueError as error:
        return str(error)  # SEC105
    return str(count)


@app.route("/date")
def date():
    try:
        day = datetime.strptime(request.args["day"], "%Y-%m-%d")
    except Exception as error:
        return make_response(f"not a day: {error}", 400)  # SEC105
    return str(day)


def address_of(text):
    return ipaddress.IPv4Address(text)


@app.route("/address")
def address():
    try:
        return str(address_of(request.args["address"]))
    except ValueError as error:
        return str(error)  # SEC105


@app.route("/file")
def file():
    name = os.path.basename(request.args["name"])
    try:
        with open(os.path.join("/srv", name), "rb") as stream:
            return jsonify(size=len(stream.read()))
    except FileNotFoundError as error:
        return str(error)  # SEC105


@app.route("/kept")
def kept():
    try:
        return str(int(request.args["count"]))
    except ValueError as error:
        sqlite3.connect("errors.db").execute(f"INSERT INTO errors VALUES ('{error}')")  # S608
        return "kept"


@app.route("/checked")
def checked():
    try:
        count = int(request.args["count"])
    except KeyError as error:
        return str(error)
    return str(count)


@app.route("/told")
def told():
    try:
        count = int(request.args["count"])
    except ValueError as error:
        log.warning("no number: %s", error)
        return jsonify(error=str(error))
    return str(count)


@app.route("/headed")
def headed():
    answer = make_response("done")
    try:
        int(request.args["count"])
    except ValueError as error:
        answer.headers["X-Error"] = str(error)
    return answer


@app.route("/sized")
def sized():
    try:
        return str(int(len(request.args["count"])))
    except ValueError as error:
        return str(error)


@app.route("/elsewhere")
def elsewhere():
    count = int(request.args["count"])
    try:
        os.remove(f"/srv/{count}")
    except OSError as error:
        return str(error)
    return redirect("/")


KINDS = {"a": 1}


@app.route("/key")
def key():
    try:
        return str(KINDS[request.args["kind"]])
    except KeyError as error:
        return "no such kind: " + str(error)  # SEC105


@app.route("/own-key")
def own_key():
    try:
        return str(KINDS["b"])
    except KeyError as error:
        return "no such kind: " + str(error)


@app.route("/yaml")
def of_yaml():
    try:
        return str(len(yaml.safe_load(request.args["text"])))
    except yaml.YAMLError as error:
        return f"no YAML: {error}"  # SEC105
