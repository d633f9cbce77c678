# profile: standard
"""What is cut out of a path that was found to begin as one of the own host does: the beginning says nothing of that."""
import re
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlparse

import requests
from flask import Flask, redirect, request

app = Flask(__name__)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/kept"):
            requests.get("https://example.com" + self.path, timeout=2)
            requests.get("https://example.com" + self.path[:40], timeout=2)
        if self.path.startswith("/remote/logs"):
            address = parse_qs(urlparse(self.path).query)["address"][0]
            requests.get(f"https://{address}:7842/logs", timeout=2)  # SEC103
        if self.path.startswith("/sliced/"):
            requests.get(self.path[len("/sliced/"):], timeout=2)  # SEC103
        if self.path.startswith("/removed/"):
            requests.get(self.path.removeprefix("/removed/"), timeout=2)  # SEC103
        if self.path.startswith("/split/"):
            requests.get(self.path.split("/", 2)[2], timeout=2)  # SEC103
        if self.path.startswith("/parted"):
            requests.get(self.path.partition("=")[2], timeout=2)  # SEC103


@app.get("/whole")
def whole():
    path = request.args["next"]
    return redirect(path) if path.startswith("/home") else ""


@app.get("/first")
def first():
    path = request.args["next"]
    if not path.startswith("/home"):
        return ""
    if "joined" in request.args:
        return redirect(path.partition("&")[0])
    return redirect(path.split("&")[0])


@app.get("/later")
def later():
    path = request.args["next"]
    if not path.startswith("/home"):
        return ""
    return redirect(path.split("&")[1])  # SEC104


@app.get("/rest")
def rest():
    path = request.args["next"]
    if path.startswith("/en/"):
        left = path[3:]
        if left.startswith("/home"):
            return redirect(left)
        return redirect(left)  # SEC104
    return ""


@app.get("/captured")
def captured():
    found = re.match(r"^/go\?to=(.*)", request.args["next"])
    if found:
        return redirect(found.group(1))  # SEC104
    return ""
