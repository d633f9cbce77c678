# profile: standard
"""Starred targets take several pieces of a text, which a path is made of again."""

import os
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/rest")
def rest():
    first, *parts = request.args["name"].split("/")
    return open(os.path.join("files", *parts)).read()  # SEC101


@app.get("/known")
def known():
    first, *parts = ("files", *request.args["name"].split("/"))
    return open(os.path.join(first, *parts)).read()  # SEC101


@app.get("/first")
def first():
    name, *parts = request.args["name"].split("/")
    return open("files/x" + name).read()


@app.get("/fixed")
def fixed():
    program, *options = ("ls", "-l", *request.args["names"].split())
    subprocess.run(program + " /srv", shell=True)
    subprocess.run(f"{program} {options[0]} /srv", shell=True)
    subprocess.run(" ".join(options), shell=True)  # S602
