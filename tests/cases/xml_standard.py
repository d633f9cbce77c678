# profile: standard
"""Documents: writing them, parsers that are safe, and texts of the program, are not reported."""
from xml.dom.minidom import Document, getDOMImplementation
from xml.etree.ElementTree import Element, SubElement, tostring
from xml.etree import ElementTree  # S405
from xml.sax.saxutils import XMLGenerator, escape, quoteattr

from lxml import html
from lxml.builder import E
from lxml.etree import HTMLParser, XMLParser, fromstring, parse  # S410

root = Element("note")
SubElement(root, "to").text = escape(name)
tostring(root)
page = html.fromstring(text)

SAFE = XMLParser(resolve_entities=False)
NEW = XMLParser(resolve_entities="internal")
OPEN = XMLParser(resolve_entities=True)  # SEC320
parse(path, SAFE)
parse(path, parser=NEW)
parse(path, parser=HTMLParser())
parse(path, parser=SAFE if strict else NEW)
parse(path, parser=SAFE if strict else OPEN)
parse(path, parser=OPEN)
fromstring(text, parser)  # S320


class Reader:
    def __init__(self):
        self.parser = XMLParser(resolve_entities=False, huge_tree=True)  # SEC322

    def read(self, text):
        return fromstring(text, self.parser)


DRAFT = "<note><to>Anna</to></note>"
ENTITY = "<!DOCTYPE note [<!ENTITY a 'Anna'>]><note>&a;</note>"
ElementTree.fromstring(DRAFT)
fromstring(DRAFT)
fromstring(b"<note/>")
ElementTree.fromstring(DRAFT if strict else text)  # S314
fromstring(DRAFT if strict else text)  # S320
ElementTree.fromstring(ENTITY)  # S314
fromstring(ENTITY)  # S320
