# profile: standard
"""Pages of errors in Tornado, which clears the headers that a method has set before."""
import json

from tornado.web import RequestHandler


class Greeting(RequestHandler):
    def put(self):
        self.set_header("Content-Type", "application/json")
        self.finish(json.dumps({"name": self.get_argument("name")}))

    def write_error(self, status_code, **kwargs):
        self.finish(f"<h1>{status_code}</h1><pre>{self.request.uri}</pre>")  # SEC105


class Service(RequestHandler):
    def set_default_headers(self):
        self.set_header("Content-Type", "application/json")

    def write_error(self, status_code, **kwargs):
        self.finish('{"uri": "' + self.request.uri + '"}')
