# profile: standard
"""Comparisons with the constant at the left, and with the only element of a tuple, say what they say the other way round."""
import os

import paramiko
from flask import Flask, abort, redirect, request

app = Flask(__name__)


def check(name):
    if "/" in name or ".." in name:
        return "bad"
    return None


@app.route("/next")
def to_next():
    target = request.args["next"]
    if target.startswith("/") and "//" != target[:2]:
        return redirect(target)
    return redirect(target)  # SEC104


@app.route("/path")
def path():
    name, other = request.args["name"], request.args["other"]
    if 0 <= name.find("..") or 0 == name.find("/") or -1 < other.find("/"):
        abort(400)
    if other.find("..") not in (-1,):
        abort(400)
    open("/srv/" + other).close()
    return open("/srv/" + name).read()


@app.route("/other-way")
def other_way():
    name = request.args["name"]
    if 0 >= name.find("..") or 0 != name.find("/"):
        abort(400)
    return open("/srv/" + name).read()  # SEC101


@app.route("/message")
def message():
    name, other, third = request.args["name"], request.args["other"], request.args["third"]
    error = check(other)
    if None is not check(name) or None is not error:
        abort(400)
    open("/srv/" + name).close()
    open("/srv/" + other).close()
    if None is check(third):
        abort(400)
    return open("/srv/" + third).read()  # SEC101


@app.route("/left")
def left():
    name, other, third = request.args["name"], request.args["other"], request.args["third"]
    if 0 != len(set(name) - set("abc")) or len(set(other) - set("abc")) not in [0]:
        abort(400)
    os.system("list " + name + other)
    if 0 < len(set(third) & set("abc")):
        abort(400)
    return str(os.system("list " + third))  # S605


def connect(policy, host):
    client = paramiko.SSHClient()
    if "add" == policy:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect(host)


def connect_anyhow(name, host):
    client = paramiko.SSHClient()
    if "add" == name:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # S507
    client.connect(host)
