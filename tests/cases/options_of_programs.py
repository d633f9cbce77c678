# profile: standard
"""Arguments that a program may take for options, which make it run others."""
import os
import re
import shlex
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/clone", methods=["POST"])
def clone():
    url = request.form["url"]
    subprocess.run(["git", "clone", url])  # S603
    subprocess.run(["git", "clone", "--depth", "1", "--branch", request.form["branch"], url, "/srv/clone"])  # S603
    command = ["hg", "clone"]
    command.append(url)
    subprocess.check_call(command)  # S603
    subprocess.check_output(["git", "ls-remote"] + [url])  # S603
    subprocess.check_output(["git", "ls-remote", "--heads", "-q", url])  # S603
    return {}


@app.route("/fetch", methods=["POST"])
def fetch():
    url, depth = request.form["url"], int(request.form["depth"])
    subprocess.run(["git", "clone", "--", url])
    subprocess.run(["git", "clone", "-q", "--", url])
    subprocess.run(["git", "clone", "-q", "--origin", url, "https://example.org/all.git"])
    subprocess.run(["git", "clone", "--branch", url, "https://example.org/all.git"])
    subprocess.run(["git", "clone", f"--branch={url}", "https://example.org/all.git"])
    subprocess.run(["git", "fetch", "https://example.org/" + url])
    subprocess.run(["git", "log", str(depth)])
    subprocess.run(["convert", url, "out.png"])
    subprocess.run(["tar", "xf", os.path.abspath(url)])  # SEC101
    return {}


@app.route("/checked", methods=["POST"])
def checked():
    url = request.form["url"]
    if url.startswith("-"):
        abort(400)
    subprocess.run(["git", "clone", url])
    other = request.form["other"]
    if not other.startswith(("https://", "ssh://")):
        abort(400)
    subprocess.run(["git", "clone", other])
    name = request.form["name"]
    if not re.fullmatch(r"\w+", name):
        abort(400)
    subprocess.run(["git", "checkout", name])
    return {}


@app.route("/behind-options", methods=["POST"])
def behind_options():
    url = request.form["url"]
    subprocess.run(["git", "clone", "--depth=1", url])  # S603
    subprocess.run(["git", "clone", "-j4", url])  # S603
    subprocess.run(["git", "log", "-1", url])  # S603
    subprocess.run(["git", "log", "-p", url])  # S603
    subprocess.run(["git", "-C", "/srv", "grep", "-n", url])  # S603
    subprocess.run(["curl", "-fsSL", url])  # S603
    subprocess.run(["curl", "--silent", url])  # S603
    subprocess.run(["wget", "-O", "-", url])  # S603
    subprocess.run(["rsync", "-a", url, "/srv/x"])  # S603
    subprocess.run(["git", "log", "-n", url])
    subprocess.run(["git", "log", "-n", "1", "--end-of-options", url])
    subprocess.run(["git", "clone", "--depth=1", "--", url])
    subprocess.run(["curl", "-fsSLo", url, "https://example.org/all.tar"])
    subprocess.run(["ssh", "-p", url, "files"])
    subprocess.run(["find", "/srv", "-name", url])
    return {}


@app.route("/other-programs", methods=["POST"])
def other_programs():
    name = request.form["name"]
    subprocess.run(["gcc", "-Wall", "-O2", name])  # S603
    subprocess.run(["make", name])  # S603
    subprocess.run(["/usr/bin/nmap", "-sV", "-T4", name])  # S603
    subprocess.run(["rg", name, "/srv"])  # S603
    subprocess.run(["chromium", name])  # S603
    subprocess.run(["gcc", "-o", name, "shop.c"])
    subprocess.run(["gcc", "--", name])
    subprocess.run(["make", "-C", name])
    subprocess.run(["nmap", "-p", name, "example.org"])
    subprocess.run(["rg", "-e", name, "/srv"])
    subprocess.run(["chromium", "https://example.org/" + name])
    return {}


@app.route("/words-of-texts")
def words_of_texts():
    url, depth, names = request.args["url"], int(request.args["depth"]), request.args.getlist("name")
    subprocess.run(f"git clone {url}".split())  # S603
    subprocess.run(shlex.split("git clone --branch=" + url))  # S603
    subprocess.run(["git", "log", *names])  # S603
    subprocess.run("curl -s https://example.com/{}".format(url).split(" "))  # S603
    subprocess.run(f"git log -- {url}".split())
    subprocess.run(f"git log -n {depth}".split())
    subprocess.run(["git", "log", "--", *names])
    subprocess.run(["ls", *names])
    command = ["curl"]
    for name in names:
        command += ["-H", name]
    subprocess.run(command)
    return {}
