# profile: standard
"""Routes with a pattern, methods of patterns under a name of their own, and beginnings up to a slash."""
import os
import re
import sqlite3

import bottle
import requests
import settings
from django.db import connection
from django.urls import re_path
from flask import Flask, abort, redirect, request

app = Flask(__name__)
is_word = re.compile(r"\w+").fullmatch
fits = re.compile(r".+").fullmatch


@bottle.route("/post/<ident:int>")
def post(ident):
    return sqlite3.connect("x").execute("SELECT title FROM posts WHERE id = %s" % ident).fetchone()


@bottle.route("/page/<name:re:[a-z]+>/<day:re:\\d{4}-\\d\\d>")
def page(name, day):
    return open(f"/srv/pages/{name}/{day}").read()


@bottle.route("/file/<name:re:.+>")
def file(name):
    return open("/srv/files/" + name).read()  # SEC101


def by_day(request, day):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT title FROM posts WHERE day = '{day}'")


def by_title(request, title):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT title FROM posts WHERE title = '{title}'")  # S608


urlpatterns = [
    re_path(r"^(?P<day>\d{4}-\d{2}-\d{2})/$", by_day),
    re_path(r"^(?P<title>[\w' ]+)/$", by_title),
]


@app.route("/words")
def words():
    word = request.args["word"]
    if is_word(word) is None:
        abort(400)
    os.system("wc " + word)


@app.route("/all")
def all_of_it():
    text = request.args["text"]
    starts = re.compile(r"[a-z]+").match
    if not fits(text) or not starts(text):
        abort(400)
    os.system("wc " + text)  # S605


@app.route("/go")
def go():
    target = request.args["to"]
    if target.startswith(request.host_url.rstrip("/") + "/") or target.startswith(f"{request.scheme}://{request.host}/"):
        return redirect(target)
    if target.startswith(settings.SITE):
        return redirect(target)  # SEC104
    return redirect("/")


@app.route("/get")
def get():
    target = request.args["from"]
    if target.startswith(settings.SITE + "/"):
        return requests.get(target, timeout=9).text
    return requests.get(target, timeout=9).text  # SEC103


@app.route("/without")
def without():
    name, note = request.args["name"], request.args["note"]
    if not re.fullmatch(r"(?!\.)[^/\\:]+", name) or not re.fullmatch(r"[^;]+", note):
        abort(400)
    open("/srv/files/" + name)
    os.system("wc " + name)  # S605
    open("/srv/files/" + note)  # SEC101
    return ""
