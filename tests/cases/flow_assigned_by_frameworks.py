# profile: standard
"""Attributes that a framework sets before a method runs, and that the method sets anew."""
from http.server import BaseHTTPRequestHandler
from pathlib import Path

PAGES = {"/": "index.html", "/about": "about.html"}


def page(path):
    return Path("pages" + path).read_bytes()  # SEC101


class Cut(BaseHTTPRequestHandler):
    def do_GET(self):
        self.path = self.path.partition("?")[0]
        self.wfile.write(open("." + self.path, "rb").read())  # SEC101

    def do_POST(self):
        self.wfile.write(page(self.path))


class Given(BaseHTTPRequestHandler):
    def do_GET(self):
        self.path = "/index.html"
        self.wfile.write(open("." + self.path, "rb").read())

    def do_POST(self):
        self.path = PAGES.get(self.path, "error.html")
        self.wfile.write(open("pages/" + self.path, "rb").read())

    def do_PUT(self):
        self.kept = "index.html"
        self.wfile.write(open("pages/" + self.kept, "rb").read())
