# profile: standard
"""Mappings that were sent or refused, texts that only may be ones, and options without a value."""

import csv
import io
import subprocess
from collections.abc import Mapping

from flask import Flask, abort, request
from pymongo import MongoClient

app = Flask(__name__)
posts = MongoClient("mongodb://db").forum.posts
TRIGGERS = ("=", "+", "-", "@")


def no_operators(value):
    if isinstance(value, Mapping):
        abort(400)
    if isinstance(value, list):
        return [no_operators(one) for one in value]
    return value


@app.post("/find")
def find():
    posts.find({"board": no_operators(request.get_json()["board"])})
    posts.find({"board": request.get_json()["author"]})  # SEC107


@app.post("/change")
def change():
    posts.update_one({"_id": 1}, {"$set": request.get_json()})  # SEC125
    posts.update_one({"_id": 1}, {"$set": {"title": str(request.get_json()["title"])}})


def cell(value):
    if isinstance(value, str) and value.startswith(TRIGGERS):
        return "'" + value
    return value


def loose_cell(value):
    if isinstance(value, str) and len(value) > 80 and value.startswith(TRIGGERS):
        return "'" + value
    return value


@app.post("/export")
def export():
    writer = csv.writer(io.StringIO())
    writer.writerow([cell(value) for value in (request.form["a"], request.form["b"])])
    writer.writerow([loose_cell(request.form["c"])])  # SEC113


@app.get("/log")
def log():
    subprocess.check_output(["git", "log", "--oneline", request.args["branch"]])  # S603
    subprocess.check_output(["git", "log", "--format", request.args["format"]])
    subprocess.check_output(["git", "log", "--oneline", "--", request.args["path"]])
