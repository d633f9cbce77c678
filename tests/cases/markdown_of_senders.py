# profile: standard
"""Markdown of a sender, which may have HTML in it, and texts that are checked or made plain."""
import inflection
import markdown2
import validators
from flask import Flask, request

app = Flask(__name__)


@app.route("/page")
def page():
    return markdown2.markdown(request.args["text"])  # SEC105


@app.route("/escaped")
def escaped():
    return markdown2.markdown(request.args["text"], safe_mode="escape")


@app.route("/unescaped")
def unescaped():
    return markdown2.markdown(request.args["text"], safe_mode=False)  # SEC105


@app.route("/checked")
def checked():
    name = request.args["name"]
    if not validators.slug(name):
        return ""
    with open("/srv/" + name) as file:
        return {"text": file.read()}


@app.route("/asked")
def asked():
    name = request.args["name"]
    if not validators.length(name, max_val=9):
        return ""
    with open("/srv/" + name) as file:  # SEC101
        return {"text": file.read()}


@app.route("/plain")
def plain():
    with open("/srv/" + inflection.parameterize(request.args["name"])) as file:
        return {"text": file.read()}


@app.route("/spaced")
def spaced():
    with open("/srv/" + inflection.humanize(request.args["name"])) as file:  # SEC101
        return {"text": file.read()}
