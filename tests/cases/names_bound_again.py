"""A name that is bound again stands for what it was given last, as far as that is known."""
import json
import pickle  # S403
import subprocess  # S404

from yaml import load
from store import load

FAST = False


def overwritten(data):
    codec = pickle
    codec = json
    return codec.loads(data)


def overwritten_by_the_worse(data):
    codec = json
    codec = pickle
    return codec.loads(data)  # S301


def chosen(data, fast):
    codec = json
    if fast:
        codec = pickle
    return codec.loads(data)  # S301


def never_chosen(data):
    read = json.loads
    if FAST:
        read = pickle.loads
    return read(data)


def deleted(data):
    from pickle import loads  # S403
    del loads
    from json import loads
    return loads(data)


def wrapped(command):
    global run
    run("ls " + command, shell=True)  # S602


settings = load(text)
run = subprocess.run
run = traced(run)


def by_a_test(data):
    if data and (read := pickle.loads):
        return read(data)  # S301
    return None


def by_a_loop(rows):
    return [unpack(row) for row in rows if row and (unpack := pickle.loads)]  # S301
