# profile: standard
"""One call that gets what others have written is enough."""
from pickle import dumps, loads  # S403
from xml.dom.minidom import parseString  # S408

from lxml.etree import XMLParser, fromstring, tostring  # S410

__all__ = ["pretty"]


def pretty(element, texts):
    return parseString(tostring(element)), [parseString(text) for text in texts]  # S318


def copied(table):
    return loads(dumps(table)), loads(table)  # S301


def read(text):
    return fromstring(text, XMLParser(resolve_entities=False)), fromstring(text)  # S320
