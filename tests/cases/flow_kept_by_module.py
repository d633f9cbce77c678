# profile: standard
"""Data that one request leaves in a container of the module, for the next to find."""
from collections import deque

from flask import Flask, redirect, request

app = Flask(__name__)
PLACES = []
KNOWN = set()
WAITING = deque()
SETTINGS = {}
USERS = {}
BY_PLACE = {}
OWN = ["/home"]
MESSAGES = list()


@app.route("/a")
def leave():
    PLACES.append(request.args["a"])
    KNOWN.add(request.args["a"])
    WAITING.appendleft(request.args["a"])
    SETTINGS["target"] = request.args["a"]
    SETTINGS["own"] = "/home"
    USERS[request.args["b"]] = {"name": request.args["b"], "role": "/user", "age": int(request.args["c"])}
    BY_PLACE[request.args["a"]] = "/home"
    OWN.append("/start")
    post({"target": request.args["a"], "own": "/home"})
    return ""


def post(message):
    MESSAGES.append(message)


@app.route("/b")
def find():
    redirect(SETTINGS["own"])
    redirect(SETTINGS["other"])
    redirect(USERS["x"]["role"])
    redirect(USERS["x"]["age"])
    redirect(BY_PLACE["x"])
    redirect(OWN[0])
    redirect(len(PLACES))
    redirect(SETTINGS["target"])  # SEC104
    redirect(USERS["x"]["name"])  # SEC104
    redirect(PLACES[0])  # SEC104
    for place in KNOWN:
        redirect(place)  # SEC104
    for message in MESSAGES:
        redirect(message["own"])
        redirect(message["target"])  # SEC104
    return redirect(WAITING.pop())  # SEC104


def in_the_background():
    PLACES = ["/home"]
    PLACES.append("/start")
    return redirect(PLACES[0])
