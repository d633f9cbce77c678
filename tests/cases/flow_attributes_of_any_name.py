# profile: standard
"""Instances that take whatever a request names for their attributes."""
from unknown.records import Record

from flask import Flask, make_response, request

app = Flask(__name__)


class Ticket:
    colour = "red"

    def __init__(self, **fields):
        self.place = "hall"
        self.__dict__.update(fields)  # SEC125

    def price(self):
        return 3


class Named:
    def __init__(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)  # SEC116


class Given:
    def __init__(self, fields):
        vars(self).update(fields)


class Row(Record):
    def __init__(self, **fields):
        for name, value in fields.items():
            setattr(self, name, value)  # SEC116


class Counted:
    def __init__(self, **fields):
        for name, value in fields.items():
            setattr(self, name, int(value))  # SEC116


@app.post("/ticket")
def ticket():
    made = Ticket(**request.get_json())
    return make_response(made.place + made.colour + str(made.price()) + "<p>" + made.title)  # SEC105


@app.post("/parts")
def parts():
    made = Ticket(**request.get_json())
    return make_response(made.place + made.colour + str(made.price()) + "<p>")


@app.post("/named")
def named():
    return make_response("<p>" + Named(**request.get_json()).title)  # SEC105


@app.post("/given")
def given():
    return make_response("<p>" + Given(request.get_json()).title)  # SEC105


@app.post("/row")
def row():
    return make_response("<p>" + Row(**request.get_json()).link())


@app.post("/counted")
def counted():
    return make_response("<p>" + Counted(**request.get_json()).title)


@app.post("/constant")
def constant():
    return make_response("<p>" + Ticket(title="a").title)
