# profile: standard
"""Methods that are called as those of databases are, of classes that say themselves what they do, and of others."""
import sqlite3

from flask import Flask, request
from shop.stores import Store, jobs_engine

app = Flask(__name__)


class Engine:
    def execute(self, task):
        return len(task)


class Database:
    def __init__(self):
        self.connection = sqlite3.connect("shop.db")

    def execute(self, query):
        return self.connection.execute(query).fetchall()  # S608


class StoredEngine(Store):
    def execute(self, query):
        return super().execute(query)


engine = Engine()
database = Database()
stored_engine = StoredEngine()


@app.post("/tasks")
def tasks():
    return {"length": engine.execute(request.form["task"]), "again": Engine().execute(request.form["task"])}


@app.post("/rows")
def rows():
    return {"rows": database.execute(request.form["query"])}


@app.post("/stored")
def stored():
    return {"rows": stored_engine.execute(request.form["query"])}  # S608


@app.post("/jobs")
def jobs():
    return {"rows": jobs_engine.execute(request.form["query"])}  # S608
