# profile: standard
"""Texts without the characters that a tag begins with: of HTML, of a template, and of a place in a format."""
from flask import Flask, abort, render_template_string, request

app = Flask(__name__)


@app.route("/tags")
def tags():
    text = request.args["text"]
    if len(text) > 40 or "<" in text or ">" in text:
        abort(400)
    return "<p>" + text


@app.route("/any")
def any_of_them():
    text = request.args["text"]
    if any(sign in text for sign in "<>"):
        return "no tags, please"
    return "<p>" + text


@app.route("/ends")
def ends():
    text = request.args["text"]
    if ">" in text:
        abort(400)
    return "<p>" + text  # SEC105


@app.route("/replaced")
def replaced():
    name = request.args["name"].replace("{", "").replace("}", "")
    return render_template_string("<p>" + name)


@app.route("/refused")
def refused():
    name = request.args["name"]
    if "{" in name:
        abort(400)
    return render_template_string("<p>" + name)


@app.route("/doubled")
def doubled():
    name = request.args["name"].replace("{{", "")
    return render_template_string("<p>" + name)  # SEC106


@app.route("/format")
def formatted():
    greeting = request.args["greeting"].replace("{", "(")
    return {"greeting": greeting.format(app)}


@app.route("/open")
def with_places():
    greeting = request.args["greeting"].replace("}", ")")
    return {"greeting": greeting.format(app)}  # SEC127
