# profile: standard
"""Functions within others, which read what those have checked by their end; and counts, contexts that give a value."""
import sqlite3
import subprocess
from collections import Counter
from contextlib import nullcontext

from flask import Flask, abort, request

app = Flask(__name__)
connection = sqlite3.connect("shop.db")


@app.get("/one")
def looked_at():
    name = request.args["name"]

    def later():
        return subprocess.getoutput("id " + name)  # S605

    if name.isidentifier():
        print(name)
    return later()


@app.get("/two")
def refused():
    name = request.args["name"]

    def later():
        return subprocess.getoutput("id " + name)

    if not name.isidentifier():
        abort(400)
    return later() + (lambda: subprocess.getoutput("id " + name))()


@app.get("/three")
def refused_too_late():
    name = request.args["name"]
    run = lambda: subprocess.getoutput("id " + name)  # S605
    run()
    if not name.isidentifier():
        abort(400)
    return ""


@app.get("/four")
def counted():
    counts = Counter(request.args.getlist("term"))
    connection.execute(f"SELECT * FROM line LIMIT {max(counts.values(), default=0)}")
    connection.execute(f"SELECT * FROM line LIMIT {sum(counts.values())}")
    for term, count in counts.most_common(3):
        connection.execute(f"SELECT * FROM line LIMIT {count}")
        connection.execute(f"SELECT * FROM line WHERE term = '{term}'")  # S608
    with nullcontext(request.args["name"]) as name:
        return open(f"/srv/inbox/{name}").read()  # SEC101
