# profile: standard
"""What copies of models hold, and what coders and separators make."""

import json

import pydantic
from flask import Flask, request

app = Flask(__name__)


class Order(pydantic.BaseModel):
    name: str = ""
    number: int = 0


@app.route("/1")
def copied():
    q = request.args["q"]
    open("/srv/" + Order(name=q).model_copy(update={"number": 1}).name)  # SEC101
    open("/srv/" + Order().model_copy(update={"name": q}).name)  # SEC101
    open("/srv/" + str(Order().model_copy(update={"name": q}).number))
    open("/srv/" + Order(name=q).model_copy(update={"name": "a"}).name)


@app.route("/2")
def built():
    q = request.args["q"]
    open("/srv/" + Order.model_construct(name=q).name)  # SEC101
    open("/srv/" + Order.model_construct(name="a").name)
    open("/srv/" + Order(name=q).model_dump_json())  # SEC101
    open("/srv/" + json.dumps(Order(name="a").model_dump()))
    open("/srv/" + Order(number=int(q)).model_dump_json())


@app.route("/3")
def decoded():
    q = request.args["q"]
    open("/srv/" + json.JSONDecoder().decode(q))  # SEC101
    open("/srv/" + json.JSONDecoder().decode(q)["name"])  # SEC101
    open("/srv/" + json.JSONEncoder().encode([q]))  # SEC101
    open("/srv/" + json.JSONEncoder().encode([1]))


@app.route("/4")
def joined():
    q = request.args["q"]
    open("/srv/" + q.join(["a", "b"]))  # SEC101
    open("/srv/" + q.join(["a", q]))  # SEC101
