# profile: audit
"""A keyword that stands in the dictionary is given, though its value is a call or a parameter."""
from multiprocessing.connection import Client

import jinja2

options = {"autoescape": jinja2.select_autoescape(["html", "xml"])}
first = jinja2.Environment(**options)
second = jinja2.Environment(autoescape=jinja2.select_autoescape(["html", "xml"]))
more = {"autoescape": True}
third = jinja2.Environment(**more)
less = {"trim_blocks": True}
fourth = jinja2.Environment(**less)  # S701


def receive(address, key):
    given = {"authkey": key}
    return Client(address, **given).recv()


def receive_plain(address, key):
    return Client(address, authkey=key).recv()


def receive_from_all(address):
    return Client(address).recv()  # SEC301


def receive_openly(address):
    given = {"authkey": None}
    return Client(address, **given).recv()  # SEC301


off = dict(autoescape=False)
fifth = jinja2.Environment(**off)  # S701
