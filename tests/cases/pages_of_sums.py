# profile: standard
from flask import Flask, request

from .numbers import parsed

app = Flask(__name__)


@app.post("/minus")
def minus():
    data = request.get_json()
    return f"Result: {data['a'] - data['b']}"


@app.post("/divided")
def divided():
    data = request.get_json()
    return "Result: " + str(data["a"] / data.get("b")) + str((data["a"] - data["b"]) * 100 + 3)


@app.post("/next")
def following():
    number = request.get_json()["n"]
    number += 1
    return f"Next: {number} {number * 1.5} {2 ** number} {number // 2} {len(request.json['all']) + number}"


@app.post("/rounded")
def rounded():
    data = request.get_json()
    return f"Rounded: {round(data['n'], 1)} {abs(data['n'])} {sum(data['all'])} {pow(data['n'], 2)} {divmod(data['n'], 2)}"


@app.post("/plus")
def plus():
    data = request.get_json()
    return f"Result: {data['a'] + data['b']}"  # SEC105


@app.post("/twice")
def twice():
    return f"Result: {request.get_json()['a'] * 2}"  # SEC105


@app.post("/all")
def everything():
    return "Result: " + str(sum(request.get_json()["lists"], []))  # SEC105


@app.get("/unknown")
def unknown():
    return "Unknown: " + str(request.args.keys() - {"a"})  # SEC105


@app.get("/others")
def others():
    return "Unknown: " + str(set(request.args) - {"a"})  # SEC105


@app.get("/parsed")
def of_others():
    return "Unknown: " + str(parsed(request.args["x"]) - parsed(request.args["y"]))  # SEC105
