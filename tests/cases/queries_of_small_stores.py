# profile: standard
"""Stores that take the queries of MongoDB."""
import json

import mongoengine
from flask import Flask, request
from mongoengine.connection import get_db
from montydb import MontyClient

app = Flask(__name__)
client = MontyClient("/srv/store")


def found(query):
    words = client.shop.words
    return list(words.find(query))  # SEC107


@app.route("/any", methods=["POST"])
def any_of_them():
    return {"found": found(request.get_json())}


@app.route("/one", methods=["POST"])
def one():
    return {"found": found({"name": str(request.get_json()["name"])})}


@app.route("/documents")
def documents():
    query = json.loads(request.args["query"])
    shop = mongoengine.connect("shop")
    drinks = list(shop.shop.drinks.find({"name": query}))  # SEC107
    drinks += get_db().drinks.find({"name": query})  # SEC107
    drinks += get_db()["drinks"].find({"name": {"$eq": query}})
    drinks += get_db().drinks.find({"name": request.args["name"]})
    return {"found": len(drinks)}
