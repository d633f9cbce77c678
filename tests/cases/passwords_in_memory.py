# profile: standard
"""Passwords as they were typed in lists and dictionaries of a module, and in columns with short names; and hashed ones."""
import sqlite3

from flask import Flask, request

app = Flask(__name__)
connection = sqlite3.connect("shop.db")
USERS = {}
members = []
LIMITS = {}


@app.route("/join", methods=["POST"])
def join():
    data = request.json
    name, password = data["name"], data["password"]
    USERS[name] = {"password": password, "role": "user"}  # SEC705
    USERS[name] = {"password": hash_of(password), "role": "user"}
    USERS[name]["password"] = data["password"]  # SEC705
    USERS[name]["place"] = data["place"]
    USERS[name] = password  # SEC705
    USERS[name] = hash_of(password)
    record = {"name": name, "password": password}
    members.append(record)  # SEC705
    members.append({"name": name, "password": hash_of(password)})
    LIMITS[name] = {"password": password}
    found = {}
    found[name] = {"password": password}
    connection.execute("INSERT INTO users(name, pw) VALUES (?, ?)", (name, password))  # SEC705
    connection.execute("INSERT INTO users(name, place) VALUES (?, ?)", (name, password))
    return {}


@app.route("/log-in", methods=["POST"])
def log_in():
    data = request.json
    user = USERS.get(data["name"])
    if user and user["password"] == data["password"]:  # SEC705
        return {}
    if user and user["password"] == hash_of(data["password"]) or data["password"] == data["again"]:
        return {}
    for member in members:
        if member["name"] == data["name"] and data["password"] == member["password"]:  # SEC705
            return {}
    return {"known": LIMITS.get(data["name"])["password"] == data["password"]}
