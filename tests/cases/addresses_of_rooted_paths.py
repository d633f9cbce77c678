# profile: standard
"""Paths behind a host that begin with a slash, for they were checked or given one."""
import requests
from flask import Flask, request

app = Flask(__name__)
SERVER = "http://localhost:8080"


@app.get("/added")
def added():
    path = request.args["path"]
    if not path.startswith("/"):
        path = "/" + path
    return requests.get(SERVER + path, timeout=3).text


@app.get("/chosen")
def chosen():
    path = request.args["path"]
    path = path if path.startswith("/") else "/" + path
    return requests.get(f"{SERVER}{path}", timeout=3).text


@app.get("/first")
def by_first():
    path = request.args["path"]
    if path[0] != "/":
        path = "/" + path
    return requests.get(SERVER + path, timeout=3).text


@app.get("/refused")
def refused():
    path = request.args["path"]
    if not path.startswith("/"):
        return "elsewhere"
    return requests.get(SERVER + path, timeout=3).text


@app.get("/any")
def any_path():
    return requests.get(SERVER + request.args["path"], timeout=3).text  # SEC103


@app.get("/other")
def other():
    path = request.args["path"]
    if path.startswith("/"):
        path = "/" + path
    return requests.get(SERVER + path, timeout=3).text  # SEC103
