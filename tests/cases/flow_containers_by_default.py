# profile: standard
"""Containers that each instance of a data class begins with, and what methods put into them."""
from dataclasses import dataclass, field

import attrs
from flask import Flask, redirect, request

app = Flask(__name__)


@dataclass
class Query:
    table: str
    conditions: list = field(default_factory=list)
    values: dict = field(default_factory=dict)

    def where(self, name, value):
        self.conditions.append(f"{name} = :{name}")
        self.values[name] = value
        return self

    def where_text(self, text):
        self.conditions.append(text)
        return self

    def text(self):
        return " AND ".join(self.conditions)


@attrs.define
class Line:
    words: list = attrs.field(factory=list)


def run(query):
    redirect(query.text())  # SEC104


def run_with_values(query):
    redirect(query.text())
    redirect(query.values["name"])  # SEC104


@app.route("/queries")
def queries():
    run(Query("orders").where_text(request.args["text"]))
    run_with_values(Query("orders").where("name", request.args["name"]))
    one = Query("orders")
    other = Query("orders").where_text(request.args["text"])
    redirect(one.text())
    redirect(other.text())  # SEC104
    return ""


@app.route("/lines")
def lines():
    line, other = Line(), Line(["/home"])
    line.words.append(request.args["word"])
    redirect(other.words[0])
    redirect(line.words[0])  # SEC104
    return ""
