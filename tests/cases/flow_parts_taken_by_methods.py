# profile: standard
"""A look at one part that a method gives says nothing of what it gives when it is called with something else, or again."""
import configparser
import os
import xml.etree.ElementTree as ET  # S405

import bottle
import openpyxl
from bs4 import BeautifulSoup
from flask import Flask, request

app = Flask(__name__)
KINDS = ("a", "b")


@app.post("/soup")
def soup():
    page = BeautifulSoup(request.data, "html.parser")
    if page.find("a").text == "ok":
        os.system("ls " + page.find("b").text)  # S605
        os.system("ls " + page.h1.text)  # S605
        os.system("ls " + page.find("a").text)


@app.post("/tree")
def tree():
    root = ET.fromstring(request.data)  # S314
    if root.findtext("kind") not in KINDS:
        return
    os.remove("/x/" + root.findtext("kind"))
    os.remove("/x/" + root.find("kind").text)
    os.remove("/x/" + root.findtext("name"))  # SEC101


@app.post("/settings")
def settings():
    parser = configparser.ConfigParser()
    parser.read_string(request.data.decode())
    if parser.get("s", "kind") not in KINDS:
        return
    os.remove("/x/" + parser.get("s", "kind"))
    os.remove("/x/" + parser["s"]["kind"])
    os.remove("/x/" + parser.get("s", "name"))  # SEC101


@app.post("/cells")
def cells():
    sheet = openpyxl.load_workbook(request.files["f"]).active
    if sheet.cell(1, 1).value not in KINDS:
        return
    os.remove("/x/" + sheet.cell(1, 2).value)  # SEC101
    os.remove("/x/" + sheet.cell(1, 1).value)


@app.post("/words")
def words():
    given = iter(request.args["x"].split())
    kind = next(given)
    if kind not in KINDS:
        return
    os.remove("/x/" + kind)
    os.remove("/x/" + next(given))  # SEC101


@app.post("/stack")
def stack():
    given = unread_words(request.args["x"])
    kind = given.pop()
    if kind not in KINDS:
        return
    os.remove("/x/" + kind)
    os.remove("/x/" + given.pop())  # SEC101


@app.post("/chain")
def chain():
    node = ET.fromstring(request.data)  # S314
    if node.getAttribute("name") == "size":
        os.remove("/x/" + node.getAttribute("value"))  # SEC101
    elif node.getAttribute("name") == "place":
        os.remove("/y/" + node.getAttribute("value"))  # SEC101


@bottle.post("/form")
def form():
    if bottle.request.forms.getunicode("kind", "a") not in KINDS:
        return
    os.remove("/x/" + bottle.request.forms.getunicode("kind"))
    os.remove("/x/" + bottle.request.forms["kind"])
    os.remove("/x/" + bottle.request.forms.getunicode("name"))  # SEC101


@app.post("/lowered")
def lowered():
    text = request.args["x"]
    if text.lower() not in KINDS:
        return
    os.remove("/x/" + text)
