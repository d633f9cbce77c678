# profile: standard
"""Settings of objects that are handed over: instances, classes, dictionaries and tuples with names."""
import hashlib
import types
from collections import namedtuple
from dataclasses import dataclass

import flask
import requests

app = flask.Flask(__name__)


@dataclass
class Options:
    verify: bool = True
    algorithm: str = "sha256"


class Plain:
    def __init__(self, verify=True, debug=False):
        self.verify = verify
        self.debug = debug


class Lax:
    verify = False


class Checking:
    @property
    def verify(self):
        return True


class Twice:
    verify = False
    verify = True


Pair = namedtuple("Pair", "verify timeout")


def record(options):
    return requests.get("https://shop.example", verify=options.verify, timeout=3)  # S501


def strict_record(options):
    return requests.get("https://shop.example", verify=options.verify, timeout=3)


def instance(options):
    return requests.get("https://shop.example", verify=options.verify, timeout=3)  # S501


def through(options):
    return through_another(options)


def through_another(given):
    return requests.get("https://shop.example", verify=given.verify, timeout=3)  # S501


def pair(options):
    return requests.get("https://shop.example", verify=options.verify, timeout=3)  # S501


def space(options):
    return requests.get("https://shop.example", verify=options.verify, timeout=3)  # S501


def changed(options):
    return requests.get("https://shop.example", verify=options.verify, timeout=3)  # S501


def of_class(options):
    return requests.get("https://shop.example", verify=options.verify, timeout=3)  # S501


def of_instance(options):
    return requests.get("https://shop.example", verify=options.verify, timeout=3)  # S501


def bound_twice(options):
    return requests.get("https://shop.example", verify=options.verify, timeout=3)


def of_property(options):
    return requests.get("https://shop.example", verify=options.verify, timeout=3)


def set_again(options):
    options.verify = True
    return requests.get("https://shop.example", verify=options.verify, timeout=3)


def asked(options):
    if not allows(options.verify):
        return None
    return requests.get("https://shop.example", verify=options.verify, timeout=3)


def of_call(options):
    return requests.get("https://shop.example", verify=options().verify, timeout=3)


class Kept:
    def __init__(self, options=None):
        self.options = options or Plain()

    def get(self):
        return requests.get("https://shop.example", verify=self.options.verify, timeout=3)  # S501


class KeptStrictly:
    def __init__(self, options=None):
        self.options = options or Plain()

    def get(self):
        return requests.get("https://shop.example", verify=self.options.verify, timeout=3)


def digest(options, data):
    return hashlib.new(options.algorithm, data)  # S324


def start(options):
    app.run(debug=options.debug)  # S201


def start_or_not(options):
    app.run(debug=options.debug)


def start_by_key(options):
    app.run(debug=options["debug"])  # S201


def start_updated(options):
    options.update(load())
    app.run(debug=options["debug"])


def start_filled(options):
    fill(options)
    app.run(debug=options["debug"])


def start_by_either(options):
    app.run(debug=options["debug"])


def start_by_any(options):
    app.run(debug=options["debug"])


def start_by_choice(options):
    app.run(debug=options["debug"])


def start_by_class(options):
    app.run(debug=options.debug)


class Debugged:
    debug = True


record(Options(verify=False))
strict_record(Options())
instance(Plain(verify=False))
through(Plain(False))
pair(Pair(False, 3))
space(types.SimpleNamespace(verify=False))
plain = Plain()
plain.verify = False
changed(plain)
of_class(Lax)
of_instance(Lax())
bound_twice(Twice)
of_property(Checking())
set_again(Plain(False))
of_call(Plain(False))
Kept(Plain(False)).get()
KeptStrictly(Plain(True)).get()
digest(Options(algorithm="md5"), DATA)
start(Plain(debug=True))
start_or_not(Plain(debug=True))
start_or_not(Plain(debug=False))
start_by_key({"debug": True})
start_updated({"debug": True})
start_filled({"debug": True})
start_by_either({"debug": True})
start_by_either({})
start_by_any({"debug": True})
start_by_any(load())
start_by_choice({"debug": True if load() else load()})
start_by_class(Debugged)
asked(Plain(False))
