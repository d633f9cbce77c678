# profile: standard
"""Instances that are kept for the request, and asked for items by a method of their own."""
from flask import Flask, g, make_response, request

app = Flask(__name__)


class Flags:
    def __init__(self, values):
        self.values = values

    def __getitem__(self, key):
        return self.values[key]


@app.before_request
def load():
    g.flags = Flags(request.get_json())
    g.fixed = Flags({"theme": "dark"})


@app.get("/flags")
def flags():
    return make_response(g.fixed["theme"] + "<p>" + g.flags["theme"])  # SEC105


@app.get("/fixed")
def fixed():
    return make_response("<p>" + g.fixed["theme"])
