# profile: standard
"""The pattern is chosen by branches; one of them takes everything, so the check is none for that field."""
import os
import re
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/add", methods=["POST"])
def add():
    values = {}
    for option, value in request.form.items():
        if option == "name":
            pattern = r"^.+$"
        elif option == "interval":
            pattern = r"^\d*$"
        if not re.match(pattern, value):
            return "bad"
        values[option] = value
    commands = []
    if values["interval"]:
        commands.append(f"sed -i 's/a/{values['name']}|{values['interval']}/' /etc/x")
    for command in commands:
        subprocess.run(command, shell=True)  # S602
    return "ok"


@app.route("/numbers", methods=["POST"])
def numbers():
    for option, value in request.form.items():
        if option == "size":
            pattern = r"\d+"
        else:
            pattern = r"[a-z]+"
        if not re.fullmatch(pattern, value):
            return "bad"
        subprocess.run(f"sed -i 's/a/{value}/' /etc/x", shell=True)
    return "ok"


@app.route("/one", methods=["POST"])
def one():
    value = request.form["name"]
    if not re.match(r"^.+$", value):
        return "bad"
    subprocess.run(f"sed -i 's/a/{value}/' /etc/x", shell=True)  # S602
    return "ok"


ALLOWED = [("port", r"^\d+$"), ("token", r"^.+$")]

@app.route("/update", methods=["POST"])
def update():
    value = request.args["v"]
    for name, pattern in ALLOWED:
        if "port" == name:
            if not re.match(pattern, value):
                return "x"
    os.system(value)
    return ""

@app.route("/update2", methods=["POST"])
def update2():
    value = request.args["v"]
    for name, pattern in ALLOWED:
        if request.args["x"] == name:
            if not re.match(pattern, value):
                return "x"
            os.system(value)  # S605
    return ""

@app.route("/update3", methods=["POST"])
def update3():
    value = request.args["v"]
    for name, pattern in ALLOWED:
        if request.args["x"] == name:
            if re.match(pattern, value):
                break
    else:
        return ""
    os.system(value)  # S605
    return ""


def look(option, value):
    for name, pattern in ALLOWED:
        if option == name:
            if not re.match(pattern, value):
                return None
            return value
    return None

@app.route("/update4", methods=["POST"])
def update4():
    for option, value in request.form.items():
        clean = look(option, value)
        os.system(clean)  # S605
        if clean:
            os.system(clean)  # S605
    return ""
