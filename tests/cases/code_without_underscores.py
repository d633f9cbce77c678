# profile: standard
"""Code without two underscores gets at nothing where no builtins are seen; with them it opens files all the same."""
import math

import numexpr
import sympy
from flask import Flask, request

app = Flask(__name__)
NAMES = {"__builtins__": {"min": min}, "sqrt": math.sqrt}


@app.get("/seen")
def seen():
    text = request.args["text"]
    if "__" in text:
        raise ValueError(text)
    exec(text)  # S102
    return {"value": eval(text)}  # S307


@app.get("/loop")
def loop():
    text = request.args["text"]
    for word in ("import", "os", "__"):
        if word in text:
            raise ValueError(text)
    return {"value": eval(text, {"sqrt": math.sqrt})}  # S307


@app.get("/any")
def any_of_words():
    text = request.args["text"]
    if any(word in text for word in ("import", "__")):
        raise ValueError(text)
    return {"value": eval(text, globals())}  # S307


@app.get("/confined")
def confined():
    text = request.args["text"]
    if "__" in text:
        raise ValueError(text)
    exec(text, {"__builtins__": None})
    first = eval(text, {"__builtins__": {}, "sqrt": math.sqrt})
    return {"value": [first, eval(text, NAMES), eval(text, globals={"__builtins__": {}}) if first else 0]}


@app.get("/unchecked")
def unchecked():
    text = request.args["text"]
    if "import" in text:
        raise ValueError(text)
    return {"value": eval(text, {"__builtins__": {}})}  # S307


@app.get("/all")
def with_all_builtins():
    text = request.args["text"]
    if "__" in text:
        raise ValueError(text)
    return {"value": eval(text, {"__builtins__": __builtins__})}  # S307


@app.get("/formulas")
def formulas():
    text = request.args["text"]
    if "__" in text:
        raise ValueError(text)
    known = numexpr.evaluate(text)
    return {"known": known.tolist(), "value": str(sympy.sympify(text))}  # SEC123


def run(text):
    exec(text, {"__builtins__": {}})  # S102
    return eval(text, {"__builtins__": {}})  # S307


@app.get("/formula")
def formula():
    return {"value": numexpr.evaluate(request.args["text"]).tolist()}  # SEC123
