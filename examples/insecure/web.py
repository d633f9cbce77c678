"""Serve notes over HTTP, with the mistakes that flake8-secure reports."""
import base64
import pickle
import sqlite3
import subprocess
import xml.etree.ElementTree as ET

import yaml
from flask import Flask, make_response, redirect, request, send_file

app = Flask(__name__)
database = sqlite3.connect("notes.db", check_same_thread=False)


@app.route("/notes")
def search():
    title = request.args["title"]
    rows = database.execute("SELECT body FROM notes WHERE title = '%s'" % title)
    return {"notes": [body for body, in rows]}


@app.route("/notes/import", methods=["POST"])
def import_notes():
    if request.mimetype == "application/xml":
        notes = [note.text for note in ET.fromstring(request.data)]
    else:
        notes = yaml.load(request.data, Loader=yaml.Loader)
    database.executemany("INSERT INTO notes VALUES (?, ?)", notes)
    return {"imported": len(notes)}


@app.route("/settings")
def settings():
    chosen = pickle.loads(base64.b64decode(request.cookies["settings"]))
    return {"theme": chosen["theme"]}


@app.route("/calculate")
def calculate():
    return {"result": eval(request.args["expression"])}


@app.route("/ping")
def ping():
    host = request.args.get("host")
    return subprocess.check_output(f"ping -c 1 {host}", shell=True)


@app.route("/attachment")
def attachment():
    return send_file("attachments/" + request.args["name"])


@app.route("/hello")
def hello():
    return make_response("<p>Hello " + request.args["name"] + "</p>")


@app.route("/login")
def login():
    return redirect(request.args["next"])


if __name__ == "__main__":
    app.run(host="0.0.0.0", debug=True)
