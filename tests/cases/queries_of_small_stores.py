# profile: standard
"""Stores that take the queries of MongoDB."""
from flask import Flask, request
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
