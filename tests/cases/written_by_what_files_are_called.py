# profile: standard
import os
import subprocess
import sys
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
BASE = os.path.dirname(__file__)


@app.post("/code")
def code():
    color = request.form["color"]
    with open("settings_local.py", "w") as file:
        file.write(f"COLOR = '{color}'\n")  # SEC122
        file.write(f"COLOR = {color!r}\n")
        file.write(f"SIZE = {int(request.form['size'])}\n")
    Path(BASE, "start.sh").write_text("open " + color)  # SEC122
    with (Path(BASE) / "start.bat").open("w") as file:
        file.write("open " + color)  # SEC122
    return {}


@app.post("/run")
def run():
    with open("script.py", "w") as file:
        file.write(request.form["code"])  # SEC123
    return {"out": subprocess.check_output([sys.executable, "script.py"], text=True)}


@app.post("/settings")
def settings():
    with open("/etc/cron.d/backup", "w") as file:
        file.write(f"{request.form['when']} root /usr/bin/backup\n")  # SEC122
    path = os.path.join(BASE, ".env")
    with open(path, "a") as file:
        file.write(f"KEY={request.form['key']}\n")  # SEC122
        file.write("KEY={}\n".format(request.form["key"].replace("\n", "")))
    with open(f"/srv/{app.name}/site.conf", "w") as file:
        file.writelines(["server { server_name " + request.form["name"] + "; }\n"])  # SEC122
    with open(os.path.expanduser("~/.ssh/authorized_keys"), "a") as file:
        file.write(request.form["key"])  # SEC122
    with open("/etc/" + app.name, "a") as file:
        file.write(request.form["key"])  # SEC122
    return {}


@app.post("/edited")
def edited():
    with open(".env", "w") as file:
        file.write(request.form["text"])
    Path(BASE, "site.conf").write_text(request.form["text"])
    return {}


@app.post("/notes")
def notes():
    with open("notes.txt", "a") as file:
        file.write(request.form["note"])
    with open("environment", "a") as file:
        file.write(request.form["note"])
    Path(BASE, "etc", "notes.md").write_text(request.form["note"])
    with open("python.pyc.txt", "w") as file:
        file.write(request.form["note"])
    return {}
