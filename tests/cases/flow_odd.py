"""Code that hardly anybody writes does not end the analysis."""
import base64
import os

from flask import Flask, request

app = Flask(__name__)


@text("/text")
def text():
    os.system(request.args["command"])  # S605
    return {}


@second
def first():
    os.system(request.args["command"])  # S605
    return {}


@first
def second():
    return {}


@app.route("/all")
def everything():
    print(base64.b64decode("YQ==", b"none"))
    os.system(base64.b64decode("YQ==", b"-_").decode() + request.args["command"])  # S605
    return {text(), first(), second()}
