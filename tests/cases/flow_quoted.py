# profile: standard
"""One quoted text is a literal; what is cut out of it is not."""
import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/whole")
def whole():
    text = request.args["a"]
    if text.startswith('"') and text.endswith('"') and '"' not in text[1:-1]:
        eval(text)
        return "done"
    return ""


@app.route("/refused")
def refused():
    text = request.args["a"]
    if not text.startswith("'") or not text.endswith("'") or "'" in text[1:-1]:
        return "no"
    copy = text
    eval(copy)
    return "done"


@app.route("/by-place")
def by_place():
    text = request.args["a"]
    if text[0] != "'" or text[-1] != "'":
        return "no"
    if "'" in text[1:-1]:
        return "no"
    eval(text)
    return "done"


@app.route("/pattern")
def pattern():
    text = request.args["a"]
    if not re.fullmatch(r"'[^'\\]*'", text):
        return "no"
    eval(text)
    return "done"


@app.route("/cut")
def cut():
    text = request.args["a"]
    if not text.startswith("'") or not text.endswith("'") or "'" in text[1:-1]:
        return "no"
    eval(text[1:-1])  # S307
    return "done"


@app.route("/stripped")
def stripped():
    text = request.args["a"]
    if not text.startswith("'") or not text.endswith("'") or "'" in text[1:-1]:
        return "no"
    eval(text.strip("'"))  # S307
    return "done"


@app.route("/prefixed")
def prefixed():
    text = request.args["a"]
    if not text.startswith("'") or not text.endswith("'") or "'" in text[1:-1]:
        return "no"
    eval("f" + text)  # S307
    return "done"


@app.route("/another-quote")
def another_quote():
    text = request.args["a"]
    if text.startswith("'") and text.endswith("'") and '"' not in text[1:-1]:
        eval(text)  # S307
        return "done"
    return ""


@app.route("/ends-only")
def ends_only():
    text = request.args["a"]
    if text.startswith("'") and text.endswith("'"):
        eval(text)  # S307
        return "done"
    return ""


@app.route("/not-the-middle")
def not_the_middle():
    text = request.args["a"]
    if text.startswith("'") and text.endswith("'") and "'" not in text[1:-9]:
        eval(text)  # S307
        return "done"
    return ""


@app.route("/another-value")
def another_value():
    text = request.args["a"]
    if text.startswith("'") and text.endswith("'"):
        text = request.args["b"]
        if "'" not in text[1:-1]:
            eval(text)  # S307
            return "done"
    return ""
