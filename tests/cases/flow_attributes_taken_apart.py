# profile: standard
"""Attributes that are given the pieces of what a function returns: each holds its own."""
from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)


def parse():
    kind = request.args["kind"]
    event = find(request.args["event"])
    if event is None:
        return kind, None
    return kind, event


class Base(MethodView):
    def prepare(self):
        self.kind, self.event = parse()
        self.name, [self.back, self.number] = "a", (request.args["back"], 1)


class Note(Base):
    def get(self):
        return redirect(self.event.url)

    def post(self):
        return redirect(self.kind)  # SEC104

    def put(self):
        return redirect(self.number)

    def patch(self):
        return redirect(self.back)  # SEC104
