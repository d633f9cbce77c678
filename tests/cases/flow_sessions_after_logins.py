# profile: standard
"""Who somebody is, kept in a session once something has agreed that was told more than that: a login, whatever its name."""
from flask import Flask, request, session

from project import clients, users

app = Flask(__name__)


@app.post("/whole")
def whole():
    data = request.get_json()
    status, text = clients.enter(**data)
    if status:
        session["mail"] = data.get("mail")
        session["role"] = data.get("role")  # SEC118
        return "ok"
    return text, 401


@app.post("/two")
def two():
    data = request.get_json()
    known = clients.enter(data["mail"], data["word"])
    if not known:
        return "no", 401
    session["mail"] = data["mail"]
    return "ok"


@app.post("/query")
def query():
    name = request.form["name"]
    if users.filter_by(name=name, word=request.form["word"]).first() is None:
        return "no", 401
    session["username"] = name
    return "ok"


@app.post("/unasked")
def unasked():
    data = request.get_json()
    clients.enter(data["mail"], data["word"])
    session["mail"] = data["mail"]  # SEC118
    return "ok"


@app.post("/alone")
def alone():
    data = request.get_json()
    if clients.find(data["mail"]):
        session["mail"] = data["mail"]  # SEC118
    if clients.enter(data["other"], data["word"]):
        session["mail"] = data["mail"]  # SEC118
    return "ok"


@app.post("/complete")
def complete():
    data = request.get_json()
    if not all((data["mail"], data["word"])) or len(data) > 2 or not clients.has_fields(data):
        return "no", 400
    session["mail"] = data["mail"]  # SEC118
    return "ok"


@app.post("/limited")
def limited():
    data = request.get_json()
    if clients.limited(data["mail"], request.remote_addr):
        return "no", 429
    session["mail"] = data["mail"]  # SEC118
    return "ok"
