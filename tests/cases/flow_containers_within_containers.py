# profile: standard
"""Containers within containers, of one function and of the module, into which data is put."""

from collections import defaultdict

from flask import Flask, render_template_string, request

app = Flask(__name__)
ROOMS = {"a": {"topic": "constant", "at": {"x": "constant"}}, "b": {"topic": "constant"}}
POSTS = {}
NAMES = {"a": [], "b": []}
LINES = defaultdict(list)
COUNTS = defaultdict(lambda: {"count": 0, "last": "none"})


class Row:
    def __init__(self):
        self.text = "empty"


@app.route("/put/<room>")
def put(room):
    text = request.args["text"]
    ROOMS["a"]["topic"] = text
    ROOMS["a"]["at"]["x"] = text
    POSTS.setdefault("a", []).append(text)
    NAMES["a"].append(text)
    NAMES["b"].append("constant")
    LINES["a"].append(text)
    COUNTS[room]["last"] = text
    COUNTS[room]["first"] = "constant"


@app.route("/get/<room>")
def get(room):
    render_template_string(ROOMS["a"]["topic"])  # SEC106
    render_template_string(ROOMS["a"]["at"]["x"])  # SEC106
    render_template_string(ROOMS["b"]["topic"])
    render_template_string(POSTS["a"][0])  # SEC106
    render_template_string(NAMES["a"][0])  # SEC106
    render_template_string(NAMES["b"][0])
    render_template_string(LINES["a"][0])  # SEC106
    for line in LINES["a"]:
        render_template_string(line)  # SEC106
    render_template_string(COUNTS[room]["last"])  # SEC106
    return render_template_string(COUNTS[room]["first"])


@app.route("/grouped")
def grouped():
    text = request.args["text"]
    groups = {}
    groups.setdefault(app.name, []).append(text)
    render_template_string(groups[app.name][0])  # SEC106
    for rows in groups.values():
        render_template_string(rows[0])  # SEC106
    groups = {}
    groups.setdefault(text, []).append("constant")
    render_template_string(groups["a"][0])
    groups = {}
    groups.setdefault(app.name, "constant")
    return render_template_string(groups["a"])


@app.route("/made")
def made():
    text = request.args["text"]
    counts = defaultdict(lambda: {"count": 0, "last": "none"})
    counts["a"]["last"] = text
    render_template_string(counts["a"]["last"])  # SEC106
    render_template_string(counts["b"]["last"])
    for one in counts.values():
        render_template_string(one["last"])  # SEC106
    rows = defaultdict(Row)
    rows["a"].text = text
    render_template_string(rows["a"].text)  # SEC106
    render_template_string(rows["b"].text)
    nested = defaultdict(lambda: defaultdict(list))
    nested["a"]["b"].append(text)
    render_template_string(nested["a"]["b"][0])  # SEC106
    render_template_string(str(nested["a"]["c"]))
    numbers = defaultdict(int)
    numbers[text] += 1
    render_template_string(str(numbers["a"]))
    return render_template_string(" ".join(numbers))  # SEC106
