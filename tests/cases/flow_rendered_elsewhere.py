# profile: standard
"""Pages that a library renders from templates which are not those of the framework."""
import themes
from flask import Flask, Response, request

app = Flask(__name__)


def render_page(name, **context):
    return themes.render_theme_template(themes.current(), name, **context)


def framed(text):
    return f"<main>{text}</main>"


@app.route("/page")
def page():
    context = {"query": request.args["query"], "name": "page"}
    return render_page("page.html", **context)


@app.route("/named/<name>")
def named(name):
    return Response(themes.render_theme_template(themes.current(), name), mimetype="text/html")


@app.route("/text")
def text():
    return framed(request.args["text"])  # SEC105
