# profile: standard
"""Places to send a browser to that the routes of the application are asked about."""

from flask import Flask, current_app, redirect, request
from werkzeug.exceptions import NotFound
from werkzeug.routing import Map, Rule

app = Flask(__name__)
ROUTES = Map([Rule("/")])


@app.route("/matched")
def matched():
    target = request.args["next"]
    try:
        current_app.url_map.bind("").match(target)
    except NotFound:
        target = "/"
    return redirect(target)


@app.route("/tested")
def tested():
    target = request.args["next"]
    if not ROUTES.bind_to_environ(request.environ).test(target):
        target = "/"
    return redirect(target)


@app.route("/asked-about-another")
def asked_about_another():
    target = request.args["next"]
    if not app.url_map.bind("localhost").test(request.path):
        target = "/"
    return redirect(target)  # SEC104


@app.route("/asked-for-none")
def asked_for_none():
    target = request.args["next"]
    if app.url_map.bind("localhost").test(target):
        return redirect("/")
    return redirect(target)  # SEC104


@app.route("/title")
def title():
    return "<b>" + request.args["next"] + "</b>" if app.url_map.bind("").test(request.args["next"]) else ""  # SEC105


@app.route("/in-common")
def in_common():
    kind = request.args["kind"]
    if not {"new", "old"}.intersection({kind}):
        return "none"
    return "<b>" + kind + "</b>"


@app.route("/not-apart")
def not_apart():
    kind = request.args["kind"]
    if {"new", "old"}.isdisjoint([kind]):
        return "none"
    return "<b>" + kind + "</b>"


@app.route("/apart")
def apart():
    kind = request.args["kind"]
    if {"new", "old"}.intersection({kind}):
        return "known"
    return "<b>" + kind + "</b>"  # SEC105


@app.route("/one-of-two")
def one_of_two():
    kind, other = request.args["kind"], request.args["other"]
    if not {"new", "old"}.intersection({kind, other}):
        return "none"
    return "<b>" + kind + "</b>"  # SEC105
