# profile: standard
"""Another query or fragment leaves the host of an address alone; another host, path or scheme may not."""
from urllib.parse import urlencode, urlparse, urlsplit, urlunparse

from flask import Flask, redirect, request

from settings import SHOP

app = Flask(__name__)


@app.route("/query")
def query():
    parsed = urlparse(SHOP.address)
    return redirect(urlunparse(parsed._replace(query=urlencode({"q": "a"}), fragment=request.args["part"])))


@app.route("/page")
def page():
    return redirect(urlsplit(SHOP.address)._replace(query=request.args["page"]).geturl())


@app.route("/host")
def host():
    return redirect(urlunparse(urlparse(SHOP.address)._replace(netloc=request.args["host"])))  # SEC104


@app.route("/next")
def back():
    return redirect(urlparse(request.args["next"])._replace(query="").geturl())  # SEC104
