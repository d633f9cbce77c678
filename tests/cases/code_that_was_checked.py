# profile: standard
"""Text in which no name can be spelled, and trees whose nodes were looked at, do no more than the program lets them."""
import ast
import re

from flask import Flask, abort, request
from project.operators import OPERATORS

app = Flask(__name__)
ALPHABET = set("0123456789+-*/(). ")
KINDS = (ast.Expression, ast.BinOp, ast.UnaryOp, ast.operator, ast.Constant)


class Checking(ast.NodeVisitor):
    def generic_visit(self, node):
        if not isinstance(node, KINDS):
            raise ValueError(node)
        super().generic_visit(node)


def by_character(text):
    if not all(character in ALPHABET for character in text):
        raise ValueError(text)
    return eval(text)


def by_characters(text):
    if any(c not in "0123456789+-* " for c in text):
        return None
    return eval(text)


def by_set(text):
    if set(text) <= ALPHABET:
        return eval(text)
    return None


def by_subset(text):
    if not set(text).issubset(ALPHABET):
        return ""
    return str(eval(text))


def by_pattern(text):
    if not re.match(r"^[0-9+\-*/().\s]+$", text):
        raise ValueError(text)
    return eval(text)


def by_node(text):
    tree = ast.parse(text, mode="eval")
    for node in ast.walk(tree):
        if not isinstance(node, KINDS):
            raise ValueError(node)
    return eval(compile(tree, "<text>", "eval"))


def by_nodes(text):
    tree = ast.parse(text, mode="eval")
    if not all(isinstance(node, KINDS) for node in ast.walk(tree)):
        return None
    code = compile(tree, "<text>", "eval")
    return eval(code, {"__builtins__": {}})


def by_visitor(text):
    tree = ast.parse(text, mode="eval")
    Checking().visit(tree)
    return eval(compile(tree, "<text>", "eval"))


def by_tree_of_text(text):
    for node in ast.walk(ast.parse(text)):
        print(node)
    return eval(text)  # S307


def afterwards(text):
    result = eval(text)  # S307
    if not all(character in ALPHABET for character in text):
        raise ValueError(text)
    return result


def with_names(text):
    if not re.match(r"^[a-z_().]+$", text):
        raise ValueError(text)
    return eval(text)  # S307


def begun(text):
    if not re.match(r"^[0-9]+", text):
        raise ValueError(text)
    return eval(text)  # S307


def other(text, name):
    if not all(character in ALPHABET for character in name):
        raise ValueError(text)
    return eval(text)  # S307


def transformed(text, transformer):
    tree = transformer.visit(ast.parse(text))
    exec(compile(tree, "<text>", "exec"))  # S102


@app.post("/value")
def sent():
    tree = ast.parse(request.form["formula"], mode="eval")
    if any(not isinstance(node, KINDS) for node in ast.walk(tree)):
        abort(400)
    exec(compile(tree, "<text>", "exec"))
    return {"value": eval(compile(tree, "<text>", "eval"))}


@app.post("/other")
def unseen():
    tree = ast.parse(request.form["formula"], mode="eval")
    return {"value": eval(compile(tree, "<text>", "eval"))}  # S307


def operated(name, x, y):
    if name not in OPERATORS.values():
        raise ValueError(name)
    names = {"x": x, "y": y}
    exec("x" + name + "y", names)
    exec(f"x {name} {y}", names)  # S102
    return names["x"]


def kind_of(options):
    if options.kind in ("float", "int"):
        eval(options.kind)
        eval(options.other)  # S307
    else:
        eval(options.kind)  # S307
    return eval(f"numbers.{options.type}") if options.type in ("Number", "Real") else eval(options.type)  # S307


class Checked:
    def kind(self, cursor):
        if self.name not in ("users", "groups"):
            raise ValueError(self.name)
        cursor.execute(f"SELECT * FROM lists WHERE name = '{self.name}'")
        cursor.execute(f"SELECT * FROM lists WHERE name = '{self.title}'")  # S608


def named_for_some_only(kind, strict):
    if strict:
        if kind not in ("Admin", "Guest"):
            raise ValueError(kind)
        eval(f"models.{kind}()")
    eval(f"models.{kind}()")  # S307


def by_list_around(options, settings):
    kind = eval(f"numpy.{options.kind}") if options.kind in ("float32", "float64") else None
    if options.name and options.name in ("sin", "cos"):
        return eval("math." + options.name), kind
    if settings.name in ("sin", "cos"):
        return eval("math." + options.name), kind  # S307
    return eval(f"numpy.{options.kind}.{options.name}") if options.kind in ("float32", "float64") else None  # S307


def by_list_on_the_other_side(options):
    return None if options.kind in ("float32", "float64") else eval(f"numpy.{options.kind}")  # S307
