# profile: standard
"""Documents of XML that are parsed by their path, and those that a request holds."""
import io
import os

import defusedxml.ElementTree
from flask import Flask, request

app = Flask(__name__)


@app.route("/show")
def show():
    first = defusedxml.ElementTree.parse(request.args["name"])  # SEC101
    second = defusedxml.ElementTree.parse(os.path.join("documents", request.args["name"]))  # SEC101
    third = defusedxml.ElementTree.parse(source=f"documents/{request.args['name']}.xml")  # SEC101
    return {"known": [part.getroot().tag for part in (first, second, third)]}


@app.route("/read", methods=["POST"])
def read():
    first = defusedxml.ElementTree.parse(io.BytesIO(request.data))
    second = defusedxml.ElementTree.parse(io.StringIO(request.form["text"]))
    third = defusedxml.ElementTree.parse(request.stream)
    fourth = defusedxml.ElementTree.parse(request.files["document"])
    fifth = defusedxml.ElementTree.parse("documents/" + request.form["name"].replace("/", "").replace("..", ""))
    return {"known": [part.getroot().tag for part in (first, second, third, fourth, fifth)]}
