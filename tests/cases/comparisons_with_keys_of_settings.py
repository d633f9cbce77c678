# profile: standard
"""Keys of the environment and of a configuration, which somebody must know."""

import os

from flask import Flask, abort, current_app, request

app = Flask(__name__)


@app.get("/0")
def view0():
    if request.headers.get("X-Key", "") != current_app.config["SYNC_KEY"]:  # SEC212
        abort(403)


@app.get("/1")
def view1():
    if request.headers.get("X-Key", "") != os.environ["PROBE_KEY"]:  # SEC212
        abort(403)


@app.get("/2")
def view2():
    if request.headers.get("X-Key", "") != os.getenv("PROBE_KEY"):  # SEC212
        abort(403)


@app.get("/3")
def view3():
    if request.headers.get("X-Key", "") != current_app.config.get("PROBE_KEY"):  # SEC212
        abort(403)


@app.get("/4")
def view4():
    if request.headers.get("X-Key", "") != app.settings.probe_key:  # SEC212
        abort(403)


@app.get("/5")
def view5():
    if request.headers.get("X-Key", "") != settings.get_secret("PROBE"):
        abort(403)


@app.get("/6")
def view6():
    if request.headers.get("X-Key", "") != app.settings.sort_key:
        abort(403)


@app.get("/7")
def view7():
    if request.headers.get("X-Key", "") != config["PUBLISHABLE_KEY"]:
        abort(403)


@app.get("/8")
def view8():
    if request.headers.get("X-Key", "") != record.probe_key:
        abort(403)


@app.get("/9")
def view9():
    if request.headers.get("X-Key", "") != os.environ["PROBE_NAME"]:
        abort(403)
