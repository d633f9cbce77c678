# profile: standard
"""Libraries whose functions make something of what they are given, where others may look it up by it."""
import os

import requests
import ujson
from bs4 import BeautifulSoup
from flask import Flask, request
from lxml import etree
from markupsafe import Markup
from multidict import MultiDict
from yarl import URL

app = Flask(__name__)
SAFE = etree.XMLParser(resolve_entities=False)


@app.route("/made")
def made():
    os.system(etree.fromstring(request.data, SAFE).findtext("name"))  # S605
    os.system(BeautifulSoup(request.data, "html.parser").title.string)  # S605
    os.system(ujson.loads(request.data)["name"])  # S605
    os.system(MultiDict(request.args)["name"])  # S605
    requests.get(URL(request.args["address"]), timeout=1)  # SEC103
    return {"name": Markup("<b>%s</b>") % request.args["name"]}
