# profile: standard
"""A look at the host of an address, or at the directory of a path, says nothing of what else stands in it."""
import os
import sqlite3
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import requests
from flask import Flask, abort, redirect, request

app = Flask(__name__)
HOSTS = ("pages.example.com", "images.example.com")
ROOT = Path("/srv/pages")
database = sqlite3.connect("pages.db", check_same_thread=False)


@app.route("/fetch")
def fetch():
    url = request.args["url"]
    if urlsplit(url).hostname not in HOSTS:
        abort(400)
    subprocess.run("curl -s " + url, shell=True)  # S602
    database.execute(f"INSERT INTO fetched VALUES ('{url}')")  # S608
    return requests.get(url, timeout=5).text


@app.route("/link")
def link():
    url = request.args["url"]
    if urlsplit(url).netloc != "pages.example.com":
        abort(400)
    return f"<a href='{url}'>there</a>"  # SEC105


@app.route("/host")
def host():
    url = request.args["url"]
    name = urlsplit(url).hostname
    if name not in HOSTS:
        return redirect("/")
    os.system("ping -c 1 " + name)
    subprocess.run(["git", "clone", url])
    return redirect(url)


@app.route("/page")
def page():
    path = (ROOT / request.args["name"]).resolve()
    if path.parent != ROOT:
        abort(404)
    os.system(f"page-check {path}")  # S605
    return path.read_text(encoding="utf-8").replace("<", "&lt;")


@app.route("/directory")
def directory():
    path = request.args["name"]
    if os.path.dirname(os.path.realpath(path)) != "/srv/pages":
        abort(404)
    database.execute("INSERT INTO read VALUES ('" + path + "')")  # S608
    with open(os.path.realpath(path), encoding="utf-8") as file:
        return {"text": file.read()}
