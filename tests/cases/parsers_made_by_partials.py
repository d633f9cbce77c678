# profile: standard
"""Parsers that functools.partial has given their settings."""

from functools import partial
from lxml import etree  # S410
from flask import Flask, request

app = Flask(__name__)
SAFE_FLAGS = {"resolve_entities": False, "no_network": True}
strict_parser = partial(etree.XMLParser, huge_tree=False, **SAFE_FLAGS)
strict2 = partial(etree.XMLParser, resolve_entities=False)


@app.post("/a")
def a():
    etree.fromstring(request.data, parser=strict_parser())
    etree.fromstring(request.data, strict2())
    etree.fromstring(request.data, etree.XMLParser(**SAFE_FLAGS))


loose_parser = partial(etree.XMLParser, resolve_entities=True)  # SEC320


@app.post("/b")
def b():
    etree.fromstring(request.data, loose_parser())
