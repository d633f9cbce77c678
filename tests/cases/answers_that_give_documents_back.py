# profile: standard
"""What `get_json()` gives goes back as JSON as a whole; where any type will do, a form of another site may be it."""
from flask import Flask, request
from quart import Quart, request as asked

app = Flask(__name__)
other = Quart(__name__)


@app.post("/items")
def items():
    item = request.get_json()
    item["id"] = 1
    return item, 201


@app.post("/echo")
def echo():
    return request.get_json(silent=True) or {}


@other.post("/quart")
async def of_quart():
    return await asked.get_json()


@app.post("/any")
def of_any_type():
    return request.get_json(force=True)  # SEC105


@app.post("/any/by/place")
def of_any_type_by_place():
    return request.get_json(True)  # SEC105


@app.post("/title")
def title():
    item = request.get_json()
    return item["title"]  # SEC105


@app.post("/name")
def name():
    return request.get_json().get("name", "")  # SEC105
