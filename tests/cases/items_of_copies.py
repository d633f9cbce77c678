# profile: standard
"""What is put into a dictionary within a copy: a deep copy shares it with nothing."""

import copy
import os
from flask import Flask, request

app = Flask(__name__)
TEMPLATE = {"file": "default.json", "options": {"lang": "en", "name": "start"}}


@app.get("/a")
def a():
    mine = copy.deepcopy(TEMPLATE)
    mine["options"]["name"] = request.args.get("name", "")
    open(os.path.join("/srv", TEMPLATE["options"]["name"]))
    open(os.path.join("/srv", mine["options"]["name"]))  # SEC101
    open(os.path.join("/srv", mine["options"]["lang"]))


@app.get("/b")
def b():
    mine = copy.deepcopy(TEMPLATE["options"])
    mine["name"] = request.args.get("name", "")
    open(os.path.join("/srv", TEMPLATE["options"]["name"]))
    open(os.path.join("/srv", mine["name"]))  # SEC101


@app.get("/d")
def d():
    own = {"options": {"name": "a", "lang": "en"}, "file": {"name": "b"}}
    mine = copy.deepcopy(own)
    mine["options"]["name"] = request.args.get("name", "")
    open(os.path.join("/srv", own["options"]["name"]))
    open(os.path.join("/srv", mine["options"]["name"]))  # SEC101
    open(os.path.join("/srv", mine["file"]["name"]))


@app.get("/e")
def e():
    own = {"options": {"name": "a", "lang": "en"}, "file": {"name": "b"}}
    mine = own.copy()
    mine["options"]["name"] = request.args.get("name", "")
    mine["file"] = {"name": "x"}
    open(os.path.join("/srv", own["options"]["name"]))  # SEC101
    mine["options"].update(lang=request.args["lang"])
    open(os.path.join("/srv", mine["options"]["lang"]))  # SEC101


@app.get("/f")
def f():
    mine = copy.deepcopy(TEMPLATE)
    mine["options"].update(name=request.args["lang"])
    open(os.path.join("/srv", mine["options"]["name"]))  # SEC101
    open(os.path.join("/srv", TEMPLATE["options"]["name"]))
