# profile: standard
"""Lists of which nothing is left that is not allowed, copies, and what several things have in common."""
import copy
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from flask import Flask, request
from flask.views import MethodView
from langchain_core.prompts import ChatPromptTemplate

app = Flask(__name__)
COLUMNS = {"name", "price"}
store = sqlite3.connect("store.db")


@app.get("/columns")
def columns():
    names = request.args.getlist("a")
    wrong = [name for name in names if name not in COLUMNS]
    if wrong:
        return "no"
    store.execute("SELECT %s FROM goods" % ", ".join(names))
    others = request.args.getlist("b")
    if [name for name in others if name not in COLUMNS]:
        return "no"
    store.execute("SELECT %s FROM goods" % ", ".join(others))
    more = request.args.getlist("c")
    extra = set(more) - COLUMNS
    if extra:
        return "no"
    store.execute("SELECT %s FROM goods" % ", ".join(more))
    some = request.args.getlist("d")
    known = [name for name in some if name in COLUMNS]
    if known:
        return "no"
    store.execute("SELECT %s FROM goods" % ", ".join(some))  # S608
    rest = request.args.getlist("e")
    if COLUMNS - set(rest):
        return "no"
    store.execute("SELECT %s FROM goods" % ", ".join(rest))  # S608
    return ""


@app.post("/goods")
def change():
    goods = store.goods[0]
    for key in COLUMNS & request.json.keys():
        setattr(goods, key, request.json[key])
    for key in request.json.keys() & COLUMNS:
        setattr(goods, key, request.json[key])
    for key in request.json.keys() & goods.__dict__.keys():
        setattr(goods, key, request.json[key])  # SEC116
    for key in COLUMNS | request.json.keys():
        setattr(goods, key, request.json[key])  # SEC116


@dataclass
class Job:
    name: str


@app.post("/jobs")
def copies():
    job = Job(request.form["name"])
    twin = copy.copy(job)
    twin.name = "all"
    os.system(twin.name)
    os.system(job.name)  # S605


class Documents(MethodView):
    root = Path("/srv")

    def place(self, name):
        return self.root / name

    def get(self, name):
        self.place(request.args["name"]).read_text()  # SEC101
        self.place("name").read_text()


def to_number(text, otherwise=0):
    try:
        return int(text)
    except ValueError:
        return otherwise


@app.get("/numbers")
def numbers():
    os.system(f"seq {to_number(request.args['a'])}")
    os.system(f"seq {to_number('b', request.args['b'])}")  # S605


@app.post("/chat")
def chat():
    rules = request.json["rules"]
    ChatPromptTemplate.from_messages([("system", "Be good. " + rules), ("human", "{question}")])  # SEC128
    ChatPromptTemplate.from_messages([("system", "Be good."), ("human", rules)])
