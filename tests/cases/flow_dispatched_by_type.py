# profile: standard
"""Functions and methods that the type of an argument chooses the body of."""

import os
from functools import singledispatch, singledispatchmethod
import functools
from html import escape
from ipaddress import IPv4Address

from flask import Flask, request

app = Flask(__name__)


@singledispatch
def literal(value):
    raise TypeError(type(value).__name__)


@literal.register
def _(value: int) -> str:
    return str(value)


@literal.register
def _(value: str) -> str:
    return escape(value)


@functools.singledispatch
def shown(value):
    return f"<p>{value}</p>"


@shown.register(int)
def shown_number(value):
    return f"<b>{value}</b>"


class Runner:
    @singledispatchmethod
    def ping(self, target):
        raise TypeError("cannot ping this")

    @ping.register
    def _(self, target: IPv4Address):
        return os.system(f"ping -c 1 {target}")

    @ping.register
    def _(self, target: str):
        return os.system(f"ping -c 1 {target}")  # S605


@app.get("/literal")
def literals():
    text = literal(request.args["text"])
    os.system("logger " + request.args["note"])  # S605
    return f"<p>{text}</p>"


@app.get("/shown")
def all_shown():
    return shown(request.args["text"])  # SEC105


@app.get("/ping")
def ping():
    return str(Runner().ping(request.args["host"]))


@app.get("/address")
def address():
    return str(Runner().ping(IPv4Address(request.args["host"])))
