# profile: standard
"""Lists of what must not be there, found empty."""
from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/named")
def named():
    text = request.args["text"]
    bad = [sign for sign in text if not sign.isalnum()]
    if bad:
        abort(400)
    open("/srv/" + text)


@app.get("/direct")
def direct():
    text = request.args["text"]
    if {sign for sign in text if not sign.isalnum()}:
        abort(400)
    open("/srv/" + text)


@app.get("/counted")
def counted():
    text, other = request.args["text"], request.args["other"]
    if len([sign for sign in text if not sign.isalnum()]) > 0:
        abort(400)
    if len({sign for sign in other if not sign.isalnum()}) > 0:
        abort(400)
    open("/srv/" + text + other)


@app.get("/other")
def other_elements():
    text = request.args["text"]
    if [place for place, sign in enumerate(text) if sign.isalnum()]:
        abort(400)
    open("/srv/" + text)  # SEC101


@app.get("/several")
def several_conditions():
    text = request.args["text"]
    if [sign for sign in text if not sign.isalnum() if sign != "."]:
        abort(400)
    open("/srv/" + text)


@app.get("/both")
def both_conditions():
    names = request.args.getlist("name")
    if [name for name in names if name not in ("a", "b") if name != "c"]:
        abort(400)
    for name in names:
        open("/srv/" + name)


@app.get("/more")
def more_than_one():
    text = request.args["text"]
    if len([sign for sign in text if not sign.isalnum()]) > 3:
        abort(400)
    open("/srv/" + text)  # SEC101


@app.get("/good")
def good_ones():
    text = request.args["text"]
    if [sign for sign in text if sign.isalnum()]:
        abort(400)
    open("/srv/" + text)  # SEC101


@app.get("/any")
def without_condition():
    text = request.args["text"]
    if [sign for sign in text]:
        return {}
    return {"text": str(open("/srv/a" + text))}  # SEC101


@app.get("/pairs")
def of_two():
    text, other = request.args["text"], request.args["other"]
    if [sign for sign in text for one in other if not sign.isalnum()]:
        abort(400)
    open("/srv/" + text)  # SEC101
