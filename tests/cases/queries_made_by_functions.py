# profile: standard
"""Queries that other functions make are reported where they are made, once."""
import sqlite3
from functools import partial

from flask import Flask, request

app = Flask(__name__)
db = sqlite3.connect("shop.db")


def search(table, name):
    return f"SELECT * FROM {table} WHERE name = '{name}'"  # S608


def given(query):
    return query


users = partial(search, "users")


@app.post("/users")
def found():
    return db.execute(users(request.json["name"])).fetchall()


@app.post("/orders")
def ordered():
    query = search("orders", request.json["name"])
    return db.execute(query).fetchall()


@app.post("/any")
def anything():
    return db.execute(given(request.json["query"])).fetchall()  # S608


@app.post("/more")
def more():
    query = search("orders", request.json["name"])
    query += f" AND kind = '{request.json['kind']}'"
    return db.execute(query).fetchall()  # S608
