"""Text of a request that is run, text that was vetted before, and text that other rules already report."""
import ast
import code
import sys
import timeit
from typing import cast

import _interpreters
import _testcapi
import _xxsubinterpreters
import js2py
from concurrent import interpreters
from flask import Flask, request

app = Flask(__name__)


@app.route("/run", methods=["POST"])
def run():
    exec(request.form["code"])  # S102
    eval(request.form["code"])  # S307
    exec(repr(ast.literal_eval(request.form["code"])))  # S102
    eval(repr(ast.literal_eval(request.form["code"])))  # S307
    app.made = compile(request.form["code"], "code", "exec")  # SEC123
    code.InteractiveConsole().push(request.form["code"])  # SEC123
    _xxsubinterpreters.run_string(_xxsubinterpreters.create(), request.form["code"])  # SEC123
    timeit.timeit(request.form["code"])  # SEC123
    _interpreters.run_string(_interpreters.create(), request.form["code"])  # SEC123
    _testcapi.run_in_subinterp(request.form["code"])  # SEC123
    interpreters.create().exec(request.form["code"])  # SEC123
    interpreters.create().exec(text)  # SEC903
    js2py.EvalJs().execute(request.form["code"])  # SEC123
    (js2py.eval_js if sys.argv else js2py.eval_js6)(request.form["code"])  # SEC123
    (vetted and eval or ast.literal_eval)(request.form["code"])  # S307
    (ast.literal_eval if sys.argv else repr)(request.form["code"])
    return {"arguments": len(sys.argv)}


def compiled(text):
    return cast("CodeType", compile(text, "code", "exec"))  # SEC901


@app.route("/compiled", methods=["POST"])
def run_compiled():
    made = compiled(request.form["code"])
    return {"done": eval(made, {}) is None}  # S307
