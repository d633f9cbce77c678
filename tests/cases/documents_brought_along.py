# profile: standard
"""Documents that a program brings along, by their names, and others."""
import xml.etree.cElementTree as cElementTree  # S405
import xml.etree.ElementTree as ElementTree  # S405
from xml import sax  # S406
from xml.dom import expatbuilder, minidom, pulldom  # S407 S408 S409

from lxml import etree  # S410

OWN = "catalogue.xml"
FEED = "https://example.org/feed.xml"

cElementTree.parse(OWN)
cElementTree.parse(FEED)  # S313
ElementTree.parse(OWN)
ElementTree.parse(FEED)  # S314
ElementTree.iterparse(OWN)
expatbuilder.parse(OWN)
expatbuilder.parse(FEED)  # S316
sax.parse(OWN, handler)
sax.parse(FEED, handler)  # S317
minidom.parse(OWN)
minidom.parse(FEED)  # S318
pulldom.parse(OWN)
pulldom.parse(FEED)  # S319
etree.parse(OWN)
etree.parse(FEED)  # S320
