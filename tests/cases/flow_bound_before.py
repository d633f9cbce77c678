# profile: standard
"""Calls of functions that `partial()` has given arguments before, dictionaries of pairs, numbers between limits, and more."""
import os
import sqlite3
import subprocess
from collections import OrderedDict
from functools import partial
from pathlib import Path

import requests
from django.db import models
from flask import Flask, request

app = Flask(__name__)
fetch = partial(requests.get, timeout=3)
ask = partial(requests.request, "GET", timeout=3)


@app.get("/bound")
def bound():
    fetch(request.args["url"])  # SEC103
    ask(request.args["url"])  # SEC103
    ask("https://example.org", params=request.args)
    run = partial(subprocess.run, shell=True)
    run("ls " + request.args["name"])  # S602
    run_checked = partial(subprocess.run, check=True)
    run_checked(["ls", "--", request.args["name"]])
    return ""


def fetched_elsewhere(fetch):
    fetch(request.args["url"])


def find(where, values):
    return sqlite3.connect("shop").execute("SELECT * FROM items WHERE " + where, values).fetchall()  # S608


@app.get("/pairs")
def pairs():
    listed = OrderedDict((key, value) for key, value in request.args.items() if key in ("name", "kind"))
    sqlite3.connect("shop").execute(
        "SELECT * FROM items WHERE " + " AND ".join(f"{key} = ?" for key in listed), list(listed.values()))
    open_ones = dict((key, value) for key, value in request.args.items() if value)
    find(" AND ".join(f"{key} = ?" for key in open_ones), list(open_ones.values()))
    return ""


def limited(text, low=0, high=100):
    return max(low, min(high, int(text)))


@app.get("/limited")
def between():
    os.system("head -n %s" % limited(request.args["lines"]))
    os.system("head -n %s" % max(request.args["words"], "10"))  # S605
    return ""


@app.get("/parts")
def by_parts():
    parts = [part for part in request.args["path"].split("/") if part not in ("", ".", "..")]
    Path("/srv/files", *parts).read_text()
    open(os.path.join("/srv/files", *parts))
    others = [part for part in request.args["other"].split("/") if part]
    open(os.path.join("/srv/files", *others))  # SEC101
    open(os.path.join("/srv/files", "/".join(request.args["third"].replace("..", "").split("/"))))  # SEC101
    return ""


@app.get("/normal")
def normal():
    path = os.path.normpath("/" + request.args["path"])
    open("/srv/files" + path)
    open(f"/srv/files{path}")
    open(os.path.join("/srv/files", path))  # SEC101
    open(path)  # SEC101
    return ""


class Article(models.Model):
    class Status(models.TextChoices):
        DRAFT = "d", "Draft"

    @classmethod
    def with_status(cls, status):
        status = cls.Status(status)
        os.system("list " + status.value)

    def set_status(self, status):
        os.system("set " + self.Status(status).value + " " + Article.Status(status).value)


@app.get("/status")
def status():
    Article.with_status(request.args["status"])
    Article().set_status(request.args["status"])
    return ""
