# profile: standard
"""Names that are looked for where they were put in themselves before, and where somebody else has put some."""
import time

from flask import Flask, request

app = Flask(__name__)
FEEDS = {"news": 0}


def save(name, feeds):
    if name not in feeds:
        return
    with open(f"/srv/feeds/{name}") as file:  # SEC101
        file.read()


@app.route("/handed")
def handed():
    name = request.args["name"]
    feeds = dict(FEEDS)
    feeds[name] = {"url": "https://shop.example"}
    save(name, feeds)


@app.route("/before")
def before():
    name = request.args["name"]
    feeds = {"news": 0}
    feeds[name] = 1
    if name in feeds:
        open("/srv/feeds/" + name).close()  # SEC101


@app.route("/behind")
def behind():
    name = request.args["name"]
    if name not in FEEDS:
        return
    FEEDS[name] = time.time()
    open("/srv/feeds/" + name).close()


@app.route("/by_turns")
def by_turns():
    feeds = dict(FEEDS)
    for name in request.args.getlist("name"):
        if name not in feeds:
            continue
        feeds[name] = 2
        open("/srv/feeds/" + name).close()


@app.route("/other")
def other():
    name, key = request.args["name"], request.args["key"]
    feeds = dict(FEEDS)
    feeds[key] = 1
    if name in feeds and name != key:
        open("/srv/feeds/" + name).close()
