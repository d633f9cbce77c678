"""Serve notes over HTTP, without the mistakes of the insecure twin."""
import ast
import ipaddress
import json
import sqlite3
import subprocess

import yaml
from defusedxml import ElementTree
from flask import Flask, redirect, render_template, request, send_from_directory, url_for

app = Flask(__name__)
database = sqlite3.connect("notes.db", check_same_thread=False)
PAGES = {"notes": "search", "settings": "settings"}


@app.route("/notes")
def search():
    title = request.args["title"]
    rows = database.execute("SELECT body FROM notes WHERE title = ?", (title,))
    return {"notes": [body for body, in rows]}


@app.route("/notes/import", methods=["POST"])
def import_notes():
    if request.mimetype == "application/xml":
        notes = [note.text for note in ElementTree.fromstring(request.data)]
    else:
        notes = yaml.safe_load(request.data)
    database.executemany("INSERT INTO notes VALUES (?, ?)", notes)
    return {"imported": len(notes)}


@app.route("/settings")
def settings():
    chosen = json.loads(request.cookies["settings"])
    return {"theme": chosen["theme"]}


@app.route("/calculate")
def calculate():
    return {"result": ast.literal_eval(request.args["expression"])}


@app.route("/ping")
def ping():
    host = ipaddress.ip_address(request.args["host"])
    return subprocess.check_output(["/bin/ping", "-c", "1", str(host)])


@app.route("/attachment")
def attachment():
    return send_from_directory("attachments", request.args["name"])


@app.route("/hello")
def hello():
    return render_template("hello.html", name=request.args["name"])


@app.route("/login")
def login():
    page = PAGES.get(request.args["next"], "search")
    return redirect(url_for(page))


if __name__ == "__main__":
    app.run(host="127.0.0.1")
