# profile: standard
"""Groups of a match: what is said of one says nothing of the others."""

import re
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
COMMAND = re.compile(r"^/(?P<verb>[a-z]+)\s+(?P<rest>.+)$", re.DOTALL)


@app.post("/a")
def a():
    found = COMMAND.match(request.form["text"])
    if found["verb"] == "run":
        return jsonify(code=subprocess.call(f"ticket-tool {found['rest']}", shell=True))  # S602


@app.post("/a2")
def a2():
    found = COMMAND.match(request.form["text"])
    if found.group("verb") == "run":
        return jsonify(code=subprocess.call(f"ticket-tool {found.group('rest')}", shell=True))  # S602


@app.post("/a3")
def a3():
    verb, rest = COMMAND.match(request.form["text"]).groups()
    if verb == "run":
        return jsonify(code=subprocess.call(f"ticket-tool {rest}", shell=True))  # S602


@app.post("/a4")
def a4():
    found = COMMAND.match(request.form["text"])
    verb, rest = found.group(1), found.group(2)
    if verb == "run":
        return jsonify(code=subprocess.call(f"ticket-tool {rest}", shell=True))  # S602
    if rest == "x":
        return jsonify(code=subprocess.call(f"ticket-tool {rest}", shell=True))
