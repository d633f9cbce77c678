# profile: standard
"""Code that is all there is in a file is a module by another name; a tree that was put together is no text."""
import ast
import codecs
from pathlib import Path


def configuration(path, namespace):
    with open(path, "rb") as file:
        exec(compile(file.read(), path, "exec"), namespace)
    with codecs.open(path, encoding="utf-8") as other:
        source = other.read()
    code = compile(source, path, "exec")
    exec(code, namespace)
    exec(open(path).read(), namespace)
    exec(open(path).read().strip().encode("utf-8"), namespace)
    exec(compile(ast.parse(Path(path).read_text()), path, "exec"), namespace)
    eval(compile(ast.Expression(node), path, "eval"), namespace)
    eval(compile(ast.Expression(body=node), path, "eval"))


def keys(namespace):
    for name in ("UP", "DOWN"):
        exec(name + " = object()", namespace)
    for name in ("os", "sys"):
        exec("import os; " + name + " = os", namespace)  # S102


def run(text, stream, namespace):
    exec(compile(text, "<text>", "exec"), namespace)  # S102
    exec(compile(ast.parse(text), "<text>", "exec"), namespace)  # S102
    exec(stream.read(), namespace)  # S102
    exec(text.strip().encode(), namespace)  # S102
    if namespace:
        text = open("local.py").read()
    exec(text, namespace)  # S102
    return eval(text.decode())  # S307


def run_functions(text, namespace):
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef):
            exec(compile(ast.Module(body=[node], type_ignores=[]), "<text>", "exec"), namespace)  # S102


def run_own_functions(path, namespace):
    frame = ast.parse("limit = 1")
    for node in ast.parse(Path(path).read_text()).body:
        exec(compile(ast.Module(body=[*frame.body, node], type_ignores=[]), path, "exec"), namespace)


def evaluate_annotation(text, names, local_names):
    return eval(text, names, local_names), eval(text)  # S307


def evaluate(text, names, local_names):
    return eval(text, names, local_names)  # S307


names = dir()
numbers = {eval(name): name for name in names}
for name in globals():
    numbers[name] = eval(name)
for name in sorted(names):
    numbers[name] = eval(name + "()")  # S307
