# profile: standard
"""What the table of types of media gives for data is none, nor are names in stages of a pipeline that only order."""
import mimetypes

import pymongo
from flask import Flask, request

app = Flask(__name__)
things = pymongo.MongoClient(HOST).shop.things


@app.route("/store", methods=["POST"])
def store():
    suffix = mimetypes.guess_extension(request.form["type"])
    open("/srv/thing." + request.form["type"], "wb").close()  # SEC101
    open("/srv/thing" + suffix, "wb").close()
    return {}


@app.route("/find", methods=["POST"])
def find():
    asked = request.get_json()
    things.aggregate([{"$match": {"a": 1}}, {"$sort": asked["sort"]}, {"$limit": asked["limit"]}])
    things.aggregate([{"$match": {"a": 1}}, {"$sort": {name: 1 for name in asked}}])
    things.aggregate([{"$match": {"a": asked["a"]}}])  # SEC107
    return {}
