# profile: standard
"""What was put under a key that the program names does not choose the others."""
from flask import Flask, request
from shop import fields_of, order

app = Flask(__name__)


@app.route("/known")
def known():
    fields = fields_of(order)
    fields["agent"] = request.headers["User-Agent"]
    for name, value in fields.items():
        setattr(order, name, value)
    return "stored"


@app.route("/chosen")
def chosen():
    fields = fields_of(order)
    fields[request.args["name"]] = request.args["value"]
    for name, value in fields.items():
        setattr(order, name, value)  # SEC116
    return "stored"


@app.route("/sent")
def sent():
    fields = request.get_json()
    fields["agent"] = request.headers["User-Agent"]
    for name, value in fields.items():
        setattr(order, name, value)  # SEC116
    return "stored"


@app.route("/item")
def item():
    fields = fields_of(order)
    fields["agent"] = request.headers["User-Agent"]
    setattr(order, fields["agent"], True)  # SEC116
    return "stored"
