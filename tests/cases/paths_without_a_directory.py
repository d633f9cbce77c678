# profile: standard
# A look for ".." alone lets absolute paths pass, which only a fixed beginning turns into something below it.

import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)


@app.get("/whole")
def whole():
    name = request.args["name"]
    if ".." in name:
        abort(400)
    return open(name).read()  # SEC101


@app.get("/got")
def got():
    name = request.args.get("name", "")
    if "../" in name:
        abort(400)
    return send_file(name)  # SEC101


@app.get("/either")
def either():
    name = request.args.get("name", "")
    if ".." in name:
        abort(400)
    return send_file(name if name else "index.html")  # SEC101


@app.get("/below")
def below():
    name = request.args["name"]
    if ".." in name:
        abort(400)
    return send_file("/srv/files/" + name)


@app.get("/base")
def base():
    name = request.args["name"]
    if ".." in name:
        abort(400)
    return send_file(f"{app.config['FOLDER']}{name}")


@app.get("/relative")
def relative():
    name = request.args["name"]
    if ".." in name or name.startswith("/"):
        abort(400)
    return send_file(name)


@app.get("/first")
def first():
    name = request.args["name"]
    if ".." in name or name[0] == "/":
        abort(400)
    return send_file(name)


@app.get("/absolute")
def absolute():
    name = request.args["name"]
    if ".." in name or os.path.isabs(name):
        abort(400)
    return send_file(name)


@app.get("/flat")
def flat():
    name = request.args["name"]
    if ".." in name or "/" in name:
        abort(400)
    return send_file(name)


@app.get("/found")
def found():
    name = request.args["name"]
    if ".." in name:
        abort(400)
    return send_file(find(name))


@app.get("/one/<name>")
def one(name):
    if ".." in name:
        abort(400)
    return send_file(name)
