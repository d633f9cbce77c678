# profile: standard
"""Queries of MongoDB whose fields and operators the sender of a request names, and those that the program names."""
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
words = MongoClient("mongodb+srv://app@db.example.org").app.words
FIELDS = {"name", "size"}


@app.route("/whole")
def whole():
    first = words.find(request.args)  # SEC107
    second = words.find(request.args.to_dict())  # SEC107
    third = words.find_one({"name": request.args.to_dict()})  # SEC107
    fourth = words.aggregate([{"$match": dict(request.args)}])  # SEC107
    return {"found": [*first, *second, third, *fourth]}


@app.route("/collected")
def collected():
    query = {}
    for name, value in request.args.items():
        query[name] = value
    return {"found": list(words.find(query))}  # SEC107


@app.route("/field")
def field():
    return {"found": list(words.find({request.args["field"]: "red"}))}  # SEC107


@app.route("/one")
def one():
    first = words.find_one(request.args["id"])
    second = words.find_one({"name": request.args["name"], "path": request.path, "from": request.query_string})
    third = words.find_one({"name": {"$eq": request.args.to_dict()}})
    return {"found": [first, second, third]}


@app.route("/below")
def below():
    return {"found": list(words.find({"about." + request.args["field"]: request.args["value"]}))}


@app.route("/listed")
def listed():
    query = {}
    for name, value in request.args.items():
        if name in FIELDS:
            query[name] = value
    return {"found": list(words.find(query))}


@app.route("/known")
def known():
    return {"found": list(words.find({name: request.args[name] for name in FIELDS}))}
