# profile: standard
"""What stands behind finally, and in managers that keep exceptions to themselves."""

from flask import Flask, request

app = Flask(__name__)


@app.route("/1")
def in_the_end():
    name = "x"
    for part in request.args.getlist("q"):
        try:
            if part:
                break
        finally:
            name = part
    open("/srv/" + name)  # SEC101


@app.route("/2")
def reset_in_the_end():
    name = "x"
    for part in request.args.getlist("q"):
        try:
            name = part
            if part:
                break
        finally:
            name = "y"
    open("/srv/" + name)


class Quiet:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return True


class Loud:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


@app.route("/3")
def swallowed():
    name = "x"
    with Quiet():
        name = request.args["q"]
        raise ValueError
    open("/srv/" + name)  # SEC101


@app.route("/4")
def told():
    name = "x"
    with Loud():
        name = request.args["q"]
        raise ValueError
    open("/srv/" + name)


@app.route("/5")
def checked_in_a_loop():
    for name in request.args.getlist("q"):
        try:
            if name not in ("a", "b"):
                continue
        finally:
            print("done")
        open("/srv/" + name)
