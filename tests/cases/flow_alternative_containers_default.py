# profile: standard
from flask import Flask, Response, request
from conf import flag

app = Flask(__name__)

def build(name, more=None):
    row = more or []
    row.append(name)
    return row

@app.route("/")
def view():
    q = request.args.get("q")
    Response(" ".join(build(q)))  # SEC105
    Response(" ".join(build(q, ["a"] if flag() else ["b"])))  # SEC105
    Response(" ".join(build("x", ["a"] if flag() else ["b"])))
