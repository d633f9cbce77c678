# profile: standard
"""What was quoted for a shell, or was markup, before something undid that."""
import os
import shlex
import unicodedata

from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


@app.route("/print")
def printed():
    title = request.args["title"]
    os.system("/bin/print " + shlex.quote(title).strip())
    os.system("/bin/print " + shlex.quote(title).strip("'"))  # S605
    os.system("/bin/print " + shlex.quote(title).replace("'", ""))  # S605
    os.system("/bin/print " + shlex.quote(title).replace("\n", " "))
    os.system("/bin/print " + unicodedata.normalize("NFKC", shlex.quote(title)))  # S605
    os.system("/bin/print " + shlex.quote(unicodedata.normalize("NFKC", title)))
    return "fine"


@app.route("/text")
def text():
    return "<b>" + Markup(request.args["text"]).striptags() + "</b>"  # SEC105


@app.route("/escaped")
def escaped():
    return "<b>" + Markup.escape(request.args["text"]) + "</b>"
