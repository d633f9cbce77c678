# profile: standard
"""What is put in front of a deque."""
import collections
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    d = collections.deque()
    d.extendleft([q])
    r = d[0]
    os.system("echo " + r)  # S605
    open("/srv/" + r)  # SEC101

    d = collections.deque(["a"])
    d.extendleft(q.split())
    r = " ".join(d)
    os.system("echo " + r)  # S605
    open("/srv/" + r)  # SEC101

    d = collections.deque(["a"])
    d.extendleft(["b"])
    r = d[0]
    open("/srv/" + r)

    d = collections.deque()
    d.appendleft(q)
    r = d[0]
    os.system("echo " + r)  # S605
    open("/srv/" + r)  # SEC101
    return ""
