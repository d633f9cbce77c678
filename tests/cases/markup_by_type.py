"""Texts that a test finds to be HTML already."""
from flask import Flask, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.route("/shown")
def shown():
    text = request.args["text"]
    shown = str(text) if isinstance(text, Markup) else escape(text)
    return "<p>%s</p>" % shown


@app.route("/asked")
def asked():
    text = request.args["text"]
    shown = text if hasattr(text, "__html__") else escape(text)
    return "<p>%s</p>" % shown


@app.route("/turned")
def turned():
    text = request.args["text"]
    shown = escape(text) if isinstance(text, Markup) else str(text)
    return "<p>%s</p>" % shown  # SEC105


@app.route("/texts")
def texts():
    text = request.args["text"]
    shown = text if isinstance(text, (Markup, str)) else escape(text)
    return "<p>%s</p>" % shown  # SEC105


def formatted(number, grouping):
    if isinstance(number, int) and not grouping:
        return Markup(number)
    number = str(number)
    return Markup(number)  # S704


def padded(numbers, total):
    for number in numbers:
        if isinstance(total, int):
            number = Markup(total)  # S704
        total = number
    return total
