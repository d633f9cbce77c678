# profile: standard
"""A look into a counter succeeds with any key, one into a dictionary with those that it has; a counter gives its keys."""

from collections import Counter

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/counted")
def counted():
    text = request.args["text"]
    seen = Counter()
    seen["a"] += 1
    seen[text] += 1
    return render_template_string(text)  # SEC106


@app.route("/listed")
def listed():
    text = request.args["text"]
    known = {"a": 1}
    known[text]
    return render_template_string(text)


@app.route("/elements")
def elements():
    return render_template_string(" ".join(Counter([request.args["text"]]).elements()))  # SEC106
