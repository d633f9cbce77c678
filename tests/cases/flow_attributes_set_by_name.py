# profile: standard
"""What functions leave for each other in attributes of what a module makes, named by texts."""
import os
import threading

from flask import Flask, request

app = Flask(__name__)
local = threading.local()
other = threading.local()


class Kept:
    pass


kept = Kept()


class Holder:
    def put(self, name):
        setattr(self, "shown", name)
        setattr(local, name, "all")


@app.before_request
def before():
    setattr(local, "name", request.args["name"])
    setattr(local, "number", int(request.args["number"]))
    setattr(kept, "name", request.args["name"])
    local.user = request.args["user"]
    setattr(other, "file", request.args["file"])
    setattr(other, "checked", request.args["checked"])
    if not other.checked.isalnum():
        raise ValueError


@app.get("/a")
def show():
    os.popen("show " + local.name)  # S605
    os.popen("show " + getattr(local, "name"))  # S605
    os.popen("show " + getattr(local, "user", None))  # S605
    os.popen("show " + kept.name)  # S605
    os.popen("show " + getattr(kept, "name", ""))  # S605
    open("/srv/" + getattr(local, "file", ""))
    open("/srv/" + getattr(other, "file", ""))  # SEC101
    open("/srv/%d" % getattr(local, "number"))
    open("/srv/" + getattr(other, "missing", "all"))


@app.get("/b")
def show_here():
    setattr(local, "here", request.args["name"])
    open("/srv/" + getattr(local, "here"))  # SEC101
    setattr(local, "here", "all")
    open("/srv/" + getattr(local, "here"))
