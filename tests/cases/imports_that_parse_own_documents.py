# profile: standard
"""Parsers that parse documents of the program's own alone, or are only asked whether they are there."""
import os
import xml.etree.cElementTree  # S405
from importlib import import_module
from xml.dom import minidom
from xml.dom.pulldom import END_ELEMENT, SAX2DOM
from xml.dom.pulldom import parseString  # S409
from xml.sax import handler, make_parser  # S406

import lxml.sax
from lxml import etree
from lxml.builder import ElementMaker

OWN = os.path.join(os.path.dirname(os.path.realpath(__file__)), "public.xml")
PARSER = etree.XMLParser(remove_blank_text=True, resolve_entities=False)
PARSER.set_element_class_lookup(etree.ElementNamespaceClassLookup())

with open(OWN) as stream:
    RESOURCES = minidom.parseString(stream.read())

try:
    import xml.etree.ElementTree as chosen  # S405
except ImportError:
    from lxml import etree as chosen  # S410


def to_dom(root):
    builder = SAX2DOM()
    lxml.sax.saxify(root, builder)
    return builder.document


def parse(text):
    return etree.fromstring(text, PARSER)


def cleaned(envelope):
    if etree.LXML_VERSION[:2] >= (3, 5):
        etree.cleanup_namespaces(envelope, top_nsmap={})
    return etree.SubElement(envelope, "Header")


def pick():
    for name in ("lxml.html", "lxml.etree"):
        try:
            import_module(name)
            return name
        except ImportError:
            continue
    try:
        return import_module("lxml.etree")  # S410
    finally:
        import_module("telnetlib")  # S401


def read(text):
    global parser_of_all
    from lxml import etree as parser_of_all  # S410


def read_later(text):
    return parser_of_all.XML(text)  # S320
