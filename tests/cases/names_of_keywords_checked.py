# profile: standard
"""Names of keywords, and of what is in a document, that were looked up in a list: put into a query, also joined."""
from flask import Flask, request

app = Flask(__name__)
database = connect()
COLUMNS = ("name", "price")


def where(**fields):
    unknown = set(fields) - set(COLUMNS)
    if unknown:
        raise ValueError(unknown)
    return " AND ".join(f"{name} = %s" for name in fields)


def joined(fields):
    if not set(fields) <= {"name", "price"}:
        raise ValueError
    return ", ".join(fields)


def anything(**fields):
    return " AND ".join(f"{name} = %s" for name in fields)


def joined_unchecked(fields):
    if not set(fields) & {"name", "price"}:
        raise ValueError
    return ", ".join(fields)


@app.post("/where")
def by_where():
    database.execute("SELECT * FROM orders WHERE " + where(**request.get_json()))
    return ""


@app.post("/joined")
def by_names():
    database.execute("SELECT " + joined(request.get_json()) + " FROM orders")
    return ""


@app.post("/anything")
def by_anything():
    database.execute("SELECT * FROM orders WHERE " + anything(**request.get_json()))  # S608
    return ""


@app.post("/unchecked")
def by_any_names():
    database.execute("SELECT " + joined_unchecked(request.get_json()) + " FROM orders")  # S608
    return ""
