# profile: standard
"""Passwords that records hold as they were typed, by what is asked of a store; and those that were hashed."""
import hashlib
import sqlite3

from flask import Flask, request
from sqlalchemy import and_, text
from werkzeug.security import check_password_hash, generate_password_hash

app = Flask(__name__)
connection = sqlite3.connect("shop.db")
FIND = "SELECT id FROM users WHERE name = ? AND password = ?"


def find_user(name, word):
    return User.query.filter_by(name=name, password=word).first()  # SEC705


@app.route("/login", methods=["POST"])
def log_in():
    name, word = request.form["name"], request.form["password"]
    user = find_user(name, word)
    user = User.objects.get(name=name, password=word.strip())  # SEC705
    user = session.query(User).filter(User.name == name, User.password == word).first()  # SEC705
    user = session.query(User).filter(and_(User.name == name, word == User.name)).first()
    user = users.find_one({"name": name, "password": word})  # SEC705
    row = connection.execute(FIND, (name, word)).fetchone()  # SEC705
    row = connection.execute("SELECT id FROM users WHERE passwd=:word", {"word": word}).fetchone()  # SEC705
    row = session.execute(text("SELECT id FROM users WHERE password = :word"), {"name": name, "word": word})  # SEC705
    return {"id": row[0] if row else user.id}


@app.route("/join", methods=["POST"])
def join():
    name, word = request.form["name"], request.form["password"]
    connection.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, word))  # SEC705
    connection.execute(
        "INSERT INTO users (name, password) VALUES (?, ?)", [name, generate_password_hash(word)])
    connection.execute("INSERT INTO users (name, password) VALUES (?, crypt(?))", (name, word))
    connection.execute("INSERT INTO users (password, name) VALUES (?, ?)", (hash_of(word), name))
    connection.execute("UPDATE users SET password = ? WHERE name = ?", (word, name))  # SEC705
    connection.execute("UPDATE users SET password = ? WHERE name = ?", (hash_of(word), word))
    users.insert_one({"name": name, "password": word})  # SEC705
    users.insert_one({"name": name, "password": hashlib.sha256(word.encode()).hexdigest()})  # SEC207
    return {}


@app.route("/sign-in", methods=["POST"])
def sign_in():
    name, word = request.form["name"], request.form["password"]
    user = User.query.filter_by(name=name).first()
    row = connection.execute("SELECT id, password FROM users WHERE name = ?", (name,)).fetchone()
    digest = encode(word)
    other = User.query.filter_by(name=name, password=digest).first()
    forms.get(password=word)
    log.filter(word == name)
    found = User.objects.get(name=name, password_hash=word, reset_token=word)
    return {"known": bool(other and found and check_password_hash(row[1], word) and user)}


@app.route("/enter", methods=["POST"])
def enter():
    name, word = request.form["name"], request.form["password"]
    user = User.query.filter_by(name=name).first()
    row = connection.execute("SELECT id, password FROM users WHERE name = ?", (name,)).fetchone()
    if user.password == word or word != row["password"]:  # SEC705 SEC705
        return {}
    known = user.password == hash_of(word) or user.password == user.again or settings.mail.password == word
    again = request.form["password"] == request.form["again"] or app.config["password"] == word
    return {"known": known, "again": again, "same": request.json["password"] == request.json["again"]}
