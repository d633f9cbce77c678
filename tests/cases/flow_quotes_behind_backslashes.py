# profile: standard
"""Quotation marks that a backslash is put in front of."""
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("/srv/books.xml", etree.XMLParser(resolve_entities=False))


@app.get("/books")
def books():
    title = request.args["title"]
    loose = title.replace("'", "\\'")
    bare = title.replace("'", "")
    return {
        "loose": TREE.xpath(f"//book[@title='{loose}']"),  # SEC109
        "bare": TREE.xpath(f"//book[@title='{bare}']"),
    }
