# profile: standard
"""Functions and classes that decorators and calls in the module put into containers, called out of these."""
import os

from flask import Flask, request

app = Flask(__name__)
COMMANDS = {}
HOOKS = {}
UNUSED = {}
READERS = {}


def command(function):
    COMMANDS[function.__name__] = function
    return function


def on(event):
    def wrap(function):
        HOOKS.setdefault(event, []).append(function)
        return function
    return wrap


def never(event):
    def wrap(function):
        UNUSED.setdefault(event, []).append(function)
        return function
    return wrap


def reader(kind):
    READERS[kind.suffix] = kind
    return kind


@command
def show(name):
    with open(name) as file:  # SEC101
        return {"text": file.read()}


@on("upload")
def keep(path):
    open(path, "w").close()  # SEC101


@on("count")
def count(path):
    return len(path)


@never("upload")
def drop(path):
    open(path, "w").close()


@reader
class Text:
    suffix = ".txt"

    def read(self, path):
        return open(path).read()  # SEC101


class Bus:
    def __init__(self):
        self.listeners = []
        self.by_topic = {}

    def subscribe(self, function):
        self.listeners.append(function)

    def topic(self, name):
        def wrap(function):
            self.by_topic[name] = function
            return function
        return wrap

    def publish(self, data):
        for listener in self.listeners:
            listener(data)

    def ask(self, name, data):
        return self.by_topic[name](data)


bus = Bus()


def log(path):
    open(path, "a").close()  # SEC101


bus.subscribe(log)


@bus.topic("first")
def first(path):
    return open(path).readline()  # SEC101


def last(path):
    return open(path).readlines()[-1]


@app.route("/run/<name>")
def run(name):
    if name not in COMMANDS:
        return {}
    return COMMANDS[name](request.args["file"])


@app.route("/upload")
def upload():
    for hook in HOOKS.get("upload", []):
        hook(request.args["path"])
    bus.publish(request.args["path"])
    return {"first": bus.ask(request.args["topic"], request.args["path"])}


@app.route("/read/<suffix>")
def read(suffix):
    return {"text": READERS[suffix]().read(request.args["path"])}


ACTIONS = {}


def action(function):
    ACTIONS[function.__name__.removeprefix("do_")] = function
    return function


@action
def do_a(given):
    os.system("a " + given)  # S605


@action
def do_b(given):
    return len(given)


@action
def do_c(given):
    return len(given)


@action
def do_d(given):
    return len(given)


@action
def do_e(given):
    return len(given)


@action
def do_f(given):
    return len(given)


@action
def do_g(given):
    return len(given)


@action
def do_h(given):
    return len(given)


@action
def do_i(given):
    return len(given)


@action
def do_j(given):
    os.system("j " + given)  # S605


@app.route("/actions")
def act():
    found = ACTIONS.get(request.args["action"].lower())
    if found is None:
        return {}
    return {"answer": found(request.args["given"])}
