# profile: standard
"""Proxies of werkzeug, which stand for what their function gives."""
import requests
from flask import Flask, current_app, g, request
from flask_pymongo import PyMongo
from werkzeug.local import LocalProxy

app = Flask(__name__)


def find_database():
    if "database" not in g:
        g.database = PyMongo(current_app).db
    return g.database


def find_names():
    return {"a": "b"}


database = LocalProxy(find_database)
names = LocalProxy(find_names)
session = LocalProxy(lambda: requests.Session())
kept = LocalProxy(lambda: g.kept)


@app.post("/1")
def first():
    names.get(request.args["address"])
    kept.get(request.args["address"])
    session.get(request.args["address"])  # SEC103
    database.users.find_one(request.get_json())  # SEC107
    return {}
