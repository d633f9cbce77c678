# profile: standard
"""Functions that call themselves with a part of the structure that they were given."""

from flask import Flask, render_template_string, request

app = Flask(__name__)


def flat(rows):
    for row in rows:
        if isinstance(row, list):
            yield from flat(row)
        else:
            yield row


class Node:
    def __init__(self, text, left=None):
        self.text, self.left = text, left

    def walk(self):
        if self.left:
            yield from self.left.walk()
        yield self.text


def last(node):
    return node.text if node.left is None else last(node.left)


def endless(rows):
    return endless(rows)


@app.route("/")
def view():
    text = request.args["text"]
    render_template_string(" ".join(flat(["a", ["b", text]])))  # SEC106
    render_template_string(" ".join(flat(["a", ["b", "c"]])))
    render_template_string(" ".join(Node("a", Node(text)).walk()))  # SEC106
    render_template_string(" ".join(Node("a", Node("b")).walk()))
    render_template_string(last(Node("a", Node("b", Node(text)))))  # SEC106
    render_template_string(last(Node("a", Node("b", Node("c")))))
    return render_template_string(endless([text]))
