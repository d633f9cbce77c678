# profile: standard
"""Quoted text in addresses: `quote()` leaves slashes, and two of these begin the name of a host."""
from urllib.parse import quote, quote_plus, urljoin

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/alone")
def alone():
    if request.args["all"]:
        return redirect(quote(request.args["next"], safe=""))
    return redirect(quote(request.args["next"]))  # SEC104


@app.route("/slash")
def behind_a_slash():
    if request.args["plus"]:
        return redirect("/" + quote_plus(request.args["next"]))
    return redirect("/" + quote(request.args["next"]))  # SEC104


@app.route("/parameter")
def as_parameter():
    if request.args["shelf"]:
        return redirect(f"/shelf/{quote(request.args['next'])}")
    return redirect("/login?next=" + quote(request.args["next"]))


@app.route("/host")
def behind_a_host():
    if request.args["root"]:
        return redirect(request.url_root + quote(request.args["next"]))
    return redirect(f"{app.config['FRONT']}{quote(request.args['next'])}")


@app.route("/download/<path:path>")
def download(path):
    return redirect(urljoin(quote(base_of(app)), quote(path)))
