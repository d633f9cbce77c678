# profile: standard
"""What hands calls on, and a session, imported under other names."""

import os
import subprocess
from asyncio import to_thread as in_thread
from functools import partial as bound
from threading import Thread as Worker

from flask import Flask, redirect, request
from flask import session as flask_session

app = Flask(__name__)
run = bound(subprocess.run, shell=True)
show = bound(subprocess.run, ["ls"])
listed = bound(subprocess.run, shell=True)


def remove(name):
    os.remove("/srv/" + name)  # SEC101


@app.route("/1")
def started():
    Worker(target=os.system, args=(request.args["name"],)).start()  # S605
    Worker(target=remove, args=(request.args["name"],)).start()
    Worker(target=os.system, args=("/usr/bin/ls",)).start()


@app.route("/2")
def made():
    run("ls " + request.args["name"])  # S602
    listed("/usr/bin/ls -l")


@app.route("/3")
async def later():
    await in_thread(os.system, request.args["name"])  # S605


@app.get("/come_back")
def come_back():
    flask_session["next"] = request.args["next"]
    flask_session["page"] = "/"


@app.get("/gone")
def gone():
    return redirect(flask_session.get("next"))  # SEC104


@app.get("/shown")
def shown():
    return redirect(flask_session.get("page"))
