# profile: standard
"""Texts that escape what they are joined with, and what takes the escapes out again."""
from flask import Flask, make_response, request
from markupsafe import Markup, escape, escape_silent

app = Flask(__name__)
HEAD = Markup("<h1>%s</h1>")


@app.route("/joined")
def joined():
    name = request.args["name"]
    page = escape(name) + ": " + request.args["text"]
    page += escape_silent(request.args["more"])
    return make_response(request.args["before"] + page)


@app.route("/spelled")
def spelled():
    name = request.args["name"]
    return make_response(str(escape(name)) + request.args["text"])  # SEC105


@app.route("/unescaped")
def unescaped():
    name = escape(request.args["name"])
    if request.args["kind"] == "plain":
        return make_response(name.unescape())  # SEC105
    return make_response(HEAD % name)


@app.route("/declared")
def declared():
    link = Markup(request.args["link"])  # S704
    return make_response(HEAD + link)
