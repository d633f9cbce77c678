# profile: standard
"""Answers that say what type they have."""
from flask import Flask, request

app = Flask(__name__)


@app.route("/binary")
def binary():
    return request.args["data"], 200, {"Content-Type": "application/octet-stream"}


@app.route("/text")
def text():
    return request.args["data"], {"content-type": "text/plain"}


@app.route("/page")
def page():
    return request.args["data"], 200, {"Content-Type": "text/html; charset=utf-8"}  # SEC105


@app.route("/status")
def status():
    return request.args["data"], 200, {"X-Type": "text/plain"}  # SEC105


@app.route("/chosen")
def chosen():
    return request.args["data"], {"Content-Type": request.args["type"]}  # SEC105
