# profile: standard
"""Functions that promise a check by their names, and look at some parts of what they are given: the others are as they came."""
import functools
import json
import os
import subprocess
import urllib.request

from flask import Flask, abort, request

app = Flask(__name__)


class Person:
    name: str
    command: str


class Release:
    def __init__(self, data):
        self.digest = data["sha256"]
        self.command = data.get("command")
        self.value = data.get("value")

    @property
    def both(self):
        return self.digest + self.command

    def text(self):
        return self.digest + self.command


def index():
    with urllib.request.urlopen("https://releases.example.com/") as answer:
        return Release(json.load(answer))


def verify(path, release):
    return open(path).read() == release.digest


def verify_both(path, release):
    return open(path).read() == release.both


def verify_text(path, release):
    return open(path).read() == release.text()


def verify_whole(path, release):
    return open(path).read() == json.dumps(release)


def verify_value(path, release):
    return open(path).read() == release.value


def install(release, path):
    if not verify(path, release):
        raise SystemExit("checksum")
    subprocess.call(release.digest, shell=True)
    subprocess.call(release.command, shell=True)  # S602


def install_by_name(release, path):
    if not verify(release=release, path=path):
        raise SystemExit("checksum")
    subprocess.call(release.command, shell=True)  # S602


def is_valid_person(person: Person):
    return find(person.name) == 1


def greet(person: Person):
    if is_valid_person(person):
        subprocess.call(person.name, shell=True)
        subprocess.call(person.command, shell=True)  # S602


def install_others(one, other, path):
    if not verify_both(path, one) or not verify_text(path, other):
        raise SystemExit("checksum")
    subprocess.call(one.command, shell=True)
    subprocess.call(other.command, shell=True)


def install_whole(one, other, path):
    if not verify_whole(path, one) or not verify_value(path, other):
        raise SystemExit("checksum")
    subprocess.call(one.command, shell=True)
    subprocess.call(other.value, shell=True)


install(index(), "a")
install_by_name(index(), "a")
install_others(index(), index(), "a")
install_whole(index(), index(), "a")


def is_valid(data, other):
    return find(data["name"]) == other and data.get("kind") in find(".")


def check(data):
    if find(data["name"]) is None:
        raise ValueError("name")


def is_malicious(data):
    return find(data["name"]) == 3


def is_valid_by_key(data):
    return all(find(data[key]) for key in ("name", "kind"))


def is_valid_row(*data):
    return find(data[0]) == 1


def is_valid_method(data):
    return find(data.fetch("name")) == 1


@functools.lru_cache
def is_valid_once(data):
    return find(data["name"]) == 1


class Checks:
    @staticmethod
    def is_valid(data):
        return find(data["name"]) == 1


@app.post("/parts")
def parts():
    data = request.json
    if is_valid(data, 1):
        os.system(data["name"])
        os.system(data["kind"])
        os.system(data["name"]["first"])
        os.system(data["command"])  # S605
    return {}


@app.post("/raising")
def raising():
    data = request.json
    check(data)
    os.system(data["name"])
    os.system(data["command"])  # S605
    return {}


@app.post("/alarm")
def alarm():
    data = request.json
    if is_malicious(data):
        abort(400)
    os.system(data["name"])
    os.system(data["command"])  # S605
    return {}


@app.post("/form")
def form():
    if Checks.is_valid(request.form):
        os.system(request.form["name"])
        os.system(request.form["command"])  # S605
    return {}


@app.post("/whole")
def whole():
    one, other = request.json["one"], request.json["other"]
    third, fourth = request.json["third"], request.json["fourth"]
    if is_valid_by_key(one) and is_valid_row(*other) and is_valid_once(third) and is_valid_method(fourth):
        os.system(one["command"])
        os.system(other["command"])
        os.system(third["command"])
        os.system(fourth["command"])
    return {}


@app.post("/made")
def made():
    data = {"name": request.form["name"], "command": request.form["command"]}
    if is_valid(data, 1):
        os.system(data["name"])
        os.system(data["command"])  # S605
    more = {"command": request.form["more"], **request.form}
    if is_valid(more, 1):
        os.system(more["command"])
    return {}
