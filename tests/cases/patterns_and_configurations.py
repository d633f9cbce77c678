# profile: standard
"""Patterns that a database searches by, scripts of search engines, and configurations that are only kept in memory."""
import configparser
import re

from elasticsearch import Elasticsearch
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
shelf = MongoClient().shop.shelf
engine = Elasticsearch("https://search.example.org")


@app.route("/search")
def search():
    word = request.args["word"]
    first = list(shelf.find({"title": {"$regex": word, "$options": "i"}}))  # SEC114
    second = list(shelf.find({"title": {"$regex": f"^{re.escape(word)}"}}))
    return {"found": [*first, *second, *shelf.find({"title": {"$regex": "^a"}})]}


@app.route("/like", methods=["POST"])
def like():
    number = request.form["number"]
    engine.update(index="pages", id="1", script={"source": "ctx._source.likes += " + number})  # SEC107
    engine.update(index="pages", id="1", script={"source": "ctx._source.likes += params.n", "params": {"n": number}})
    engine.update(index="pages", id="1", doc={"title": number})
    return {}


@app.route("/asked", methods=["POST"])
def asked():
    parser = configparser.ConfigParser()
    parser.read_dict({"query": {"name": "nobody"}})
    parser.set("query", "name", request.form["name"])
    return {"name": parser.get("query", "name")}
