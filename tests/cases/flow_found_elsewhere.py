# profile: standard
"""What is found in a directory or a document comes from there, not from who asked for it."""
import re

import ldap
import ldap3
from defusedxml import ElementTree
from flask import Flask, request
from ldap3.utils.conv import escape_filter_chars
from lxml import etree

app = Flask(__name__)
SAFE = etree.XMLParser(resolve_entities=False)
SHELVES = etree.parse("shelves.xml", SAFE)
PRICES = ElementTree.parse("prices.xml")


@app.route("/directory")
def directory():
    asked = f"(uid={escape_filter_chars(request.args['uid'])})"
    found = ldap.initialize("ldaps://directory.example").search_s("dc=example", ldap.SCOPE_SUBTREE, asked)
    return f"<p>{found[0][0]}</p>"


@app.route("/pages")
def pages():
    asked = f"(uid={escape_filter_chars(request.args['uid'])})"
    found = ldap3.Connection("ldaps://directory.example").extend.standard.paged_search("dc=example", asked)
    return f"<p>{found}</p>"


@app.route("/shelf")
def shelf():
    found = SHELVES.xpath("//shelf[@id=$id]/text()", id=request.args["id"])
    return "<p>" + found[0]


@app.route("/price")
def price():
    return "<p>" + PRICES.findtext(f"./price[@id='{int(request.args['id'])}'][@of='{request.args['of']}']")  # SEC109


@app.route("/own-shelf", methods=["POST"])
def own_shelf():
    found = etree.fromstring(request.data, SAFE).xpath("//shelf/text()")
    return "<p>" + found[0]  # SEC105


@app.route("/words")
def words():
    found = re.compile("[^ ]+").findall(request.args["text"])
    return "<p>" + found[0]  # SEC105
