# profile: standard
"""Answers with all columns that a query names, of which one is a password, and those with other columns."""
from flask import Flask, jsonify
from sqlalchemy import text

app = Flask(__name__)
USERS = "SELECT u.id, u.password FROM users u"


@app.route("/all")
def everybody():
    return jsonify(connect().execute("SELECT id, name, password FROM users").fetchall())  # SEC706


@app.route("/cursor")
def of_cursor():
    cursor = connect().cursor()
    cursor.execute("SELECT id, `password_hash` FROM users")
    rows = cursor.fetchall()
    return jsonify([dict(row) for row in rows])  # SEC706


@app.route("/one")
def one(name):
    cursor = connect().cursor()
    cursor.execute(USERS + " WHERE name = ?", (name,))
    cursor.execute(text(USERS))
    return jsonify({"user": dict(cursor.fetchone())})  # SEC706


@app.route("/result")
def of_result():
    found = connect().execute(text("SELECT name, password AS secret_word, password pwd FROM users"))
    return jsonify(found.all())  # SEC706


@app.route("/names")
def names():
    cursor = connect().cursor()
    cursor.execute("SELECT id, password FROM users")
    compare(cursor.fetchall())
    cursor.execute("SELECT id, name, password IS NULL, password AS named, length(password) FROM users")
    return jsonify(cursor.fetchall())


@app.route("/counted")
def counted():
    rows = connect().execute("SELECT id, password FROM users").fetchall()
    return jsonify({"count": len(rows), "names": [row[0] for row in rows], "first": rows[0][0]})


@app.route("/password-changes")
def changes():
    return jsonify(connect().execute("SELECT id, changed FROM password").fetchall())
