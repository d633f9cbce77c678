# profile: standard
"""Cookies in headers: a morsel leaves no line breaks in a value, but what is in it may be anything else."""
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        cookie = SimpleCookie()
        cookie["language"] = parse_qs(urlsplit(self.path).query)["language"][0]
        self.send_response(204)
        self.send_header("Set-Cookie", cookie["language"].OutputString())  # SEC120
        self.send_header("Set-Cookie", cookie.output(header=""))  # SEC120
        self.send_header("X-Language", cookie["language"].value)  # SEC110
        self.end_headers()
