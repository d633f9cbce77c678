# profile: standard
"""Parsers that only ever get what the program has written, or read with a parser that resolves no entities."""
import xml.etree.ElementTree as ElementTree
from pickle import dumps, loads
from xml.dom import minidom
from xml.dom.minidom import parseString
from xml.sax import parse, parseString as parse_events  # S406

from lxml.etree import XMLParser, fromstring

SAFE = XMLParser(resolve_entities=False)


def pretty(element):
    text = ElementTree.tostring(element, "utf-8")
    return minidom.parseString(text).toprettyxml(indent="  ")


def pretty_text(element):
    return parseString(ElementTree.tostring(element, "utf-8").decode().strip()).toprettyxml()


def copied(table):
    return loads(dumps(table))


def read(text):
    return fromstring(text, SAFE)


def events(path, handler):
    parse("own.xml", handler)
    parse_events("<p/>", handler)
    return map(parse, path)  # S317
