"""Other parsers that functions are given, and documents that are written out."""
import xml.dom.expatbuilder  # S407
import xml.dom.minidom  # S408
import xml.dom.pulldom  # S409
import xml.etree.cElementTree  # S405
import xml.etree.ElementTree  # S405
import xml.sax  # S406

import defusedxml.ElementTree
import defusedxml.sax
from lxml import etree  # S410

PARSER = defusedxml.ElementTree.DefusedXMLParser()

xml.etree.cElementTree.parse(path, PARSER)
xml.etree.ElementTree.iterparse(path, parser=PARSER)
xml.dom.minidom.parse(path, defusedxml.sax.make_parser())
xml.dom.pulldom.parse(path, parser=defusedxml.sax.make_parser())
xml.dom.pulldom.parse(path, parser=xml.sax.make_parser())  # S317, S319

xml.etree.cElementTree.fromstring("<note/>")  # S313
xml.etree.ElementTree.fromstring("<note/>")  # S314
xml.dom.expatbuilder.parseString("<note/>")  # S316
xml.sax.parseString(b"<note/>", handler)  # S317
xml.dom.minidom.parseString("<note/>")  # S318
xml.dom.pulldom.parseString("<note/>")  # S319
etree.fromstring("<note/>")  # S320


def read_own():
    parser = xml.sax.make_parser()  # S317
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    parser.parse("settings.xml")


def read(path):
    parser = xml.sax.make_parser()  # S317
    parser.setFeature(xml.sax.handler.feature_external_ges, True)  # SEC320
    parser.parse(path)
