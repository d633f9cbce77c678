# profile: standard
"""Texts without the characters at which a pattern begins anew."""
import re

from flask import Flask, request

app = Flask(__name__)
TAG = re.compile(r"<[^>]*>")


@app.route("/")
def show():
    name = request.args["name"].replace("<", "&lt;")
    re.sub(r"<[^>]*>", "", name)
    TAG.sub("", name)
    kind = request.args["kind"].replace(">", "")
    TAG.sub("", kind)  # SEC802
    place = request.args["place"]
    if "<" in place:
        return ""
    TAG.sub("", place)
    TAG.sub("", request.args["text"])  # SEC802
    re.sub(r"\s+$", "", request.args["lines"].replace("\n", ""))  # SEC802
    return ""
