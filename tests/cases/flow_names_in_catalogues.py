# profile: standard
"""Names that the catalogue of a database, or a class, has, and texts that something else was asked for."""
import os
import sqlite3

from flask import Flask, abort, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
con = sqlite3.connect("shop.db")
engine = create_engine("sqlite://")


class Item:
    name = ""


@app.get("/catalogue")
def in_catalogue():
    x = request.args["x"]
    if not con.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (x,)).fetchone():
        abort(404)
    con.execute("SELECT * FROM " + x)


@app.get("/catalogue/none")
def in_catalogue_or_none():
    x = request.args["x"]
    row = con.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [x]).fetchone()
    if row is None:
        abort(404)
    con.execute("SELECT * FROM " + x)


@app.get("/catalogue/cursor")
def in_catalogue_by_cursor():
    x, y = request.args["x"], request.args["y"]
    cur = con.cursor()
    cur.execute("SELECT 1 FROM notes WHERE name = ?", (y,))
    cur.execute("SELECT 1 FROM information_schema.tables WHERE table_schema = %s AND table_name = %s", ("public", x))
    if cur.fetchone() is None:
        abort(404)
    con.execute("SELECT * FROM " + x)
    con.execute("SELECT * FROM " + y)  # S608


@app.get("/catalogue/count")
def in_catalogue_counted():
    x = request.args["x"]
    if not con.execute("SELECT COUNT(*) FROM sqlite_master WHERE name = :x", {"x": x}).fetchone()[0]:
        abort(404)
    con.execute("SELECT * FROM " + x)


@app.get("/catalogue/scalar")
def in_catalogue_by_scalar():
    x = request.args["x"]
    with engine.connect() as connection:
        if not connection.execute(text("SELECT COUNT(*) FROM pg_tables WHERE tablename = :x"), {"x": x}).scalar():
            abort(404)
        connection.exec_driver_sql("SELECT * FROM " + x)


@app.get("/catalogue/second")
def in_catalogue_by_second_column():
    x = request.args["x"]
    if not con.execute("SELECT COUNT(*), 1 FROM sqlite_master WHERE name = ?", (x,)).fetchone()[1]:
        abort(404)
    con.execute("SELECT * FROM " + x)  # S608


@app.get("/catalogue/always")
def always_in_catalogue():
    x = request.args["x"]
    if not con.execute("SELECT COUNT(*) FROM sqlite_master WHERE name = ?", (x,)).fetchone():
        abort(404)
    con.execute("SELECT * FROM " + x)  # S608


@app.get("/catalogue/like")
def like_in_catalogue():
    x = request.args["x"]
    if not con.execute("SELECT 1 FROM sqlite_master WHERE name LIKE ?", (x,)).fetchone():
        abort(404)
    con.execute("SELECT * FROM " + x)  # S608


@app.get("/catalogue/or")
def in_catalogue_or_not():
    x = request.args["x"]
    if not con.execute("SELECT 1 FROM sqlite_master WHERE name = ? OR 1 = 1", (x,)).fetchone():
        abort(404)
    con.execute("SELECT * FROM " + x)  # S608


@app.get("/catalogue/found")
def not_in_catalogue():
    x = request.args["x"]
    if not con.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (x,)).fetchone():
        con.execute("CREATE TABLE " + x)  # S608


@app.get("/notes")
def in_notes():
    x = request.args["x"]
    if not con.execute("SELECT 1 FROM notes WHERE name = ?", (x,)).fetchone():
        abort(404)
    con.execute("SELECT * FROM " + x)  # S608


@app.get("/other")
def other_in_catalogue():
    x, y = request.args["x"], request.args["y"]
    if not con.execute("SELECT 1 FROM sqlite_master WHERE name = ? AND type = ?", (y, x)).fetchone():
        abort(404)
    con.execute("SELECT * FROM " + y)
    con.execute("SELECT * FROM " + x)  # S608


@app.get("/attribute")
def attribute():
    x = request.args["x"]
    if not hasattr(Item, x):
        abort(404)
    con.execute("SELECT %s FROM item" % x)


@app.get("/attribute/instance")
def attribute_of_anything(item):
    x = request.args["x"]
    if not hasattr(item, x):
        abort(404)
    con.execute("SELECT %s FROM item" % x)  # S608


@app.get("/attribute/none")
def no_attribute():
    x = request.args["x"]
    if hasattr(Item, x):
        abort(404)
    con.execute("SELECT %s FROM item" % x)  # S608
