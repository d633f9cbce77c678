# profile: standard
"""Pairs that are taken out of a mapping one after the other: the program has chosen their names."""
import sqlite3

from flask import request


def taken():
    columns = {"name": request.args["name"], "age": request.args["age"]}
    while columns:
        column, value = columns.popitem()
        sqlite3.connect("shop").execute(f"SELECT {column} FROM users WHERE name = '{value}'")  # S608
        sqlite3.connect("shop").execute(f"SELECT {column} FROM users WHERE name = ?", (value,))
