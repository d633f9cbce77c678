# profile: standard
"""Markup that functions give back, with data of a request in it or without, and patterns that take cubic time."""
import re
from html import escape

from fastapi import FastAPI
from flask import request

app = FastAPI()
COLOUR = re.compile(r"rgb\(\s*(.+?)\s*\)")  # SEC802
NUMBER = re.compile(r"^\d+\d+$")


def banner():
    return "<b>%s</b>" % request.args["name"]  # SEC131


def banner_by_name():
    text = f"<b>{request.args['name']}</b>"  # SEC131
    return text


def escaped_banner():
    return f"<b>{escape(request.args['name'])}</b>"


def plain_banner(name):
    return f"<b>{name}</b>"


def noted():
    text = f"<b>{request.args['name']}</b>"
    return len(text)


@app.get("/name")
def as_json(name: str):
    return f"<b>{name}</b>"
