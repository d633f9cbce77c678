# profile: standard
"""The path that was asked for is on the own host; what is left of it without its beginning may be anywhere."""
import urllib.parse
from http.server import BaseHTTPRequestHandler

import flask
import tornado.web


class Handler(BaseHTTPRequestHandler):
    def slash(self):
        self.send_header("Location", self.path + "/")

    def put_together(self):
        parts = urllib.parse.urlsplit(self.path)
        self.send_header("Location", urllib.parse.urlunsplit((parts[0], parts[1], parts[2] + "/", parts[3], parts[4])))

    def field(self):
        fields = urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query)
        self.send_header("Location", fields["next"][0])  # SEC104, SEC110

    def rest(self):
        self.send_header("Location", self.path[1:])  # SEC104

    def query(self):
        self.send_header("Location", urllib.parse.urlparse(self.path).query)  # SEC104

    def split(self):
        self.send_header("Location", self.path.split("?url=")[1])  # SEC104

    def decoded(self):
        self.send_header("Location", urllib.parse.unquote(self.path))  # SEC104, SEC110


class Slashes(tornado.web.RequestHandler):
    def get(self):
        path, *rest = self.request.uri.partition("?")
        path = "/" + path.strip("/")
        self.redirect("".join([path, *rest]))

    def head(self):
        self.redirect(self.request.uri.strip("/"))  # SEC104

    def post(self):
        self.redirect("/" + self.get_argument("next").strip("/"))  # SEC104

    def put(self):
        self.redirect(self.request.uri + "?error=1")

    def patch(self):
        self.redirect(self.request.uri.partition("?")[2])  # SEC104

    def delete(self):
        self.redirect(self.request.uri.rstrip("/"))  # SEC104

    def options(self):
        uri = self.request.uri.rstrip("/")
        if uri.startswith("//"):
            raise tornado.web.HTTPError(404)
        self.redirect(uri)


class SlashesElsewhere(tornado.web.RequestHandler):
    def get(self):
        self.redirect("https://shop.example.com" + self.request.uri.rstrip("/"))

    def post(self):
        self.redirect("/" + self.request.uri.strip("/"))


application = flask.Flask(__name__)


@application.route("/v1/<path:path>")
def older(path):
    if path == "whole":
        return flask.redirect(flask.request.url.replace("/v1", "", 1))
    if path == "host":
        return flask.redirect(flask.request.url.replace("https://shop.example.com", ""))  # SEC104
    return flask.redirect(flask.request.path.replace("/v1", "", 1))  # SEC104
