# python: 3.10
# profile: standard
"""Patterns by position of classes with fields of their bases."""

from dataclasses import dataclass

from flask import Flask, render_template_string, request

app = Flask(__name__)


@dataclass
class Base:
    owner: str


@dataclass
class Report(Base):
    title: str = "untitled"


@app.route("/")
def view():
    match Report("k", request.args["title"]):
        case Report(owner, title):
            render_template_string(owner)
            render_template_string(title)  # SEC106
