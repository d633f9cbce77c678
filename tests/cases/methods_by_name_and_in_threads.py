# profile: standard
"""Methods that are asked for by name, and methods of containers that threads call."""

import os
import threading
from threading import Thread

from flask import Flask, request

app = Flask(__name__)


class Runner:
    def command(self, name):
        return "/srv/" + name

    def fixed(self, name):
        return "/srv/a"


@app.route("/1")
def by_name():
    q = request.args["q"]
    open(getattr(Runner(), "command")(q))  # SEC101
    open(getattr(Runner(), "fixed")(q))
    runner = Runner()
    run = getattr(runner, "command", None)
    open(run(q))  # SEC101
    getattr(runner, "nothing", None)


@app.route("/2")
def in_a_thread():
    q = request.args["q"]
    names = []
    worker = Thread(target=names.append, args=(q,))
    worker.start()
    worker.join()
    open("/srv/" + names[0])  # SEC101


@app.route("/3")
def in_a_thread_by_keywords():
    names, others = {}, []
    threading.Thread(target=names.update, kwargs={"name": request.args["q"]}).start()
    threading.Thread(target=others.append, args=("a",)).start()
    open("/srv/" + names["name"])  # SEC101
    open("/srv/" + others[0])
