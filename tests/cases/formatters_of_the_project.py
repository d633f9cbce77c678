# profile: standard
"""Formatters that look fields up themselves, and so read no attributes: what senders write may be their template."""
from string import Formatter

from flask import Flask, request

app = Flask(__name__)


class Plain(Formatter):
    def __init__(self, context):
        self.context = context

    def get_field(self, field_name, args, kwargs):
        return self.context[field_name], field_name

    def fill(self, template):
        return self.format(template, app=app)


class Derived(Plain):
    pass


class ByKey(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs[key]


@app.route("/plain")
def plain():
    formatter = Plain({"name": app.name})
    return {
        "text": formatter.format(request.args["text"], app=app),
        "same": formatter.fill(request.args["text"]),
        "more": Derived({}).vformat(request.args["text"], (), {"app": app}),
    }


@app.route("/by-key")
def by_key():
    return {
        "text": ByKey().format(request.args["text"], app=app),  # SEC127
        "more": Formatter().vformat(request.args["text"], (), {"app": app}),  # SEC127
    }
