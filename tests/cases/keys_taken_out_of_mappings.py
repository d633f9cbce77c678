# profile: standard
"""What a mapping of the program had, and what was taken out of it by, is one of its keys."""
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Dict

from aiohttp import web
from flask import Flask, abort, request

app = Flask(__name__)


@dataclass(frozen=True)
class Uploads:
    directory: Path
    names: Dict[str, str]

    def place_of(self, key):
        return self.directory / key


class Upload(web.View):
    async def delete(self):
        key = (await self.request.json())["key"]
        uploads: Uploads = shelf.data["uploads"]
        if uploads.names.pop(key, None) is None:
            raise web.HTTPNotFound
        shutil.rmtree(uploads.place_of(key))
        return web.Response()

    async def patch(self):
        key = (await self.request.json())["key"]
        uploads: Uploads = shelf.data["uploads"]
        if not uploads.names.get(key):
            raise web.HTTPNotFound
        await shelf.run(lambda: shutil.rmtree(uploads.place_of(key)))
        return web.Response()

    async def post(self):
        key = (await self.request.json())["key"]
        uploads: Uploads = shelf.data["uploads"]
        uploads.names.pop(key, None)
        shutil.rmtree(uploads.place_of(key))  # SEC101
        return web.Response()


@app.route("/closed")
def closed():
    key = request.json["key"]
    uploads = shelf.uploads()
    if uploads.names.pop(key, None) is None:
        abort(404)
    shutil.rmtree(os.path.join("/srv/shelf", key))
    return {}


@app.route("/kept")
def kept():
    key = request.json["key"]
    uploads = shelf.uploads()
    if uploads.names.pop(key, "none") is None:
        abort(404)
    shutil.rmtree(os.path.join("/srv/shelf", key))  # SEC101
    return {}


@app.route("/sent")
def sent():
    key = request.json["key"]
    if request.json["names"].pop(key, None) is None:
        abort(404)
    shutil.rmtree(os.path.join("/srv/shelf", key))  # SEC101
    return {}
