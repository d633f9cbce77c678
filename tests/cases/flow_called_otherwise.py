# profile: standard
"""Functions and methods that data gets to by other ways than a plain call."""
import os
import re
import threading
from collections import namedtuple
from functools import wraps
from typing import TypedDict

from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)


class Query:
    def __init__(self, target):
        self.target = target


class Named(Query):
    def __init__(self, target, own):
        Query.__init__(self, target)
        self.own = own


class OldStyle(Query):
    def __init__(self, target):
        super(OldStyle, self).__init__(target)


@app.route("/a")
def constructors():
    named = Named(request.args["a"], "/home")
    redirect(named.own)
    redirect(OldStyle("/home").target)
    redirect(OldStyle(request.args["a"]).target)  # SEC104
    return redirect(named.target)  # SEC104


class Task:
    def start(self, target):
        return redirect(target)  # SEC104

    @classmethod
    def of_class(cls, target):
        return target

    def home(self, target):
        return redirect("/home")


@app.route("/b")
def by_class():
    task = Task()
    Task.home(task, request.args["b"])
    Task.of_class("/home")
    redirect(Task.of_class(request.args["b"]))  # SEC104
    return Task.start(task, request.args["b"])


class Held:
    def __init__(self, target):
        self.target = target

    @property
    def target(self):
        return self._target

    @target.setter
    def target(self, value):
        self._target = value
        self._own = "/home"

    def go(self):
        redirect(self._own)
        return redirect(self._target)  # SEC104


class Checked:
    @property
    def target(self):
        return self._target

    @target.setter
    def target(self, value):
        self._target = value if value in ("/a", "/b") else "/"


@app.route("/c")
def setters():
    checked = Checked()
    checked.target = request.args["c"]
    redirect(checked.target)
    held = Held(request.args["c"])
    redirect(held.target)  # SEC104
    return held.go()


class Guarded(MethodView):
    def dispatch_request(self, *args, **kwargs):
        if not allowed():
            return "Not yours: " + kwargs["name"]  # SEC105
        return super().dispatch_request(*args, **kwargs)


class Page(MethodView):
    def get(self):
        redirect(self.own(request.args["d"]))
        redirect(self.address(request.args["d"]))  # SEC104
        return self.answer(request.args["d"])

    def own(self, target):
        return "/home"

    def address(self, target):
        raise NotImplementedError

    def answer(self, target):
        raise NotImplementedError


class Start(Page):
    def own(self, target):
        return "/start"

    def address(self, target):
        return target

    def answer(self, target):
        return redirect(target)  # SEC104


class Alone:
    def handle(self):
        return redirect(self.address(request.args["d"]))

    def address(self, target):
        return "/home"


class Other(Alone):
    def handle(self):
        return ""


@app.route("/e")
def looked_up_before():
    get = request.args.get
    size = request.args["e"].__len__
    upper = request.args["e"].upper
    start = Task().start
    home = Task().home
    threading.Thread(target=Task().start, args=(request.args["e"],))
    home(request.args["e"])
    start(request.args["e"])
    redirect("/" * size())
    redirect(upper())  # SEC104
    return redirect(get("e"))  # SEC104


@app.route("/f")
def names_of_here():
    name, own = request.args["f"], "/home"
    redirect("%(own)s" % locals())
    redirect("{own}".format(**locals()))
    redirect("%(name)s" % vars())  # SEC104
    return redirect("{name}".format(**locals()))  # SEC104


class Typed(TypedDict):
    own: str
    target: str


@app.route("/g")
def dictionaries_and_tuples():
    typed = Typed(own="/home", target=request.args["g"])
    Pair = namedtuple("Pair", ["own", "target"])
    pair = Pair("/home", request.args["g"])
    places = [""] * 3
    places[1] = request.args["g"]
    redirect(typed["own"])
    redirect(pair.own)
    redirect(pair[0])
    redirect(places[0])
    redirect(typed["target"])  # SEC104
    redirect(places[1])  # SEC104
    return redirect(pair.target)  # SEC104


def with_target(function):
    @wraps(function)
    def inner(*args, **kwargs):
        return function(request.args["h"], *args, own="/home", **kwargs)
    return inner


def with_body(name):
    def decorator(function):
        @wraps(function)
        def inner(*args, **kwargs):
            kwargs[name] = request.get_json()
            return function(*args, **kwargs)
        return inner
    return decorator


def logged_in(function):
    @wraps(function)
    def inner(*args, **kwargs):
        if not request.headers.get("Authorization"):
            return "", 401
        return function(*args, **kwargs)
    return inner


@app.route("/h")
@with_target
def given_by_decorator(target, own):
    redirect(own)
    return redirect(target)  # SEC104


@app.route("/i")
@logged_in
@with_body("body")
def given_by_factory(body, other="/home"):
    redirect(other)
    return redirect(body["target"])  # SEC104


@app.route("/j")
@logged_in
def given_by_nobody(target="/home"):
    return redirect(target)


def around(target):
    def first():
        def second():
            os.system(target)  # S605
        second()
    first()


@app.route("/k")
def within():
    around(request.args["k"])
    return ""


class Spelled:
    def __init__(self, target):
        self.target = target

    def __str__(self):
        return self.target + "/here"

    def __getattr__(self, name):
        return self.target


class Quiet:
    def __init__(self, target):
        self.target = target

    def __str__(self):
        return "/home"


class Entered:
    def __init__(self, target):
        self.target = target

    async def __aenter__(self):
        return self.target

    async def __aexit__(self, *details):
        pass


@app.route("/l")
async def by_syntax():
    quiet = Quiet(request.args["l"])
    redirect(f"{quiet}")
    redirect(str(quiet))
    redirect("%s" % quiet)
    spelled = Spelled(request.args["l"])
    redirect(f"{spelled}")  # SEC104
    redirect(str(spelled))  # SEC104
    redirect("{}".format(spelled))  # SEC104
    redirect(spelled.anything)  # SEC104
    async with Entered("/home") as own:
        redirect(own)
    async with Entered(request.args["l"]) as target:
        redirect(target)  # SEC104
    redirect(re.sub("x", lambda found: "/home", "x"))
    redirect(re.sub("x", lambda found: request.args["l"], "x"))  # SEC104
