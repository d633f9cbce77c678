# profile: standard
"""Parts of addresses, which are texts: no dictionary comes in by them, as it does in a body."""
import falcon
import pymongo
import tornado.web
from flask import request
from flask.views import MethodView
from tornado.escape import json_decode

messages = pymongo.MongoClient()["chat"].messages


class Room(tornado.web.RequestHandler):
    def get(self, room):
        messages.find_one({"room": room})
        open("rooms/" + room)  # SEC101

    def post(self, room):
        body = json_decode(self.request.body)
        messages.find_one(body)  # SEC107
        messages.find_one({"room": body["room"]})  # SEC107
        messages.find_one({"room": str(body["room"])})


class Things:
    def on_get(self, req, resp, name):
        messages.find_one({"name": name})

    def on_post(self, req, resp, name):
        messages.find_one({"name": req.media["name"]})  # SEC107


class Item(MethodView):
    def get(self, slug):
        messages.find_one({"slug": slug})

    def post(self, slug):
        messages.find_one({"slug": request.json["slug"]})  # SEC107


application = falcon.App()
