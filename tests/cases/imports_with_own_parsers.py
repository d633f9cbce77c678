# profile: standard
"""Modules of XML of which the file uses parsers that resolve no entities."""

from lxml import etree as ET
import lxml.html
import xmlrpc.client  # S411

PARSER = ET.XMLParser(resolve_entities=False, no_network=True)


def a(text):
    parser = ET.XMLParser(resolve_entities=False, no_network=True)
    return ET.XML(text, parser=parser), ET.fromstring(text, PARSER), ET.tostring(text)


def b(url):
    return xmlrpc.client.ServerProxy(url)
