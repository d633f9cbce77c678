# profile: standard
# What begins with the scheme of another machine names no file, though some readers take both.

import os

import pandas as pd
from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/rows")
def rows():
    pd.read_json(f"https://data.example.com/{request.args['id']}.json")
    pd.read_csv("s3://shop/" + request.args["id"])
    pd.read_csv("file:///srv/" + request.args["id"])  # SEC101
    return {}


@app.get("/checked")
def checked():
    url = request.args["url"]
    if not url.startswith("https://data.example.com/"):
        abort(400)
    pd.read_csv(url)
    pd.read_csv(url + ".csv")
    pd.read_csv("/srv/" + url)  # SEC101
    return {}


@app.get("/parts")
def parts():
    url = request.args["url"]
    if not url.startswith("https://data.example.com/"):
        abort(400)
    pd.read_csv(url[len("https://data.example.com/"):])  # SEC101
    return {}


@app.get("/path")
def path():
    url = request.args["url"]
    if not url.startswith(("https://", "http://")):
        abort(400)
    pd.read_csv(url.removeprefix("https://"))  # SEC101
    return {}


@app.get("/joined")
def joined():
    url = request.args["url"]
    if not url.startswith(("https://", "http://")):
        abort(400)
    pd.read_csv(os.path.join("/srv", url.replace("https://", "")))  # SEC101
    return {}


@app.get("/other")
def other():
    url = request.args["url"]
    if not url.startswith(("https://", "/srv/")):
        abort(400)
    pd.read_csv(url)  # SEC101
    return {}


@app.get("/names")
def names():
    url = request.args["url"]
    if url.startswith("https://"):
        for name in url.split(","):
            pd.read_csv(name)  # SEC101
    return {}
