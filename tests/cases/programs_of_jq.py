# profile: standard
"""Programs of jq and queries of XPath 3, which read more than the document: variables of the environment, and files."""
import json

import elementpath
import jq
from elementpath.xpath3 import XPath3Parser
from flask import Flask, request

app = Flask(__name__)


@app.route("/jq", methods=["POST"])
def by_jq():
    name = request.form["name"]
    found = [
        jq.compile(request.form["program"]).input({}).first(),  # SEC107
        jq.first(f".shops[] | select(.name == \"{name}\")", SHOPS),  # SEC107
        jq.first(f".shops[] | select(.name == {json.dumps(name)})", SHOPS),
        jq.compile(".shops[] | select(.name == $name)", args={"name": name}).input(SHOPS).first(),
        jq.first(".shops", request.json),
    ]
    return {"found": found}


@app.route("/xpath", methods=["POST"])
def by_xpath():
    query = request.form["query"]
    elementpath.Selector(query, parser=XPath3Parser)  # SEC109
    elementpath.Selector("//shop[@name=$name]").select(SHOPS, variables={"name": query})
    return {"found": elementpath.select(SHOPS, query, parser=XPath3Parser)}  # SEC109
