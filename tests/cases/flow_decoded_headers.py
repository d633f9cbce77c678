# profile: standard
"""Headers are single lines, as long as nobody decodes them."""
import base64
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote


class Echo(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204)
        self.send_header("X-Echo", self.headers.get("X-Ask", ""))
        self.send_header("X-Echo", unquote(self.headers.get("X-Ask", "")))  # SEC110
        self.end_headers()


def application(environ, start_response):
    state = environ.get("HTTP_X_STATE", "")
    start_response("200 OK", [("X-State", state)])
    decoded = base64.urlsafe_b64decode(state).decode("latin-1")
    start_response("200 OK", [("X-State", decoded)])  # SEC110
    return [b""]
