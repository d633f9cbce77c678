# profile: standard
"""Words of a command that the program runs itself, or hands to a shell."""
import os
import shlex
import subprocess
import sys

from flask import Flask, request
from twisted.internet import reactor, utils

app = Flask(__name__)


@app.route("/run", methods=["POST"])
def run():
    text = request.form["text"]
    subprocess.run(["su", "shop", "-c", "ls " + text])  # S603
    subprocess.run(["runuser", "-u", "shop", "--command", f"ls {text}"])  # S603
    subprocess.run(["ansible", "all", "-m", "shell", "-a", text])  # S603
    subprocess.run(["sed", text, "/srv/list"])  # S603
    subprocess.run(["/bin/sed", "-i", "-E", f"s/name/{text}/", "/srv/list"])  # S603
    subprocess.run(["sed", "-n", "-e", "1d", "-e", text, "/srv/list"])  # S603
    subprocess.run(["gnuplot", "-e", f"set title '{text}'", "/srv/plot"])  # S603
    subprocess.run(["/usr/bin/vim", "-es", "-c", "%s/a/" + text, "/srv/list"])  # S603
    subprocess.run(["octave", "--eval", text])  # S603
    subprocess.run(["Rscript", "/srv/plot.R", text])
    subprocess.run(["script", "-q", text])
    subprocess.run(["su", "shop", "-c", "ls " + shlex.quote(text)])
    subprocess.run(["su", "shop", "-c", "ls", text])
    subprocess.run(["ansible", text, "-m", "shell", "-a", "ls"])
    subprocess.run(["sed", "-n", "1d", text])
    subprocess.run(["sed", "-e", "1d", text])
    subprocess.run(["sed", "--sandbox", text, "/srv/list"])
    subprocess.run(["cut", "-c", text, "/srv/list"])
    return {}


@app.route("/environment", methods=["POST"])
def environment():
    text = request.form["text"]
    subprocess.run(["ls"], env={"PATH": text})  # S603
    subprocess.run(["ls"], env=dict(os.environ, LD_PRELOAD=text))  # S603
    subprocess.run("ls", shell=True, env={"BASH_ENV": text})  # S603
    subprocess.run(["ls"], env={text: "1"})  # S603
    subprocess.run(["ls"], env=request.json)  # S603
    subprocess.run(["ls"], env={**os.environ, **request.json})  # S603
    variables = os.environ.copy()
    variables["LD_PRELOAD"] = text
    subprocess.run(["ls"], env=variables)  # S603
    subprocess.run(["ls"], env={"LANG": text})
    subprocess.run(["ls"], env={"LANG": text} if text else None)
    subprocess.run(["ls"], env=dict(os.environ, LANG=text))
    subprocess.run(["ls"], env={"PATH": "/bin", "MESSAGE": request.json["message"]})
    return {}


@app.route("/language", methods=["POST"])
def language():
    variables = os.environ.copy()
    variables["LANG"] = request.form["text"]
    subprocess.run(["ls"], env=variables)
    return {}


@app.route("/twisted", methods=["POST"])
def run_in_twisted():
    text = request.form["text"]
    utils.getProcessOutput("/bin/sh", ["-c", "ls " + text])  # S606
    reactor.spawnProcess(None, "/bin/sh", ["sh", "-c", "ls " + text])  # S606
    utils.getProcessOutput("/bin/sh", ["-c", "ls " + shlex.quote(text)])
    utils.getProcessOutput("/bin/cut", ["-c", text])
    reactor.spawnProcess(None, "/bin/cut", ["cut", "-c", text])
    return {}


@app.route("/install", methods=["POST"])
def install():
    text = request.form["text"]
    subprocess.run(["pip", "install", text])  # S603
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "shop", text])  # S603
    subprocess.run(["/usr/bin/npm", "install", text])  # S603
    subprocess.run(["npm", "install", "-g", text])  # S603
    subprocess.run(["pip", "install", f"shop-{text}"])
    subprocess.run(["pip", "install", "--log", text, "shop"])
    subprocess.run(["pip", "show", text])
    subprocess.run(["cmake", "install", text])
    if text in ("books", "music"):
        subprocess.run(["pip", "install", text])
    return {}
