# profile: standard
"""Answers of Tornado that say what they are."""
from tornado.web import RequestHandler


class Text(RequestHandler):
    def get(self):
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.write(self.get_argument("name"))

    def post(self):
        self.write(self.get_argument("name"))  # SEC105

    def put(self):
        self.set_header("Content-Type", "text/html")
        self.write(self.get_argument("name"))  # SEC105


class Json(RequestHandler):
    def set_default_headers(self):
        self.set_header("content-type", "application/json")

    def get(self):
        self.write('{"name": "' + self.get_argument("name") + '"}')


class Rendered(RequestHandler):
    def get(self, path):
        self.write(self.render_template("tree.html", path=path))

    def post(self, path):
        self.write("<p>" + path)  # SEC105
