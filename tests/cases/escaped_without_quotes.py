# profile: standard
"""What only escapes the quotes of a value leaves it free to be anything where none are around it."""
import pymysql
from flask import Flask, request
from pymysql.converters import escape_string

app = Flask(__name__)
cursor = pymysql.connect(read_default_file="~/.my.cnf").cursor()


@app.get("/items")
def items():
    cursor.execute("SELECT name FROM item WHERE price < %s" % escape_string(request.args["most"]))  # S608
    cursor.execute("SELECT name FROM item ORDER BY " + escape_string(request.args["by"]))  # S608
    cursor.execute("SELECT name FROM item WHERE name = '%s'" % escape_string(request.args["name"]))
    cursor.execute("SELECT name FROM item WHERE name = %s" % cursor.connection.escape(request.args["name"]))
    return {"rows": cursor.fetchall()}


@app.get("/parts")
def parts():
    name = escape_string(request.args["name"])
    query = "SELECT name FROM item WHERE name = '"
    query += name
    cursor.execute(query + "'")
    query += "' OR price < "
    query += name
    cursor.execute(query)  # S608
    return {"rows": cursor.fetchall()}
