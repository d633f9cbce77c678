# profile: standard
"""A field of what a function finds by a number that was sent is none of that; what it reads or takes apart is."""
import os

from flask import Flask, request

import store

app = Flask(__name__)


@app.route("/report")
def report():
    job = store.get_job(request.args["id"])
    return open(f"/srv/{job['name']}.txt").read()


@app.route("/log")
def log():
    job = store.find_by_id(request.args["id"])
    return open(os.path.join("/srv", job.get("log"))).read()


@app.route("/jobs/<path:name>")
def by_name(name):
    return open(f"/srv/{store.lookup(name)['path']}/{store.load_job(name)['path']}").read()


@app.route("/itself")
def itself():
    job = store.get_job(request.args["id"])
    return open(f"/srv/{job}.txt").read()  # SEC101


@app.route("/converted")
def converted():
    job = store.convert(request.args["id"])
    return open(f"/srv/{job['name']}.txt").read()  # SEC101


@app.route("/parsed")
def parsed():
    job = store.load_json(request.args["job"])
    return open(f"/srv/{job['name']}.txt").read()  # SEC101


@app.route("/whole", methods=["POST"])
def whole():
    job = store.get_job(request.get_json())
    return open(f"/srv/{job['name']}.txt").read()  # SEC101
