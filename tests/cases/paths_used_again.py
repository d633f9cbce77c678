# profile: standard
"""One path, or address, that the same function gets several times is reported once, where it is first given."""
import os

import requests
from flask import Flask, request, send_file

app = Flask(__name__)
CACHE = "/tmp/cache.json"  # S108


def load():
    with open("/tmp/other.json", "a") as file:  # S108
        file.write("1")
    if os.path.exists("/tmp/other.json"):
        with open("/tmp/other.json") as file:
            return file.read()
    with open(CACHE) as file, open("/tmp/third.json") as third:  # S108
        return file.read() + third.read()


def join(name):
    return [os.path.join("/tmp", name), os.path.join("/tmp", "a", name), f"/tmp/{name}", f"/tmp/{name}"]  # S108


def save(text):
    with open("/tmp/other.json", "w") as file:  # S108
        file.write(text)


@app.route("/picture")
def picture():
    path = os.path.join("/srv", request.args["name"])
    if request.args.get("small") == "1":
        return send_file(path)  # SEC101
    if request.args.get("small") == "2":
        path += ".png"
        return send_file(path)  # SEC101
    os.remove(path)  # SEC101
    return send_file(path)


@app.route("/preview")
def preview():
    url, other = request.json["url"], request.json["other"]
    requests.get(url, timeout=9)  # SEC103
    requests.get(other, timeout=9)  # SEC103
    requests.get(url, timeout=3)
    return requests.get(url + "/more", timeout=9).text  # SEC103
