# profile: standard
"""Names without a slash that may be '..': as the name of a directory, that leads one up."""
import os
import re

from flask import Flask, abort, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
ROOT = os.environ.get("ROOT")


@app.route("/static/<string:group>/<string:name>")
def static(group, name):
    group = re.sub(r"[^\w.-]+", "", group.lower())
    name = re.sub(r"[^\w.-]+", "", name.lower())
    return send_from_directory(f"static/{group}", path=name)  # SEC101


@app.route("/group")
def of_group():
    group = re.sub(r"[^\w.-]+", "", request.args["group"])
    send_from_directory("static/group-" + group, path="page.html")
    send_from_directory(os.path.join(ROOT, group), path="page.html")  # SEC101
    send_from_directory(f"static/{group}.d", path="page.html")
    send_from_directory(f"{ROOT}/{group}/pages", path="page.html")  # SEC101
    return send_from_directory("static", path=group)


@app.route("/file")
def file():
    group, name = re.sub(r"[^\w.-]+", "", request.args["group"]), os.path.basename(request.args["name"])
    open(f"static/{group}/page.html")  # SEC101
    open(os.path.join(ROOT, name, "page.html"))  # SEC101
    open(f"static/{group}")
    open(f"static/group-{group}/page.html")
    open(f"static/{group}.d/page.html")
    return send_file(f"static/{name}")


@app.route("/checked")
def checked():
    group = re.sub(r"[^\w.-]+", "", request.args["group"])
    if group in (".", ".."):
        abort(400)
    open(f"static/{group}/page.html")
    other = re.sub(r"[^\w-]+", "", request.args["other"])
    open(f"static/{other}/page.html")
    open(f"static/{secure_filename(request.args['name'])}/page.html")
    name = request.args["name"].replace("/", "").replace("..", "")
    open(f"static/{name}/page.html")
    return {}


@app.route("/begins")
def begins():
    group = re.sub(r"[^\w.-]+", "", request.args["group"])
    if group.startswith("."):
        abort(400)
    open(f"static/{group}/page.html")
    last = os.path.basename(request.args["last"]).lstrip(".")
    open(f"static/{last}/page.html")
    return {}


@app.route("/dots")
def dots():
    name = request.args["name"].replace("/", "")
    open(f"static/{name}/page.html")  # SEC101
    if name != "..":
        open(f"static/{name}/page.html")
    if "." not in name:
        open(f"static/{name}/page.html")
    open(f"static/{name.replace('.', '')}/page.html")
    return {}
