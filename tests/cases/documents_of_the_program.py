# profile: standard
"""Documents that come with a package, or that a program prints which the source names."""
import importlib.resources
import os
import subprocess
import xml.dom.expatbuilder
import xml.dom.minidom  # S408
import xml.dom.pulldom
import xml.etree.cElementTree  # S405
import xml.etree.ElementTree as ElementTree  # S405
import xml.sax  # S406
import xml.sax.expatreader  # S406

from defusedxml.ElementTree import XMLParser
from helpers.xml import get_safe_xml_parser, make_parser
from lxml import etree  # S410

COUNTRIES = os.path.join(os.path.dirname(__file__), "countries.xml")


def graphics_cards():
    printed = subprocess.check_output(["nvidia-smi", "-q", "-x"])
    process = subprocess.Popen(["lshw", "-xml"], stdout=subprocess.PIPE)
    printed_later, _ = process.communicate()
    return [
        xml.etree.cElementTree.fromstring(printed), ElementTree.fromstring(printed), ElementTree.fromstring(printed_later),
        xml.dom.minidom.parseString(printed), xml.dom.pulldom.parseString(printed), xml.dom.expatbuilder.parseString(printed)]


def history(path, tool):
    printed = subprocess.check_output(["git", "show", path])
    other = subprocess.check_output([tool, "--xml"])
    return [
        xml.etree.cElementTree.fromstring(printed),  # S313
        ElementTree.fromstring(other),  # S314
        xml.dom.minidom.parseString(printed)]  # S318


def countries(handler):
    xml.sax.parse(COUNTRIES, handler)
    xml.sax.parse(handler.path, handler)  # S317
    with importlib.resources.files("shop").joinpath("countries.xml").open() as stream:
        return ElementTree.parse(COUNTRIES), ElementTree.parse(stream)


def read(text):
    parser = get_safe_xml_parser(strip_cdata=False)
    other = make_parser(strip_cdata=False)
    xml.etree.cElementTree.fromstring(text, XMLParser())
    ElementTree.fromstring(text, XMLParser())
    return etree.fromstring(text, parser), etree.fromstring(text, other)  # S320
