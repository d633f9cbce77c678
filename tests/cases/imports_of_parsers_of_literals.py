# profile: standard
# Parsers of which each use in the file is harmless: of a text in the source, or of HTML.
from xml.dom import minidom  # S408
from xml.etree import ElementTree
from xmlrpc.client import Fault, Unmarshaller, dumps

import lxml.etree

ElementTree.register_namespace("", "https://www.w3.org/2001/10/synthesis")


def spoken(text, language):
    root = ElementTree.fromstring(f'<speak version="1.0" xml:lang="{language}"></speak>')
    ElementTree.SubElement(root, "voice").text = text
    return ElementTree.tostring(root, encoding="unicode")


def document(text):
    return minidom.parseString(text), minidom.parseString("<p/>")  # S318


def links(stream):
    for _, child in lxml.etree.iterparse(stream, tag="a", html=True):
        yield child.attrib["href"]


def answered(feed, body):
    target = Unmarshaller()
    feed(target, body)
    try:
        return dumps((target.close(),), methodresponse=1)
    except Fault:
        return None
