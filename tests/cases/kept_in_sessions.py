# profile: standard
"""What one view keeps in a session is there for others, with what was found out about it."""
import flask
from django.http import HttpRequest, HttpResponseRedirect
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/login")
def login():
    flask.session["next"] = request.args.get("next", "/")
    session["other"] = request.args.get("other", "/")
    session["number"] = int(request.args.get("number", "0"))
    session["place"] = "/home"
    return {}


@app.route("/back")
def back():
    return flask.redirect(flask.session["next"])  # SEC104


@app.route("/home")
def home():
    return flask.redirect(session["place"])


@app.route("/again")
def again():
    return flask.redirect(session.get("next"))  # SEC104


@app.route("/once")
def once():
    return flask.redirect(session.pop("other", "/"))  # SEC104


@app.route("/page")
def page():
    return flask.redirect(f"/{session['number']}")


def ask(request: HttpRequest):
    request.session["next"] = request.GET["next"]
    request.session["kind"] = "new"


def answer(request: HttpRequest):
    return HttpResponseRedirect(request.session["next"])  # SEC104


def answer_other(request: HttpRequest):
    return HttpResponseRedirect(request.session.get("kind"))
