# profile: standard
"""Documents: writing them, and parsers that are safe, are not reported."""
from xml.dom.minidom import Document, getDOMImplementation
from xml.etree.ElementTree import Element, SubElement, tostring
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
parse(path, parser=SAFE if strict else OPEN)  # S320
parse(path, parser=OPEN)  # S320
fromstring(text, parser)  # S320


class Reader:
    def __init__(self):
        self.parser = XMLParser(resolve_entities=False, huge_tree=True)  # SEC322

    def read(self, text):
        return fromstring(text, self.parser)
