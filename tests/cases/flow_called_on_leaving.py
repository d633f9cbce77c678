# profile: standard
"""Functions that are called when a block or the program is left, with what they are handed for that."""
import atexit
import contextlib

from flask import Flask, request

app = Flask(__name__)


def leave(name):
    open("/srv/" + name)  # SEC101


def end(name):
    open("/srv/" + name)  # SEC101


def count(number):
    open(f"/srv/{number}")


async def leave_later(name):
    open("/srv/" + name)  # SEC101


def registered(name):
    open("/srv/" + name)


@app.get("/leave")
def work():
    with contextlib.ExitStack() as stack:
        stack.callback(leave, request.args["name"])
        stack.callback(count, int(request.args["number"]))
    atexit.register(end, request.args["name"])
    app.register(registered, request.args["name"])
    return ""


@app.get("/later")
async def later():
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(leave_later, request.args["name"])
    return ""
