# profile: standard
# python: 3.10
"""Functions that each element has to pass, parsers that functions make, and files that a program brings along."""
import os
import xml.etree.ElementTree as ET
from urllib.parse import urlsplit

import requests
from flask import Flask, abort, request
from lxml import etree  # S410

app = Flask(__name__)
CATALOGUE = etree.parse("/srv/catalogue.xml")
OTHER = ET.parse("catalogue.xml")
FEED = etree.parse("https://example.org/feed.xml")  # S320


def parser():
    return etree.XMLParser(resolve_entities=False)


def any_parser():
    return etree.XMLParser()


def is_own(url):
    return urlsplit(url).hostname in {"a.example.org", "b.example.org"}


@app.post("/all")
def all_of_them():
    urls = request.json["urls"]
    if not all(map(is_own, urls)):
        abort(400)
    return {"sizes": [len(requests.get(url, timeout=5).content) for url in urls]}


@app.post("/any")
def any_of_them():
    urls = request.json["urls"]
    if not any(map(is_own, urls)):
        abort(400)
    return {"sizes": [len(requests.get(url, timeout=5).content) for url in urls]}  # SEC103


@app.post("/none")
def none_of_them():
    if not all([]) or any(()):
        abort(400)
    return {"size": len(requests.get(request.json["url"], timeout=5).content)}  # SEC103


class Gate:
    def require(self, condition):
        if not self or not condition:
            raise ValueError
        if not condition:
            raise ValueError

    def demand(self, condition):
        if not self:
            raise ValueError
        if not condition:
            raise ValueError


@app.post("/demanded")
def demanded():
    url = request.json["url"]
    Gate().demand(is_own(url))
    return {"size": len(requests.get(url, timeout=5).content)}


@app.post("/parsed")
def parsed():
    first = etree.fromstring(request.data, parser=parser())
    second = etree.fromstring(request.data, parser=any_parser())  # S320
    match request.json["level"]:
        case int() | float() as level:
            os.system(f"mixer {level}")
        case str() as level:
            os.system(f"mixer {level}")  # S605
    return {"same": first.tag == second.tag}
