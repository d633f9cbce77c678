# profile: standard
"""Interpreters that read what to do from their input."""
import subprocess
import sys

from flask import Flask, request

app = Flask(__name__)


@app.post("/run")
def run():
    code = request.json["code"]
    subprocess.run(["bash"], input=code, text=True)  # S603
    subprocess.check_output([sys.executable, "-"], input=code)  # S603
    subprocess.run(["bash", "script.sh"], input=code)
    subprocess.run(["wc", "-l"], input=code)
    return ""


@app.post("/feed")
def feed():
    code = request.json["code"]
    shell = subprocess.Popen(["sh", "-e"], stdin=subprocess.PIPE)
    shell.stdin.write(code)  # S603
    with subprocess.Popen("bash", stdin=subprocess.PIPE) as other:
        other.communicate(input=code)  # S603
    with subprocess.Popen(["wc"], stdin=subprocess.PIPE) as counting:
        counting.communicate(code)
    return ""
