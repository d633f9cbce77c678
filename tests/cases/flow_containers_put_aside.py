# profile: standard
"""Containers of the module, of classes and of instances that a function calls otherwise before it puts something into them."""

from flask import Flask, render_template_string, request

app = Flask(__name__)
NAMES = {"a": [], "b": []}
ROWS = []
ROOMS = {"x": {"topic": "constant"}}


class Store:
    rows = []

    def __init__(self):
        self.lines = []


store = Store()


@app.route("/put")
def put():
    text = request.args["text"]
    names = NAMES["a"]
    names.append(text)
    render_template_string(names[0])  # SEC106
    rows = ROWS
    rows.append(text)
    room = ROOMS["x"]
    room["topic"] = text
    of_class = Store.rows
    of_class.append(text)
    lines = store.lines
    lines.append(text)
    others = list(NAMES["b"])
    others.append(text)
    return "put"


@app.route("/get")
def get():
    render_template_string(NAMES["a"][0])  # SEC106
    render_template_string(NAMES["b"][0])
    render_template_string(ROWS[0])  # SEC106
    render_template_string(ROOMS["x"]["topic"])  # SEC106
    render_template_string(Store.rows[0])  # SEC106
    return render_template_string(store.lines[0])  # SEC106
