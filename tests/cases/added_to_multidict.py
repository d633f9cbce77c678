# profile: standard
"""What is added to mappings with several values of a key."""
import multidict
import os
import werkzeug.datastructures as wd

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    m = wd.MultiDict()
    m.add("a", q)
    r = m["a"]
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    h = wd.Headers()
    h.add("a", q)
    r = h.get("a")
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    m = multidict.MultiDict()
    m.add("a", q)
    r = m["a"]
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105

    m = wd.MultiDict()
    m.add("a", "b")
    r = m["a"]
    Response("<p>" + r)

    m = wd.MultiDict()
    m["a"] = q
    r = m["a"]
    os.system("echo " + r)  # S605
    Response("<p>" + r)  # SEC105
    return ""
