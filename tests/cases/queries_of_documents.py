# profile: standard
"""Queries of documents: of a file by its name, and of a document that stands in the source."""
from flask import Flask, request
from lxml import etree, html

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=False)


@app.route("/people")
def people():
    tree = etree.parse("people.xml", PARSER)
    found = tree.xpath("//person[@name='" + request.args["name"] + "']")  # SEC109
    found += etree.parse("people.xml", PARSER).xpath(request.args["query"])  # SEC109
    found += tree.xpath("//person[@name=$name]", name=request.args["name"])
    return {"found": len(found)}


@app.route("/tried")
def tried():
    sample = html.fromstring("<p>text</p>")
    named = sample.xpath("//p[@name='" + request.args["name"] + "']")  # SEC109
    return {"found": len(named) + len(sample.xpath(request.args["query"]))}
