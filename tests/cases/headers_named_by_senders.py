# profile: standard
"""Headers whose names come from a request: Werkzeug looks at the values alone."""
from flask import Flask, Response, make_response, request
from werkzeug.datastructures import Headers

app = Flask(__name__)


@app.route("/one")
def one():
    name = request.args["name"]
    answer = make_response("hello")
    answer.headers[name] = "1"  # SEC110
    answer.headers["X-" + name] = "1"  # SEC110
    answer.headers[f"X-{len(name)}"] = "1"
    answer.headers["X-Name"] = name
    answer.headers[name.replace("\n", "")] = "1"
    return answer


@app.route("/many")
def many():
    name = request.args["name"]
    answer = make_response("hello", 200, [(name, "1")])  # SEC110
    answer.headers.extend({name: "1"})  # SEC110
    answer.headers.update([(name, "1"), ("X-Name", name)])  # SEC110
    answer.headers.update([("X-Name", name)])
    return answer


@app.route("/made")
def made():
    name = request.args["name"]
    if name == "short":
        return make_response("hello", {name: "1"})
    if name.startswith("x"):
        return make_response("hello", {"X-Name": name, name: "1"})  # SEC110
    if name.startswith("y"):
        return Response("hello", headers=Headers([(name, "1")]))  # SEC110
    if name.startswith("z"):
        return Response("hello", headers={name: "1"})  # SEC110
    return Response("hello", headers={"X-Name": name})


@app.route("/repeated")
def repeated():
    kept = {name: value for name, value in request.headers.items() if name.startswith("X-")}
    return Response("hello", headers=kept)
