# profile: standard
"""What is checked of the ending of a name says nothing of the rest."""
import os
from flask import Flask, request
app = Flask(__name__)
@app.route("/a")
def a():
    path = request.args["a"]
    _, ext = os.path.splitext(path)
    if ext in (".py", ".json"):
        open(path)  # SEC101
    return {}
@app.route("/b")
def b():
    path = request.args["a"]
    ext = os.path.splitext(path)[1]
    if ext in (".py", ".json"):
        open(path)  # SEC101
    return {}
@app.route("/c")
def c():
    path = request.args["a"]
    if path.rsplit(".", 1)[1] in (".py", ".json"):
        open(path)  # SEC101
    return {}
class P:
    def f(self, path):
        _, ext = os.path.splitext(path)
        if ext in P.EXT:
            open(path)  # SEC101
    def g(self):
        self.f(request.args["a"])
p = P()
@app.route("/d")
def d():
    p.g()
    return {}
