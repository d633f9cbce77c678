# profile: standard
"""Functions that call themselves with what they have put together so far."""
import os

from flask import Flask, request

app = Flask(__name__)
ROOT = "/srv/documents"


def descend(folder, pieces):
    if not pieces:
        return folder
    head, *rest = pieces
    if head == "":
        return descend(folder, rest)
    return descend(os.path.join(folder, head), rest)


def depth(folder, pieces):
    if not pieces:
        return folder
    return depth(folder + "/x", pieces[1:])


@app.route("/document")
def document():
    pieces = request.cookies["trail"].split(">")
    with open(descend(ROOT, pieces)) as stream:  # SEC101
        first = stream.read()
    with open(depth(ROOT, pieces)) as stream:
        return {"first": first, "second": stream.read()}
