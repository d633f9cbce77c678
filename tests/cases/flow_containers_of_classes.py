# profile: standard
"""Containers that the body of a class makes are of all its instances, and of what comes later."""
from flask import Flask, Response, request
app = Flask(__name__)

class A:
    rows = []
    def add(self, n):
        self.rows.append(n)

class B:
    rows = []
    @classmethod
    def add(cls, n):
        cls.rows.append(n)

class C:
    rows = []
    def add(self, n):
        C.rows.append(n)

class D:
    rows = {}
    def add(self, n):
        self.rows["a"] = n

@app.route("/a")
def a():
    A().add(request.args["q"])
    Response(" ".join(A.rows))  # SEC105
    Response(" ".join(A().rows))  # SEC105
    return ""

@app.route("/a2")
def a2():
    Response(" ".join(A().rows))  # SEC105
    return Response("".join(A.rows))  # SEC105

@app.route("/b")
def b():
    B.add(request.args["q"])
    Response(" ".join(B.rows))  # SEC105
    return ""

@app.route("/b2")
def b2():
    Response(" ".join(B.rows))  # SEC105
    return ""

@app.route("/c")
def c():
    C().add(request.args["q"])
    Response(" ".join(C.rows))  # SEC105
    return ""

@app.route("/c2")
def c2():
    Response(" ".join(C.rows))  # SEC105
    return ""

@app.route("/d")
def d():
    D().add(request.args["q"])
    Response(" ".join(D.rows.values()))  # SEC105
    return ""

@app.route("/d2")
def d2():
    Response(" ".join(D().rows.values()))  # SEC105
    return ""

class Own:
    rows = []
    def __init__(self):
        self.rows = []
    def add(self, n):
        self.rows.append(n)

@app.route("/own")
def own():
    kept = Own()
    kept.add(request.args["q"])
    return Response(" ".join(kept.rows))  # SEC105

@app.route("/own2")
def own2():
    return Response(" ".join(Own().rows) + " ".join(Own.rows))
