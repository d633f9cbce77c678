"""Who decides what browsers take an answer for, and what they filter."""
import bottle
import requests
from bottle import request as asked, response
from tornado.web import RequestHandler


class Shop(RequestHandler):
    def get(self):
        self.set_header("Content-Type", "text/plain")
        self.set_header("Content-Language", self.get_argument("language"))
        self.set_header("Content-Type", self.get_argument("type"))  # SEC110


@bottle.route("/shop")
def shop():
    response.set_header("content-type", asked.query["type"])  # SEC110
    response.headers["Content-Type"] = asked.query["type"]  # SEC110
    response.content_type = asked.query["type"]  # SEC110
    found = requests.post("https://shop.example", headers={"Content-Type": asked.content_type}, timeout=10)
    return found.json()


@bottle.route("/old")
def for_old_browsers():
    response.headers["X-XSS-Protection"] = "1; mode=block"
    response.headers["X-XSS-Protection"] = "0"  # SEC405
    return {}
