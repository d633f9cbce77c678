# profile: standard
"""Quotes that are doubled keep data between quotes of the query, and nowhere else."""
import sqlite3

from flask import Flask, request

app = Flask(__name__)
database = sqlite3.connect("shop")


def doubled(text):
    return text.replace("'", "''")


def named(text):
    return '"' + text.replace('"', '""') + '"'


@app.route("/")
def view():
    first, second, third = request.args["a"], request.args["b"], request.args["c"]
    database.execute("SELECT * FROM tea WHERE name = '%s'" % doubled(first))
    database.execute("ATTACH DATABASE '{}' AS shop".format(first.replace("'", "''")))
    database.execute(f"SELECT {named(first)} FROM tea")
    database.execute("SELECT * FROM tea WHERE size = %s" % doubled(second))  # S608
    database.execute("SELECT * FROM tea WHERE name = '%s'" % named(third))  # S608
    return {}


@app.route("/mixed")
def mixed():
    name = request.args["name"]
    database.execute(f"SELECT * FROM tea WHERE name = '{doubled(name)}' ORDER BY {name}")  # S608
    database.execute(f"SELECT * FROM tea WHERE name = '{doubled(name)}' OR size = {doubled(name)}")  # S608
    return {}


def shown(cursor, form, name):
    cursor.execute("SELECT strftime('{}', made) FROM tea".format(form.replace("'", "`")))
    cursor.execute("SELECT strftime('{}', made) FROM tea".format(form.replace("'", "\\'")))  # S608
    cursor.execute("SELECT strftime('{}', made) FROM tea".format(name.replace("`", "'")))  # S608
