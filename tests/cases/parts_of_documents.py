# profile: standard
"""What compiled XPath finds is of the document, not of its variables."""
from django.template import Engine, engines
from flask import Flask, request
from lxml import etree
from lxml.etree import XPath

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=False)


@app.get("/named")
def named():
    find = XPath("//user[@name=$name]/text()")
    return str(find(etree.parse("users.xml", PARSER), name=request.args["name"]))


@app.get("/sent")
def sent():
    find = XPath("//user[@name=$name]/text()")
    return str(find(etree.fromstring(request.data, PARSER), name="me"))  # SEC105


@app.get("/engine")
def engine():
    return Engine.get_default().from_string(request.args["page"]).render({})  # SEC106


@app.get("/engines")
def of_engines():
    return engines["jinja"].from_string(request.args["page"]).render({})  # SEC106


@app.get("/constant")
def constant():
    return Engine.get_default().from_string("Hello {{ name }}").render({"name": request.args["name"]})
