# profile: standard
"""Objects made of what was sent that are asked whether it is fit, by a method or by a property."""
from dataclasses import dataclass
from urllib.parse import urlparse
from urllib.request import urlopen

import requests
from flask import Flask, abort, request

app = Flask(__name__)
HOSTS = {"media.example.org", "static.example.org"}


@dataclass
class Target:
    url: str

    @property
    def is_own(self):
        parts = urlparse(self.url)
        return parts.scheme == "https" and parts.hostname in HOSTS

    @property
    def is_long(self):
        return len(self.url) > 999

    def leads_home(self):
        if urlparse(self.url).hostname in HOSTS:
            return True
        return False


def own(url):
    if not Target(url).is_own:
        abort(400)
    return url


def short(url):
    if Target(url).is_long:
        abort(400)
    return url


@app.get("/own")
def from_own():
    page = requests.get(own(request.args["url"]), timeout=5)
    other = requests.get(short(request.args["other"]), timeout=5)  # SEC103
    return {"size": len(page.content), "other": len(other.content)}


@app.get("/home")
def from_home():
    target = Target(request.args["url"])
    if not target.leads_home():
        abort(400)
    return {"size": len(requests.get(target.url, timeout=5).content)}


@app.get("/several")
def several():
    urls = [url for url in request.args.getlist("url") if Target(url).is_own]
    return {"sizes": [len(requests.get(url, timeout=5).content) for url in urls]}


@app.get("/opened")
def opened():
    with urlopen(own(request.args["url"]), timeout=5) as page:
        return {"size": len(page.read())}


@app.get("/opened/any")
def opened_any():
    with urlopen(short(request.args["url"]), timeout=5) as page:  # S310
        return {"size": len(page.read())}
