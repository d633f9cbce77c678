# profile: standard
"""What functions of one file do with data: give it back, change it, check it, keep it, pass it on."""
import contextlib
import functools
import os
import shlex
from concurrent.futures import ThreadPoolExecutor
from threading import Thread, Timer
from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask(__name__)
ALLOWED = {"a", "b"}


# Which parameter comes back.


def second(first, second):
    return second


def keyword_only(*, target, other=None):
    return target


def collected(*values):
    return values[-1]


def options(**values):
    return values["target"]


def other_option(**values):
    return values["other"]


def either(value, fallback):
    return value or fallback


def pair(value):
    return value, "home"


def record(value):
    return {"target": value, "home": "home"}


@app.route("/parameters")
def parameters():
    data = request.args["a"]
    redirect(second("home", data))  # SEC104
    redirect(second(data, "home"))
    redirect(keyword_only(target=request.args["b"]))  # SEC104
    redirect(keyword_only(target="home", other=data))
    redirect(collected("home", request.args["c"]))  # SEC104
    redirect(options(target=request.args["d"]))  # SEC104
    redirect(other_option(target=data, other="home"))
    redirect(either(None, request.args["e"]))  # SEC104
    return ""


@app.route("/fields")
def fields():
    target, home = pair(request.args["a"])
    redirect(home)
    redirect(target)  # SEC104
    found = record(request.args["b"])
    redirect(found["home"])
    redirect(found["target"])  # SEC104
    return ""


# What it does to its arguments.


def fill(store, value):
    store["target"] = value


def append(items, value):
    items.append(value)


def forget(store, value):
    store["target"] = "home"


@app.route("/arguments")
def arguments():
    store = {}
    fill(store, request.args["a"])
    redirect(store["target"])  # SEC104
    items = []
    append(items, request.args["b"])
    redirect(items[0])  # SEC104
    kept = {"target": request.args["c"]}
    forget(kept, "x")
    redirect(kept["target"])
    return ""


# Checks and cleaners.


def quoted(value):
    return shlex.quote(value)


def run(value):
    os.system("ls " + value)  # S605


def run_quoted(value):
    os.system("ls " + quoted(value))


def require_allowed(value):
    if value not in ALLOWED:
        raise ValueError(value)


def require_or_abort(value):
    if value not in ALLOWED:
        abort(400)


def is_ours(url):
    return urlparse(url).netloc == "example.org"


def is_anything(url):
    return bool(url)


def of_ours(url):
    if is_ours(url):
        return url
    return "/"


def number(value):
    return int(value)


def complain(value):
    if value not in ALLOWED:
        print("bad", len(value))


@app.route("/checks")
def checks():
    run(request.args["a"])
    run_quoted(request.args["b"])
    a = request.args["c"]
    require_allowed(a)
    redirect(a)
    b = request.args["d"]
    require_or_abort(b)
    redirect(b)
    c = request.args["e"]
    if not is_ours(c):
        return "no"
    redirect(c)
    d = request.args["f"]
    if not is_anything(d):
        return "no"
    redirect(d)  # SEC104
    redirect(of_ours(request.args["g"]))
    redirect(f"/{number(request.args['h'])}")
    e = request.args["i"]
    complain(e)
    redirect(e)  # SEC104
    return ""


# Generators, context managers, decorators, partial functions, callbacks.


def each(values):
    for value in values:
        yield value.strip()


def nothing_of(values):
    for _ in values:
        yield "home"


@contextlib.contextmanager
def opened(value):
    yield value


class Managed:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *args):
        return None


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(function.__name__)
        return function(*args, **kwargs)

    return wrapper


def replaced(function):
    def wrapper(*args, **kwargs):
        return "home"

    return wrapper


@logged
def same(value):
    return value


@replaced
def never(value):
    return value


def pick(key, values):
    return values[key]


def hand_over(function, value):
    return function(value)


@app.route("/shapes")
def shapes():
    for value in each(request.args.getlist("a")):
        redirect(value)  # SEC104
    for value in nothing_of(request.args.getlist("a")):
        redirect(value)
    with opened(request.args["b"]) as target:
        redirect(target)  # SEC104
    with Managed(request.args["c"]) as target:
        redirect(target)  # SEC104
    redirect(same(request.args["d"]))  # SEC104
    redirect(never(request.args["d"]))
    take = functools.partial(pick, "target")
    redirect(take({"target": request.args["e"], "home": "x"}))  # SEC104
    take = functools.partial(pick, "home")
    redirect(take({"target": request.args["e"], "home": "x"}))
    redirect(hand_over(same, request.args["f"]))  # SEC104
    redirect(hand_over(number, request.args["f"]))
    for value in map(str.strip, request.args.getlist("g")):
        redirect(value)  # SEC104
    for value in map(number, request.args.getlist("g")):
        redirect(value)
    for value in filter(is_ours, request.args.getlist("h")):
        redirect(value)
    for value in sorted(request.args.getlist("i"), key=len):
        redirect(value)  # SEC104
    redirect(max(request.args.getlist("j"), key=len))  # SEC104
    return ""


def visit(url):
    redirect(url)  # SEC104


def visit_in_thread(url):
    redirect(url)  # SEC104


def visit_later(url):
    redirect(url)  # SEC104


def visit_mapped(url):
    redirect(url)  # SEC104


def visit_number(count):
    redirect(count)


@app.route("/callbacks")
def callbacks():
    pool = ThreadPoolExecutor()
    pool.submit(visit, request.args["a"])
    Thread(target=visit_in_thread, args=(request.args["b"],)).start()
    Timer(5, visit_later, [request.args["c"]]).start()
    pool.map(visit_mapped, request.args.getlist("d"))
    pool.submit(visit_number, len(request.args["e"]))
    return ""


# Nested, recursive and mutually recursive functions.


def last(values):
    if len(values) == 1:
        return values[0]
    return last(values[1:])


def even(value, count):
    return value if count == 0 else odd(value, count - 1)


def odd(value, count):
    return even(value, count - 1)


def steady(value, count):
    return "home" if count == 0 else steady("home", count - 1)


@app.route("/nested")
def nested():
    data = request.args["a"]

    def inside():
        return data

    def unrelated():
        return "home"

    def keep():
        nonlocal data
        data = "home"

    redirect(inside())  # SEC104
    redirect(unrelated())
    redirect(last([request.args["b"]]))  # SEC104
    redirect(even(request.args["c"], 4))  # SEC104
    redirect(steady(request.args["d"], 4))
    keep()
    redirect(data)
    return ""
