# profile: standard
"""Named tuples, and the lines of a text in memory, as parts of texts."""

import io
import typing

from flask import Flask, request

app = Flask(__name__)


class Row(typing.NamedTuple):
    name: str
    kind: str = "x"


@app.route("/1")
def spelled():
    open("/srv/" + str(Row(request.args["q"])))  # SEC101
    open(f"/srv/{Row('a')}")
    open("/srv/" + Row(request.args["q"]).kind)


@app.route("/2")
def joined():
    buffer = io.StringIO()
    buffer.write(request.args["q"])
    buffer.seek(0)
    open("/srv/" + "".join(buffer))  # SEC101
    open("/srv/" + "".join(io.StringIO("a")))
