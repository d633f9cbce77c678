# profile: standard
"""Names that are bound in a block, and handed on to another name behind it; `global` in a block holds for all of a function."""
import marshal
import threading

import yaml

try:
    undo = marshal.loads
except AttributeError:
    undo = None
decode = undo
again = decode


def read(data):
    return decode(data)  # S302


def read_again(data):
    return again(data)  # S302


def settings(text, loader):
    with threading.Lock():
        parse = yaml.load
    if loader:
        chosen = parse
    else:
        chosen = None
    return chosen(text, Loader=loader)  # S506


def prepare():
    with threading.Lock():
        global restore
    restore = marshal.loads


def use(data):
    restore(data)  # S302


def outer(data):
    inner_load = None

    def set_it():
        if data:
            nonlocal inner_load
        inner_load = marshal.loads

    set_it()
    return inner_load(data)  # S302
