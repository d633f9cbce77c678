# profile: standard
"""XPath from a request, asked of what other queries have found."""
from flask import Flask, request
from lxml import etree, html
from defusedxml import ElementTree
from defusedxml.lxml import fromstring

app = Flask(__name__)
PRICES = ElementTree.fromstring("<a/>")


@app.route("/prices/<name>")
def prices(name):
    shops = etree.XML("<a/>", etree.XMLParser(resolve_entities=False))
    first = shops.xpath("//shop")[0]
    found = first.xpath(f"//{name}")  # SEC109
    found += first.getroottree().xpath("//" + name)  # SEC109
    found += first.xpath("//$name", name=name)
    found += shops.find("tea").findall("./" + name)  # SEC109
    found += PRICES.find("tea").findall("./" + name)  # SEC109
    found += html.fromstring("<a/>").find("./" + name)  # SEC109
    found += fromstring("<a/>").find("./" + name)  # SEC109
    return {"prices": len(found), "at": etree.tostring(shops).find(name)}
