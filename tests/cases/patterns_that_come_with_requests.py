# profile: standard
"""What is found in a text of the program is of that text, whoever chose the pattern."""
import re

from flask import Flask, request

app = Flask(__name__)
NAMES = "apple pear plum"


@app.route("/found")
def found():
    return re.search(request.args["pattern"], NAMES).group()  # SEC114


@app.route("/all")
def all_found():
    return " ".join(re.findall(request.args["pattern"], NAMES))  # SEC114


@app.route("/left")
def left():
    return re.sub(request.args["pattern"], "", NAMES)  # SEC114


@app.route("/compiled")
def compiled():
    pattern = re.compile(request.args["pattern"])  # SEC114
    return pattern.sub("", NAMES)


@app.route("/put")
def put():
    return re.sub("pear", request.args["name"], NAMES)  # SEC105


@app.route("/text")
def text():
    return re.match("a.*", request.args["text"]).group()  # SEC105


@app.route("/both")
def both():
    return re.sub(request.args["pattern"], "", request.args["text"])  # SEC105, SEC114


@app.route("/short")
def short():
    pattern = request.args["pattern"]
    if len(pattern) > 30:
        return "too long"
    return {"found": bool(re.search(pattern, NAMES))}  # SEC114


@app.route("/cut")
def cut():
    return {"found": bool(re.search(request.args["pattern"][:30], NAMES))}  # SEC114


@app.route("/word")
def word():
    pattern = request.args["pattern"]
    if not pattern.isalnum():
        return "not a word"
    return {"found": bool(re.search(pattern, NAMES))}
