# profile: standard
"""A text with data in it stays what it is where its translation is looked up, or put together by that."""
from flask import Flask, request
from flask_babel import gettext, ngettext
from markupsafe import escape

from shop.texts import _

app = Flask(__name__)


@app.route("/unreadable")
def unreadable():
    return _("<h1>Cannot read %s</h1>" % request.args["name"])  # SEC105


@app.route("/unknown")
def unknown():
    return _(f"<h1>Cannot find {request.args['name']}</h1>")  # SEC105


@app.route("/failed")
def failed():
    return gettext("<h1>Cannot read %(name)s</h1>", name=request.args["name"])  # SEC105


@app.route("/several")
def several():
    return ngettext("<h1>%(num)d file</h1>", "<h1>%(num)d files in %(name)s</h1>", 2, name=request.args["name"])  # SEC105


@app.route("/escaped")
def is_escaped():
    return gettext("<h1>Cannot read %(name)s</h1>", name=escape(request.args["name"]))


@app.route("/counted")
def counted():
    return gettext("<h1>%(count)d files</h1>", count=request.args["count"])


@app.route("/unused")
def unused():
    return gettext("<h1>Cannot read it</h1>", name=request.args["name"])


@app.route("/alone")
def alone():
    return {"text": _("Cannot read %s" % request.args["name"])}
