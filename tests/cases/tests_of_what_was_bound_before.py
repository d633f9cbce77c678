# profile: standard
"""What a test has found says nothing of what a name is given later."""
import sqlite3

from flask import Flask, request

app = Flask(__name__)
TABLES = ["books", "music"]


@app.get("/both")
def both():
    shop = sqlite3.connect("shop.db")
    name = request.args["first"]
    known = name in TABLES
    if known:
        shop.execute(f"SELECT * FROM {name}")
    name = request.args["second"]
    if known:
        shop.execute(f"SELECT * FROM {name}")  # S608
    return {}


@app.get("/one")
def one():
    shop = sqlite3.connect("shop.db")
    name = request.args["table"]
    known = name in TABLES
    if not known:
        name = "books"
    name = name.strip()
    title = request.args["title"]
    if known:
        shop.execute(f"SELECT * FROM {name} WHERE title = ?", (title,))
    return {}


@app.get("/shown")
def shown():
    shop = sqlite3.connect("shop.db")
    debug = app.debug
    if debug:
        print("debugging")
    name = request.args["table"]
    if debug:
        shop.execute(f"SELECT * FROM {name}")  # S608
    return {}
