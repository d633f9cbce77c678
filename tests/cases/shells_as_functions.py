# profile: standard
"""Shells and interpreters that libraries have as functions, and what they are given."""
import sqlite3

import sh
from flask import Flask, request
from plumbum.cmd import bash, ls

app = Flask(__name__)


@app.get("/")
def listing():
    name = request.args["name"]
    bash("-c", "ls " + name)  # S605
    bash("-c", 'ls -- "$1"', "ls", name)
    bash("list.sh", name)
    ls("--", name)
    sh.bash("-ec", f"ls {name}")  # S605
    sh.python("-c", name)  # S605
    sh.ls("--", name)
    sqlite3.connect("books.db").load_extension(name)  # SEC117
    sqlite3.connect("books.db").load_extension("fts5")
    return ""
