# profile: standard
"""A header that a visitor chooses does not choose what is opened."""
import urllib.request
from http.server import BaseHTTPRequestHandler

UPSTREAM = "https://api.example.com/"


class Proxy(BaseHTTPRequestHandler):
    def do_GET(self):
        request = urllib.request.Request(UPSTREAM)
        request.add_header("Accept", self.headers["Accept"])
        with urllib.request.urlopen(request, timeout=5) as answer:
            self.wfile.write(answer.read())

    def do_POST(self):
        request = urllib.request.Request(UPSTREAM, headers={"Accept": self.headers["Accept"]})
        with urllib.request.urlopen(request, timeout=5) as answer:
            self.wfile.write(answer.read())

    def do_PUT(self):
        request = urllib.request.Request(self.headers["X-Target"])  # S310
        with urllib.request.urlopen(request, timeout=5) as answer:
            self.wfile.write(answer.read())

    def do_PATCH(self):
        with urllib.request.urlopen(self.headers["X-Target"], timeout=5) as answer:  # S310
            self.wfile.write(answer.read())
