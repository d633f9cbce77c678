# profile: standard
"""Two queries of one function into which the same data goes."""
import re
from datetime import datetime

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
db = SQLAlchemy(app)


@app.route("/users")
def users():
    name = request.args.get("name")
    db.session.execute(text(f"SELECT * FROM users WHERE name = '{name}'"))  # S608
    db.session.query(db.Model).filter(text("name = '%s'" % name))  # S608
    query = "SELECT * FROM users WHERE name = '" + name + "'"  # S608
    db.session.execute(text(query))
    query += " LIMIT 20"
    db.session.execute(query)
    more = "SELECT * FROM users"
    if name:
        more += " WHERE name = '" + name + "'"  # S608
    db.session.execute(more)
    return {}


@app.route("/users/<int:number>/<name>")
def user(number, name):
    db.session.execute(text(f"SELECT * FROM users WHERE number = {number}"))
    db.session.execute(text(f"SELECT * FROM users WHERE name = '{name}'"))  # S608
    return {}


def found(cursor, name, column, number):
    query = "SELECT * FROM users WHERE 1 = 1"
    if name:
        query += f" AND name = '{name}'"  # S608
    if number:
        query += " AND number = %d" % number
    query += f" ORDER BY {column}"
    query += " LIMIT 20"
    cursor.execute(query)
    query = query + " AND email = '" + name + "'"  # S608
    cursor.execute(query)
    label = "one of the users"
    label += f" with name = '{name}'"
    return label


def filtered(cursor, name, email):
    query = "SELECT * FROM users"
    clauses = []
    if name:
        clauses.append(f"name = '{name}'")
    if clauses:
        query += " WHERE " + " AND ".join(clauses)  # S608
    cursor.execute(query)
    safe, values = ["1 = 1"], []
    if email:
        safe.append("email = %s")
        values.append(email)
    cursor.execute("SELECT * FROM users WHERE " + " AND ".join(safe), values)
    lines = ["SELECT *", "FROM users", f"WHERE email = '{email}'"]
    cursor.execute("\n".join(lines))  # S608
    prose = ["select what you want", f"from the menu = '{email}'"]
    print("\n".join(prose))


def stripped(cursor, name):
    plain = re.sub(r"[^a-zA-Z0-9_.]", "", name)
    cursor.execute(f"SELECT * FROM users WHERE name = '{plain}'")
    quoted = re.sub(r"[^a-z']+", "", name)
    cursor.execute(f"SELECT * FROM users WHERE name = '{quoted}'")  # S608
    word = re.sub(r"[a-z]", "", name)
    cursor.execute(f"SELECT * FROM users WHERE name = '{word}'")  # S608


def from_mappings(cursor, filters, rows):
    clauses = [f"{column} = '{value}'" for column, value in filters.items()]
    cursor.execute("SELECT * FROM users WHERE " + " AND ".join(clauses))  # S608
    marks = [f"{column} = %s" for column in filters]
    cursor.execute("SELECT * FROM users WHERE " + " AND ".join(marks), list(filters.values()))
    values = ", ".join("('%s', %d)" % (row.name, row.age) for row in rows)
    cursor.execute("INSERT INTO users (name, age) VALUES " + values)  # S608
    cursor.execute("SELECT * FROM users WHERE name = '{name}'".format_map(filters))  # S608
    cursor.execute("SELECT * FROM users WHERE name = '{}'".format_map)


def with_marks(cursor, row, kind):
    placeholder = kind.mark(row)
    fields = [f'"{name}" = {placeholder}' for name in row]
    cursor.execute("UPDATE users SET " + ", ".join(fields) + " WHERE id = 3", row)
    cursor.execute(f"SELECT * FROM users WHERE name = {kind.placeholder(1)}", row)
    cursor.execute(f"SELECT * FROM users WHERE name = {kind.value(1)}", row)  # S608
    moment = kind.timestamp_placeholder("moment")
    cursor.execute(f"UPDATE users SET seen = {moment} WHERE id = 3", row)
    placeholders = [kind.mark(name) for name in row]
    values = ", ".join(placeholders)
    cursor.execute(f"INSERT INTO users (name) VALUES ({values})", row)
    now = datetime.utcnow()
    cursor.execute("UPDATE users SET seen = '%s'" % now)
    cursor.execute(f"UPDATE users SET seen = '{now.isoformat()}' OR seen = '{datetime.now().strftime('%Y')}'")
    cursor.execute(f"UPDATE users SET seen = '{kind.isoformat()}'")
    cursor.execute(f"UPDATE users SET seen = '{kind.isoformat() + kind.zone()}'")  # S608


def since(cursor, day: datetime, other):
    cursor.execute(f"SELECT * FROM users WHERE seen > '{day}'")
    cursor.execute(f"SELECT * FROM users WHERE seen > '{other}'")  # S608


def with_statements(cursor, kind):
    cursor.execute(f"CALL refresh('{kind.path}')")  # S608
    cursor.execute(f"CREATE USER {kind.name} IDENTIFIED BY '{kind.word}'")  # S608
    cursor.execute("CALL refresh(%s)", (kind.path,))
    cursor.execute(f"create user {kind.name} identified by '{kind.word}'")  # S608
    cursor.execute(f"call refresh('{kind.word}')")  # S608
    kind.execute(f"create the file '{kind.word}'")


@app.route("/twice")
def asked_twice():
    given = request.args["given"]
    rows = connection.execute("SELECT * FROM products WHERE name = " + given)  # S608
    more = connection.execute(given)  # S608
    more = db.session.execute(statement=given)  # S608
    condition = " WHERE name = " + given
    query = "SELECT * FROM products" + condition  # S608
    statement = text(query)
    rest = connection.execute(statement)
    last = connection.execute(condition)  # S608
    return {"count": len(rows) + len(more) + len(rest) + len(last)}


@app.route("/script")
def script():
    name = request.args["name"]
    text = f"Update the shelf {name} and set all"
    return {"text": text, "script": f"""#!/bin/sh
# Update the shelf {name} of the shop
set -e
ls
"""}
