# profile: standard
"""What is looked up by a name that was sent, and then called: the name is not in what that returns, what it is given may be."""
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/class")
def by_class():
    found = globals()[request.args["name"]]  # SEC116
    return str(found())


@app.get("/module")
def by_module():
    found = getattr(__import__(request.args["name"]), "made")  # SEC117
    return str(found())


@app.get("/given")
def given():
    found = __import__(request.args["name"]).made  # SEC117
    return str(found(request.args["text"]))  # SEC105


@app.get("/run")
def run():
    globals()[request.args["name"]](request.args["text"])  # SEC116
    return ""


def delete(text):
    os.system(text)  # S605


@app.get("/method")
def method():
    found = request.args.get
    return str(found("text"))  # SEC105
