# profile: standard
"""Texts that are not longer than a bound, and texts that are not shorter."""
import re

from flask import Flask, abort, request

app = Flask(__name__)
LIMIT = 40
BLANKS = re.compile(r"\s+$")


@app.route("/short")
def short():
    text = request.args["text"]
    if len(text) > LIMIT:
        abort(400)
    return {"found": BLANKS.search(text) is not None}


@app.route("/named")
def named():
    text = request.args["text"]
    length = len(text)
    if not length <= LIMIT:
        abort(400)
    return {"found": BLANKS.search(text) is not None}


@app.route("/between")
def between():
    text = request.args["text"]
    if not 3 < len(text) < LIMIT:
        abort(400)
    return {"found": BLANKS.search(text) is not None}


@app.route("/exact")
def exact():
    text = request.args["text"]
    if len(text) != 8:
        abort(400)
    return {"found": BLANKS.search(text) is not None}


@app.route("/long")
def long():
    text = request.args["text"]
    if len(text) < 3:
        abort(400)
    return {"found": BLANKS.search(text) is not None}  # SEC802


@app.route("/wrong")
def wrong():
    text = request.args["text"]
    if len(text) > LIMIT:
        return {"found": BLANKS.search(text) is not None}  # SEC802
    return {}
