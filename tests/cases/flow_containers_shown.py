# profile: standard
"""Containers that become texts: they show what they hold by then."""
import os
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def show(found):
    os.system(f"show {found}")  # S605


def join(found):
    os.system("show " + found[0])  # S605


@app.route("/lists")
def lists():
    found = []
    found.append(request.args["name"])
    os.system(str(found))  # S605
    os.system(f"show {found}")  # S605
    os.system("show %s" % found)  # S605
    os.system("show {}".format(found))  # S605
    os.system("show {0[0]}".format(found))  # S605
    show(found)
    found[0] = "tea"
    os.system(str(found))
    os.system(f"show {found}")
    join(found)
    found.append(request.args["name"])
    found.clear()
    os.system(str(found))
    return ""


@app.route("/dictionaries")
def dictionaries():
    found = {"kind": "tea"}
    os.system(str(found))
    found["name"] = request.args["name"]
    os.system(str(found))  # S605
    os.system("show %(kind)s" % found)
    os.system("show %(name)s" % found)  # S605
    os.system("show {kind}".format(**found))
    del found["name"]
    os.system(str(found))
    return ""


@app.route("/rows")
def rows():
    names = request.args.getlist("name")
    with sqlite3.connect("shop.db") as shop:
        shop.execute(f"SELECT * FROM teas WHERE name IN {tuple(names)}")  # S608
        shop.execute(f"SELECT * FROM teas WHERE number IN {tuple(int(name) for name in names)}")
        shop.execute("SELECT * FROM teas WHERE name = %s AND kind = %s" % ("'black'", 1))
    return ""


@app.route("/slices")
def slices():
    found = ["tea", request.args["name"], "milk"]
    del found[:1]
    os.system(found[0])  # S605
    os.system(found[1])
    del found[0:1]
    os.system(str(found))
    found.append(request.args["name"])
    del found[app.count:]
    os.system(found[0])  # S605
    return ""
