"""Patterns that every origin fits, and headers for all in other spellings."""
from http.server import BaseHTTPRequestHandler

from flask_cors import CORS


def configure(app):
    CORS(app, origins=r"^.+$")  # SEC511
    CORS(app, origins=[r"^https?://.+"])  # SEC511
    CORS(app, origins=r"(https?:\/\/.*)")  # SEC511
    CORS(app, origins=r"^.+\.shop\.example$")
    CORS(app, origins=[r"https://.*\.shop\.example"])


def answer(response):
    response["access-control-allow-origin"] = "*"  # SEC511
    response.__setitem__("Access-Control-Allow-Origin", "*")  # SEC511
    response["access-control-allow-headers"] = "*"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_header("Access-Control-Allow-Origin", "*")  # SEC511
        self.send_header("Access-Control-Allow-Headers", "*")
