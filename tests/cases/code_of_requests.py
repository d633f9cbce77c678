"""Text of a request that is run, text that was vetted before, and text that other rules already report."""
import ast
import code
import sys
import timeit

import _xxsubinterpreters
from flask import Flask, request

app = Flask(__name__)


@app.route("/run", methods=["POST"])
def run():
    exec(request.form["code"])  # S102
    eval(request.form["code"])  # S307
    exec(repr(ast.literal_eval(request.form["code"])))  # S102
    eval(repr(ast.literal_eval(request.form["code"])))  # S307
    compile(request.form["code"], "code", "exec")  # SEC123
    code.InteractiveConsole().push(request.form["code"])  # SEC123
    _xxsubinterpreters.run_string(_xxsubinterpreters.create(), request.form["code"])  # SEC123
    timeit.timeit(request.form["code"])  # SEC123
    return {"arguments": len(sys.argv)}
