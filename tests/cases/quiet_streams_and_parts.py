# profile: standard
"""Open files that data was written to, signed models, typed filters, parts of addresses by position, templates of escaped texts."""

import hashlib
import hmac
import html
import io
import pickle  # S403
import zipfile
from string import Template
from tempfile import SpooledTemporaryFile, TemporaryFile
from urllib.parse import urljoin, urlsplit

import joblib
from flask import Flask, abort, redirect, request
from markupsafe import Markup
from pydantic import BaseModel
from pymongo import MongoClient
from fastapi import FastAPI

app = Flask(__name__)
api = FastAPI()
HOST = "a.example"
ITEM = Template('<li><a href="$link">$title</a></li>')
posts = MongoClient().db.posts


def unpack(source):
    with zipfile.ZipFile(source) as archive:
        return archive.namelist()


@app.route("/c")
def c():
    with SpooledTemporaryFile() as buffer:
        buffer.write(request.data)
        buffer.seek(0)
        return unpack(buffer)


@app.route("/c2")
def c2():
    buffer = TemporaryFile()
    for chunk in request.stream:
        buffer.write(chunk)
    return {"": zipfile.ZipFile(buffer).namelist()}


@app.route("/c3")
def c3():
    buffer = io.BytesIO()
    buffer.write(request.data)
    return {"": {"a": unpack}.get(request.args["kind"])(buffer)}


class Store:
    def _verified(self, path):
        data = path.read_bytes()
        if not hmac.compare_digest(path.with_suffix(".sig").read_text(), self.sign(data)):
            raise ValueError
        return data

    def sign(self, data):
        return hmac.new(self.key, data, hashlib.sha256).hexdigest()

    def d(self, path):
        return joblib.load(io.BytesIO(self._verified(path)))

    def d2(self, path):
        return pickle.loads(self._verified(path))

    def d3(self, path):
        return pickle.load(io.BytesIO(self._verified(path)))


class Filter(BaseModel):
    section: str
    author: str | None = None


@api.post("/e")
def e(wanted: Filter):
    return list(posts.find(wanted.model_dump(exclude_none=True)))


@app.route("/f")
def f():
    target = urljoin(f"https://{HOST}/", request.args.get("to", ""))
    if urlsplit(target)[:2] != ("https", HOST):
        abort(400)
    return redirect(target)


@app.route("/f2")
def f2():
    target = request.args.get("to", "")
    if urlsplit(target)[:2] != ("", ""):
        abort(400)
    return redirect(target)  # SEC104


@app.route("/f3")
def f3():
    target = request.args.get("to", "")
    if urlsplit(target)[1] != HOST:
        abort(400)
    return redirect(target)


def g(found):
    return Markup("".join(ITEM.substitute(link=html.escape(e.link), title=html.escape(e.title)) for e in found))


def g2(found):
    return Markup(ITEM.substitute(link=html.escape(found.link), title=found.title))  # S704


class Admin:
    def h(self, table, comment):
        self._conn.execute(f"COMMENT ON TABLE {table} IS '{comment}'")  # S608
