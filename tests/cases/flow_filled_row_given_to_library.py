# profile: standard
import json
import subprocess
from flask import Flask, Response, request

app = Flask(__name__)

@app.route("/")
def view():
    q = request.args.get("q")
    row = ["a"]
    row.append(q)
    data = {}
    data["a"] = q
    Response(repr(row))  # SEC105
    Response(json.dumps(row))  # SEC105
    Response(json.dumps(data))  # SEC105
    Response(subprocess.list2cmdline(row))  # SEC105
    Response(json.dumps(["a", q]))  # SEC105
    Response(str(row))  # SEC105
    own = ["a"]
    own.append("b")
    Response("x" + str(len(own)))
