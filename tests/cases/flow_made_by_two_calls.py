# profile: standard
from flask import Flask, Response, request

app = Flask(__name__)

class Node:
    def __init__(self, value):
        self.value = value

def entry(value):
    return {"value": value}

def node(value):
    return Node(value)

class Basket:
    def __init__(self):
        self.nodes = []

    def add(self, value):
        self.nodes.append(Node(value))

@app.route("/")
def view():
    q = request.args.get("q")
    first = entry(q)
    second = entry("x")
    Response(first["value"])  # SEC105
    Response(second["value"])
    first = node(q)
    second = node("x")
    Response(first.value)  # SEC105
    Response(second.value)
    third = {"a": entry(q), "b": entry("x")}
    Response(third["a"]["value"])  # SEC105
    Response(third["b"]["value"])
    basket = Basket()
    basket.add(q)
    basket.add("x")
    Response(basket.nodes[0].value)  # SEC105
    Response(" ".join(one.value for one in basket.nodes))  # SEC105
    rows = []
    for name in (q, "x"):
        rows.append(entry(name))
    Response(rows[0]["value"])  # SEC105

@app.route("/2")
def second():
    q = request.args.get("q")
    first = entry("x")
    second = entry(q)
    Response(first["value"])
    Response(second["value"])  # SEC105
