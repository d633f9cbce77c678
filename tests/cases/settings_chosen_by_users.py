# profile: standard
"""Variables of the environment and settings of applications that a request names."""
import argparse
import os
import subprocess

from flask import Flask, abort, current_app, request

app = Flask(__name__)


@app.post("/environment")
def environment():
    for name, value in request.get_json().items():
        os.environ[name] = value  # SEC135
    os.environ.setdefault(request.form["name"], "1")  # SEC135
    os.environ.update(request.get_json())  # SEC135
    return {}


@app.post("/settings")
def settings():
    current_app.config[request.form["name"]] = request.form["value"]  # SEC135
    app.config.from_mapping(request.get_json())  # SEC135
    return {}


@app.post("/known")
def known():
    name = request.form["name"]
    if name not in ("PAGE_SIZE", "THEME"):
        abort(400)
    app.config[name] = request.form["value"]
    app.config["THEME"] = request.form["theme"]
    app.config.update(THEME=request.form["theme"])
    os.environ["SHOP_" + request.form["part"]] = "1"
    os.environ["TZ"] = request.form["zone"]
    return {}


@app.post("/others")
def others():
    found = dict(os.environ)
    found["SHOP_USER"] = request.form["name"]
    counts = {}
    counts[request.form["name"]] = 1
    counts.update(request.get_json())
    subprocess.run(["/usr/bin/report"], env=found, check=True)
    return counts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--set", nargs=2)
    name, value = parser.parse_args().set
    os.environ[name] = value
