# profile: standard
"""Queries that are lists of dictionaries of dictionaries."""
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
notes = MongoClient("mongodb+srv://app@db.example.org").app.notes


def counted(name):
    accumulate = "function (state, name) { return name === '" + name + "' ? state + 1 : state }"
    return {"_id": None, "count": {"$accumulator": {"init": "() => 0", "accumulate": accumulate, "lang": "js"}}}


@app.route("/count")
def count():
    name = request.args["name"]
    stages = [{"$group": counted(name)}]
    found = notes.aggregate(stages)  # SEC107
    more = notes.aggregate([{"$facet": {"all": [{"$match": {"$where": "this.name == '" + name + "'"}}]}}])  # SEC107
    rest = notes.aggregate([{"$group": {"_id": None, "count": {"$accumulator": {
        "init": "() => 0", "accumulate": "(state, name) => state + name", "accumulateArgs": [name], "lang": "js"}}}}])
    return {"count": len(list(found)) + len(list(more)) + len(list(rest))}
