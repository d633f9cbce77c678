# profile: standard
"""Documents of which the includes are put in: those that were sent name any file."""
from xml.etree import ElementInclude

import defusedxml.ElementTree
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
SAFE = etree.XMLParser(resolve_entities=False, no_network=True)


@app.route("/included", methods=["POST"])
def included():
    tree = etree.fromstring(request.data, SAFE).getroottree()
    tree.xinclude()  # SEC320
    return {}


@app.route("/element", methods=["POST"])
def included_in_an_element():
    ElementInclude.include(defusedxml.ElementTree.fromstring(request.data))  # SEC320
    return {}


def included_in_our_own():
    tree = etree.parse("/srv/book.xml", SAFE)
    tree.xinclude()
    ElementInclude.include(defusedxml.ElementTree.parse("/srv/book.xml"))
