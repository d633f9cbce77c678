# profile: standard
"""Columns that `zip(*rows)` makes of rows and of pairs: data stays in that it is in."""
from flask import Flask, request

app = Flask(__name__)


@app.post("/pairs")
def pairs():
    names, values = zip(*request.args.items())
    open("/srv/" + values[0])  # SEC101
    names, values = zip(*[("place", name) for name in request.form.values()])
    open("/srv/" + names[0])
    open("/srv/" + values[0])  # SEC101
    return ""


@app.post("/document")
def document():
    for column in zip(*request.get_json()["rows"]):
        open("/srv/" + column[0])  # SEC101
    for column in zip(["all"], *request.get_json()["other"]):
        open("/srv/" + column[0])  # SEC101
    for column in zip(*[["left", "right"], ["up", "down"]]):
        open("/srv/" + column[0])
    return ""
