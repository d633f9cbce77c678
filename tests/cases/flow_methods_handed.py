# profile: standard
"""Methods that are handed to a server: of the class that does it, and of an instance."""
import bottle
import fastapi
import httpx
import socketio
from aiohttp import web
from flask import Flask


class Server:
    def __init__(self):
        self.router = fastapi.APIRouter()
        self.router.add_api_route("/shops/{name}", self.shop)
        self.sockets = socketio.Server()
        self.sockets.on("order", self.order)
        self.flask = Flask(__name__)
        self.flask.add_url_rule("/pages/<name>", view_func=self.page)
        self.bottle = bottle.Bottle()
        self.bottle.route("/tables/<name>", callback=self.table)
        self.name = self.other.compute

    def shop(self, name):
        httpx.get("https://" + name)  # SEC103

    def order(self, sid, data):
        httpx.get("https://" + data["host"])  # SEC103

    def page(self, name):
        httpx.get("https://" + name)  # SEC103

    def table(self, name):
        httpx.get("https://" + name)  # SEC103

    def compute(self, name):
        httpx.get("https://" + name)


class Pages:
    async def show(self, asked):
        httpx.get("https://" + asked.query["host"])  # SEC103

    async def compute(self, asked):
        httpx.get("https://" + asked.query["host"])


pages = Pages()
application = web.Application()
application.router.add_get("/pages", pages.show)
application.router.add_get("/others", application.other)
