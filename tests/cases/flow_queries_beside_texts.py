# profile: standard
"""Statements that are run as they came, beside others that are built of the same data; and texts that are only shown."""
import sqlite3

from fastapi import FastAPI
from flask import Flask, request
from other import Query
from pydantic import BaseModel

app = Flask(__name__)
api = FastAPI()
con = sqlite3.connect("x")


def run_both(data):
    con.execute(data["a"])  # S608
    con.execute("SELECT * FROM t WHERE " + data["a"])  # S608


def run_chosen(data):
    con.execute(chosen(data))  # S608
    con.execute("SELECT * FROM t WHERE " + data["b"])  # S608


def chosen(data):
    return data.get("a", "1")


@app.post("/a")
def both():
    run_both(request.json)
    run_chosen(request.json)
    return {}


@app.post("/b")
def either():
    form = request.get_json()
    if form["mode"] == "raw":
        con.execute(form.get("sql"))  # S608
    else:
        con.execute("SELECT * FROM t WHERE " + form["sql"])  # S608
    return {}


class Runner:
    def __init__(self, data):
        self.query = data["query"]

    def run(self):
        con.execute(self.query)  # S608
        con.execute("SELECT * FROM t WHERE " + self.query)  # S608


@app.post("/c")
def run():
    Runner(request.json).run()
    return {}


class Form(BaseModel):
    sql: str


@api.post("/d")
def fields(form: Form):
    con.execute(form.sql)  # S608
    con.execute("SELECT * FROM t WHERE a = " + form.sql)  # S608


@app.post("/e")
def kept():
    data = request.json
    data["query"] = "SELECT * FROM t WHERE a = " + data["a"]  # S608
    con.execute(data["query"])
    con.execute(data.get("query"))
    query = Query("SELECT * FROM t WHERE a = " + data["b"])  # S608
    con.execute(query.text)
    con.execute(query["text"])
    con.execute(query.made())
    return {}


@app.post("/f")
def shown():
    data = request.json
    con.execute(data["a"])  # S608
    app.logger.debug("SELECT * FROM t WHERE a = " + data["a"].replace("\n", ""))
    told = "SELECT * FROM t WHERE a = " + data["b"]
    app.logger.info(told)
    if data["c"]:
        told = "SELECT * FROM t WHERE c = " + data["c"]
        raise ValueError(told)
    query = "SELECT * FROM t WHERE a = " + data["d"]  # S608
    app.logger.info(query)
    con.execute(query)
    returned = "SELECT * FROM t WHERE a = " + data["e"]  # S608
    app.logger.info(returned)
    return {"length": len(returned)}


@app.post("/g")
def added():
    data = request.json
    builder = Query()
    builder.add("SELECT * FROM t WHERE a = " + data["a"])  # S608
    con.execute(builder.made())
    con.execute(builder.text)
    queries = []
    for _ in data["names"]:
        queries.append("SELECT * FROM t WHERE b = " + data["b"])  # S608
    for query in queries:
        con.execute(query.strip())
    return {}


def noted():
    global LAST
    LAST = "SELECT * FROM t WHERE a = '" + request.json["a"] + "'"  # S608
    print(LAST)


SHARED = f"SELECT * FROM t WHERE a = '{Query.name}'"  # S608
print(SHARED)


def spelled(cursor):
    data = request.get_json()
    cursor.execute("DELETE FROM people WHERE name = '%s'" % data["name"])  # S608
    cursor.execute(str(data["name"]))  # S608
    query = data.get("name", "").strip()
    cursor.execute(query)  # S608


def told_once(cursor):
    data = request.get_json()
    queries = {"all": "DELETE FROM people WHERE name = '%s'" % data["name"]}  # S608
    cursor.execute(str(queries["all"]))
