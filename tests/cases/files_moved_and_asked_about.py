# profile: standard
"""Paths in calls that move, copy and ask: by position, by keyword and of the receiver."""
import os
import tempfile
import xml.etree.ElementTree as etree
from pathlib import Path
from xml import sax  # S406

import aiofiles.os
import asyncpg
from flask import Flask, request

app = Flask(__name__)
FOLDER = Path("/srv/files")


@app.route("/move")
def move():
    name = FOLDER / request.args["name"]
    target = FOLDER / "new.txt"
    target.move(name)  # SEC101
    target.copy_into(target_dir=name)  # SEC101
    os.add_dll_directory("C:/plugins/" + request.args["name"])  # SEC101
    target.move(target)
    return {"places": [*map(str, name.walk())]}  # SEC101


@app.route("/ask")
def ask():
    name = "/srv/files/" + request.args["name"]
    if os.path.isdir(s=name):  # SEC101
        return "a folder"
    if os.path.samefile("/srv/files/a", name):  # SEC101
        return "the first"
    if (FOLDER / "a").samefile(name):  # SEC101
        return "the same"
    if os.path.samefile("/srv/files/a", "/srv/files/" + request.args.get("number", type=int)):
        return "another"
    return {"link": Path(name).is_symlink(), "limit": os.pathconf(name, "PC_NAME_MAX")}  # SEC101


async def later():
    name = "/srv/files/" + request.args["name"]
    await aiofiles.os.remove(name)  # SEC101
    await aiofiles.os.rename("/srv/files/a", name)  # SEC101
    await aiofiles.os.rename("/srv/files/a", "/srv/files/" + os.path.basename(name))
    pool = await asyncpg.create_pool()
    await pool.copy_to_table("orders", source=name)  # SEC101
    await pool.copy_to_table("orders", source="/srv/files/orders.csv")
    return {}


async def ask_later():
    return {"there": await aiofiles.os.path.exists("/srv/files/" + request.args["name"])}  # SEC101


@app.route("/temporary")
def temporary():
    name = request.args["name"]
    folder = "/srv/files/" + name
    tempfile.mkdtemp("", name)  # SEC101
    tempfile.NamedTemporaryFile("w", -1, None, None, "", name)  # SEC101
    tempfile.NamedTemporaryFile("w", -1, None, None, "", "report", folder)  # SEC101
    tempfile.SpooledTemporaryFile(0, "w", -1, None, None, "", "report", folder)  # SEC101
    tempfile.NamedTemporaryFile("w", -1, None, None, "", "report", "/srv/files")
    return ""


@app.route("/document")
def document():
    name = "/srv/files/" + request.args["name"]
    tree = etree.ElementTree()
    tree.parse(name)  # SEC101 S314
    tree.parse("/srv/files/fixed.xml")
    other = etree.ElementTree(file=name)  # SEC101 S314
    parser = sax.make_parser()  # S317
    parser.parse(name)  # SEC101
    return {"found": [tree.getroot().tag, other.getroot().tag]}


def lies_in(path: Path, folder: Path) -> bool:
    return path.is_file() and path.parent.samefile(folder)


@app.route("/checked")
def checked():
    path = FOLDER / request.args["name"]
    if not lies_in(path, FOLDER):
        return ""
    return path.read_text()


@app.route("/resolved")
def resolved():
    path = FOLDER / request.args["name"]
    if path.exists() and path.resolve().is_relative_to(FOLDER):
        return path.read_text()
    if path.exists() and path.name.isdigit():  # SEC101
        return "a number"
    return ""


@app.route("/same")
def same():
    name = os.path.join("/srv/files", request.args["name"])
    if os.path.samefile(os.path.dirname(name), "/srv/files"):
        return open(name)
    if os.path.samefile(os.path.dirname(name), request.args["folder"]):
        return open(name)  # SEC101
    return ""


@app.route("/beginning")
def beginning():
    name = os.path.join("/srv/files", request.args["name"])
    if os.path.isfile(name) and os.path.abspath(name).startswith("/srv/files/"):
        return open(name)
    if os.path.isfile(name) and os.path.abspath(FOLDER).startswith("/srv/files/"):  # SEC101
        return "a file"
    return ""
