# profile: standard
"""Parts of routes that a function which runs before all views has checked, where the request keeps them."""
import os

from flask import Flask, abort, request

app = Flask(__name__)
AREAS = {"north", "south"}


@app.before_request
def check_parts():
    if request.view_args and request.view_args.get("area") not in AREAS:
        abort(404)
    if not request.view_args["street"].isalnum():
        abort(404)
    if request.args["town"] not in AREAS:
        abort(404)
    if request.view_args["house"]["number"] not in AREAS:
        abort(404)


@app.get("/show/<area>/<street>/<town>/<number>")
def show(area, street, town, number):
    os.system("show " + area)
    os.system("show " + street)
    os.system("show " + town)  # S605
    os.system("show " + number)  # S605
    os.system("show " + request.args["town"])
    return ""


@app.get("/list/<house>")
def show_all(house):
    os.system("show " + house)  # S605
    return ""
