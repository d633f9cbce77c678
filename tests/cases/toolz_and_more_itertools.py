# profile: standard
"""What toolz and more_itertools take out of containers."""
import more_itertools as mi
import os
import toolz

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    r = toolz.get_in(["a"], {"a": q})
    redirect(r)  # SEC104
    os.system("echo " + r)  # S605

    r = toolz.merge({"a": q}, {})["a"]
    redirect(r)  # SEC104
    os.system("echo " + r)  # S605

    r = toolz.first([q])
    redirect(r)  # SEC104
    os.system("echo " + r)  # S605

    r = mi.first([q])
    redirect(r)  # SEC104
    os.system("echo " + r)  # S605

    r = mi.one([q])
    redirect(r)  # SEC104
    os.system("echo " + r)  # S605

    r = mi.peekable([q]).peek()
    redirect(r)  # SEC104
    os.system("echo " + r)  # S605

    r = toolz.first(["a"])
    redirect(r)
    return ""
