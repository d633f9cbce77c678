# profile: standard
"""Trees of expressions that functions look at before they are run, and some that they do not."""
import ast

from flask import abort, request

ALLOWED = (ast.Expression, ast.BinOp, ast.Constant, ast.Add)


def checked(source):
    tree = ast.parse(source, mode="eval")
    for node in ast.walk(tree):
        if not isinstance(node, ALLOWED):
            abort(400)
    return tree


def parsed(source):
    tree = ast.parse(source, mode="eval")
    for node in ast.walk(tree):
        print(node)
    return tree


def check(tree):
    for node in ast.walk(tree):
        if not isinstance(node, ALLOWED):
            raise ValueError(node)


def look(tree):
    print(tree)
    look_again(tree)


def look_again(tree):
    look(tree)


def run():
    tree = checked(request.args["formula"])
    eval(compile(tree, "<formula>", "eval"))
    tree = ast.parse(request.args["formula"], mode="eval")
    check(tree)
    eval(compile(tree, "<formula>", "eval"))


def run_as_it_is():
    tree = parsed(request.args["formula"])
    eval(compile(tree, "<formula>", "eval"))  # S307
    other = ast.parse(request.args["formula"], mode="eval")
    look(other)
    eval(compile(other, "<formula>", "eval"))  # S307
