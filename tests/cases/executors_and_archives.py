# profile: standard
"""Functions that are handed over by keyword, archives in memory, and names of checks of addresses."""
import functools
import io
import json
import os
import tarfile
import zipfile

from aiohttp import web
from django.utils.safestring import mark_safe
from flask import Flask, request

from shop import checks

app = Flask(__name__)


class Boards:
    def read(self, name, skin):
        with open("/srv/" + skin) as stream:  # SEC101
            return name + stream.read()

    def count(self, name, skin):
        with open("/srv/" + "skin") as stream:
            return name + stream.read()


async def in_thread(holder, function, *args, **kwargs):
    return await holder.loop.run_in_executor(executor=holder.pool, func=functools.partial(function, *args, **kwargs))


class Handler:
    def __init__(self):
        self.boards = Boards()
        self.app = web.Application()
        self.app.router.add_get("/{name}", self.load)

    async def load(self, request):
        skin = request.query.get("skin", "default")
        read = await in_thread(self, self.boards.read, "board", skin)
        return web.json_response([read, await in_thread(self, self.boards.count, "board", skin)])


@app.route("/plugin", methods=["POST"])
def plugin():
    archive = zipfile.ZipFile(io.BytesIO(request.get_data()))
    about = json.loads(archive.read("plugin.json"))
    os.system("ls " + about["name"])  # S605
    with archive.open("more.json") as stream:
        os.system("ls " + json.load(stream)["name"])  # S605
    return {"names": archive.namelist()}


@app.route("/stored", methods=["POST"])
def stored():
    archive = zipfile.ZipFile("/srv/" + request.form["name"])  # SEC101
    return archive.read("page.html")


@app.route("/bundle", methods=["POST"])
def bundle():
    with tarfile.open(fileobj=request.files["bundle"].stream) as archive:
        about = json.load(archive.extractfile("plugin.json"))
    os.system("ls " + about["name"])  # S605
    return {}


@app.route("/link")
def link():
    address, word = request.args["address"], request.args["word"]
    if checks.uri_validator(address) and checks.is_valid_word(word):
        return {"word": mark_safe(f"<b>{word}</b>"), "link": mark_safe(f"<a href='{address}'>")}  # S308
    return {}
