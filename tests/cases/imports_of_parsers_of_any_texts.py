# profile: standard
# Parsers of which some use in the file is not harmless.
from xml.etree import ElementTree  # S405
from xmlrpc.client import Unmarshaller, loads  # S411

import lxml.etree  # S410


def both(response):
    return ElementTree.fromstring("<p/>"), ElementTree.fromstring(response.content)  # S314


def links(stream):
    for _, child in lxml.etree.iterparse(stream, tag="a", html=False):  # S320
        yield child.attrib["href"]
