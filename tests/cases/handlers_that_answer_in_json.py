# profile: standard
"""JSON that handlers send: a base in another module may say what type all answers have, that of Tornado says HTML."""
import json

from tornado import web

from ...base.handlers import APIHandler


class SessionHandler(APIHandler):
    @web.authenticated
    async def post(self):
        model = self.get_json_body()
        self.finish(json.dumps({"message": "not found: %s" % model["name"]}))

    @web.authenticated
    async def get(self):
        self.finish("not found: %s" % self.get_argument("name"))  # SEC105


class Plain(web.RequestHandler):
    async def post(self):
        self.finish(json.dumps({"message": "not found: %s" % self.get_argument("name")}))  # SEC105


class Own(Plain):
    async def get(self):
        self.finish(json.dumps({"message": "not found: %s" % self.get_argument("name")}))  # SEC105
