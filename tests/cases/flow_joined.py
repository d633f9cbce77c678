# profile: standard
"""Data behind an address that is somebody else's, on one way out of two."""
from flask import Flask, redirect, request

from elsewhere import address, kinds

app = Flask(__name__)


@app.route("/query")
def query():
    url = address("page")
    if request.args.get("keep"):
        url += "?" + request.query_string.decode()
    return redirect(url)


@app.route("/twice")
def twice():
    url = address("page")
    for kind in kinds():
        url = f"{url}&kind={kind}"
    if given := request.query_string.decode():
        url = f"{url}&{given}"
    if kinds():
        url = f"{url}#{kinds()}"
    return redirect(url)


@app.route("/instead")
def instead():
    url = address("page")
    if request.args.get("next"):
        url = request.args["next"]
    else:
        url = url + "?a=" + request.args["a"]
    return redirect(url)  # SEC104


@app.route("/before")
def before():
    url = address("page")
    if request.args.get("next"):
        url = request.args["next"] + "?" + url
    return redirect(f"{url}#top")  # SEC104
