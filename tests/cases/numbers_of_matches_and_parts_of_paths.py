# profile: standard
"""Where a pattern has matched, and what refuses separators."""

import re
from pathlib import Path

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/1")
def measured():
    q = request.args["q"]
    found = re.search("a", q)
    return Response("<p>" + str(found.start()))


@app.route("/2")
def with_parts():
    q = request.args["q"]
    open(Path("/srv/a.txt").with_suffix("." + q))
    open(Path("/srv/a.txt").with_stem(q))
    open(Path("/srv/" + q).with_suffix(".txt"))  # SEC101
