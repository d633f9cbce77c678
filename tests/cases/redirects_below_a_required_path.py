# profile: standard
"""An address without a host whose path begins as it has to leads to no host that browsers find where `urlparse()` finds none."""
from urllib.parse import urlparse

from flask import Flask, redirect, request
from tornado.web import RequestHandler

app = Flask(__name__)


@app.route("/below")
def below():
    url = request.args["next"]
    parsed = urlparse(url)
    if parsed.scheme or parsed.netloc or not parsed.path.startswith("/app/"):
        url = "/app/"
    return redirect(url)


@app.route("/listed")
def listed():
    url = request.args["next"]
    parsed = urlparse(url)
    if parsed.scheme or parsed.netloc or parsed.path not in ("/", "/home"):
        url = "/"
    return redirect(url)


@app.route("/any-host")
def any_host():
    url = request.args["next"]
    if not urlparse(url).path.startswith("/app/"):
        url = "/app/"
    return redirect(url)  # SEC104


@app.route("/slash")
def slash():
    url = request.args["next"]
    parsed = urlparse(url)
    if parsed.scheme or parsed.netloc or not parsed.path.startswith("/"):
        url = "/app/"
    return redirect(url)  # SEC104


@app.route("/two")
def two():
    url = request.args["next"]
    parsed = urlparse(url)
    if parsed.scheme or parsed.netloc or parsed.path not in ("/", "//home"):
        url = "/"
    return redirect(url)  # SEC104


@app.route("/rooted")
def rooted():
    url = request.args["next"]
    if not url.startswith("/") or not urlparse(url).path.startswith("/app/"):
        url = "/app/"
    return redirect(url)  # SEC104


class Login(RequestHandler):
    base_url = "/app/"

    def get(self):
        url = self.get_argument("next", default="/")
        parsed = urlparse(url)
        if parsed.scheme or parsed.netloc or not (parsed.path + "/").startswith(self.base_url):
            url = "/"
        self.redirect(url)
