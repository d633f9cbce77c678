# profile: standard
"""Functions that ask for the request themselves, however long they are and however deep they stand."""
import datetime
import logging
import os
from dataclasses import dataclass, replace
from functools import cached_property
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from flask import Flask, abort, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("sqlite:///shop.db")
log = logging.getLogger(__name__)
FOLDERS = {"in": "inbox", "out": "outbox"}


@dataclass(frozen=True)
class Wanted:
    folder: str
    name: str
    size: int
    since: datetime.date | None = None


def wanted():
    folder = request.args.get("folder", "in")
    name = request.args.get("name", "")
    if not name:
        log.debug("no name, looking at the header")
        name = request.headers.get("X-File-Name", "")
    if not name:
        abort(400)
    try:
        size = int(request.args.get("size", 640))
    except ValueError:
        size = 640
    size = min(max(size, 16), 4096)
    found = Wanted(FOLDERS.get(folder, "inbox"), name, size)
    if since := request.args.get("since"):
        found = replace(found, since=datetime.date.fromisoformat(since))
    return found


def first():
    return second()


def second():
    return third()


def third():
    return wanted().name


@app.route("/show")
def show():
    found = wanted()
    with open(f"/srv/{found.folder}/{found.size}.png") as stream:
        text_of = stream.read()
    with open(f"/srv/{found.folder}/{found.name}") as stream:  # SEC101
        return {"text": text_of + stream.read()}


@app.route("/deep")
def deep():
    os.system("ls " + first())  # S605
    return {}


@app.route("/since")
def since():
    found = wanted()
    if found.since is None:
        abort(400)
    with engine.connect() as connection:
        rows = connection.execute(text(f"SELECT * FROM page WHERE day = '{found.since.isoformat()}'")).all()
        return {"rows": rows, "more": connection.execute(text(f"SELECT * FROM page WHERE name = '{found.name}'")).all()}  # S608


class Pages(BaseHTTPRequestHandler):
    @cached_property
    def query(self):
        return parse_qs(urlsplit(self.path).query)

    def asked(self, name, default=""):
        return self.query.get(name, [default])[0]

    def place(self, folder):
        return Path("/srv") / folder / self.asked("name")

    def do_GET(self):
        self.wfile.write(self.place("pages").read_bytes())  # SEC101
        self.wfile.write((Path("/srv") / "pages" / "all").read_bytes())


class Rooms:
    def answer(self, ask):
        getattr(self, ask["action"])(ask)  # SEC116

    def draw(self, ask):
        os.system("draw " + ask["name"])  # S605

    def count(self, ask):
        os.system("count rooms")


@app.route("/rooms", methods=["POST"])
def rooms():
    Rooms().answer(request.get_json())
    return {}
