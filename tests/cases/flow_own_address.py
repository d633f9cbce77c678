# profile: standard
"""Addresses that go on from the one that was asked for, and copies by way of a pickle."""
import pickle  # S403

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/logs/<path:name>")
def logs(name):
    base = request.url[:request.url.find("/logs")]
    return redirect(base + "/downloads/" + name)


@app.route("/elsewhere/<path:name>")
def elsewhere(name):
    return redirect(name + "/downloads/" + request.url)  # SEC104


@app.route("/copy", methods=["POST"])
def copy():
    mine = pickle.loads(pickle.dumps(request.get_json()))
    return {"same": mine == pickle.loads(request.data)}  # S301
