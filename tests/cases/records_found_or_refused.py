# profile: standard
"""Records that peewee finds by a condition on their key, or raises."""
from flask import Flask
from peewee import CharField, Model

app = Flask(__name__)


class Event(Model):
    uid = CharField()
    title = CharField()


@app.route("/event/<path:uid>")
def event(uid):
    Event.get(Event.uid == uid)
    return open(f"/srv/{uid}.txt").read()


@app.route("/titled/<path:title>")
def titled(title):
    Event.get(Event.title == title)
    return open(f"/srv/{title}.txt").read()  # SEC101


@app.route("/other/<path:uid>")
def other(uid):
    Event.get(Event.uid != uid)
    return open(f"/srv/{uid}.txt").read()  # SEC101
