"""Functions give names of other scopes another spelling, below the places that read them."""
import pickle  # S403


def first(data):
    return load(data)  # S301


def prepare():
    global load
    load = pickle.loads


def outer(data):
    read = None

    def inner():
        nonlocal read
        read = pickle.loads

    inner()
    return read(data)  # S301


def other(data):
    read = len
    return read(data)
