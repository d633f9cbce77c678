"""What a setting comes to where nobody has set anything: `False` for `os.getenv("VERIFY", "no") == "yes"`."""

from __future__ import annotations

import ast
from copy import deepcopy
from itertools import islice
from typing import TYPE_CHECKING, Optional

from attrs import frozen

from flake8_secure.dataflow.values import Const, Value
from flake8_secure.match.args import Argument, ArgumentByName, Operand, Written
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.not_given import where_not_given
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, reads_environment, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.rule import Match
    from flake8_secure.syntax.scopes import Scope

# What reads a text out of the environment as it is; others make of it what it says.
_AS_TEXT = frozenset(("getenv", "get", "pop"))
# What else reads a setting, and says what to take where there is none.
_READING = regex(r"_?(?:(?:as|get)_?)?(?:bool(?:ean)?|config|env|option|param|setting|value)$")
_YES = frozenset(("1", "on", "t", "true", "y", "yes"))
_ANSWERS = _YES | {"", "0", "f", "false", "n", "no", "none", "off"}
# What makes a number or an answer of a text, what of that is no, and methods that spell it otherwise.
_CASTS, _NO, _SPELLING = ("bool", "int"), (None, "", "0", 0), ("casefold", "lower", "strip", "title", "upper")
# Parts of the expression of a setting that are looked at.
_PARTS = 30


class _Unset(ast.NodeTransformer):
    """Put what is read where nothing is set in its place: `True` for `env.bool("DEBUG", default=True)`."""

    read = False

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        name = tail_of(node.func)
        default = _default(node, name) if node.args and text_of(node.args[0]) is not None else None
        if default is not None:
            self.read = True
            return default
        cast = isinstance(node.func, ast.Name) and name in _CASTS  # `env.bool("DEBUG")` fails where nothing is set
        read = node.args[0] if cast and node.args else getattr(node.func, "value", None)
        if isinstance(read, ast.Constant) and cast:
            return ast.copy_location(ast.Constant(read.value not in _NO), node)
        text = text_of(read) if name in _SPELLING else None
        return node if text is None else ast.copy_location(ast.Constant(getattr(text, name)()), node)

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.ops[0], (ast.In, ast.NotIn)) and text_of(node.left) is not None and tail_of(
                node.comparators[0]) == "environ":
            self.read = True
            return ast.copy_location(ast.Constant(isinstance(node.ops[0], ast.NotIn)), node)
        return node


def _default(node: ast.Call, name: str) -> Optional[ast.Constant]:
    """Return what a call that reads a setting gives where there is none; None where it reads none, or that is not known."""
    given = argument_of(node, "default", "fallback")
    default = argument_of(node, 1) if given is None else given
    if default is None and name in _AS_TEXT and not node.keywords:
        default = ast.copy_location(ast.Constant(None), node)
    if not isinstance(default, ast.Constant) or given is None and name not in _AS_TEXT and not _READING.match(name):
        return None
    if not isinstance(default.value, str):
        return default
    said = default.value.lower()
    if given is None and said not in _ANSWERS:
        return None  # `config.get("http", "verify")`
    return default if name in _AS_TEXT else ast.copy_location(ast.Constant(said in _YES), node)


def by_default(node: Optional[ast.AST], scope: Scope, file: File) -> Optional[Const]:
    """Return what *node*, which reads a setting, is where nothing is set; None where it reads none, or that is not known."""
    if not isinstance(node, (ast.BoolOp, ast.Call, ast.Compare, ast.IfExp, ast.UnaryOp)) or len(
            list(islice(below(node), _PARTS))) == _PARTS:
        return None
    unset = _Unset()
    asked = unset.visit(deepcopy(node))
    return file.evaluator.value(asked, scope).exact if unset.read else None


@frozen(eq=False, repr=False)
class Default(Operand):
    """What *operand* is where nothing is set that it is read from."""

    operand: Operand

    def value(self, match: Match, file: File) -> Value:
        """Return what it is then; not known where it is read from nothing."""
        operand = self.operand
        node = operand.node(match) if isinstance(operand, (Argument, ArgumentByName)) else file.index.written.get(
            match.node) if isinstance(operand, Written) else None
        found = [by_default(made, scope, file) for made, scope in known_origins(node, match.scope)]
        found.append(where_not_given(node, match.scope, file))
        return Value(tuple(one for one in found if one is not None), True)


def always_on(node: Optional[ast.AST]) -> bool:
    """Tell whether *node* is true whatever the environment says: `os.getenv("DEBUG", "False")`, `os.getenv("DEBUG") or True`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "bool" and len(node.args) == 1:
        node = node.args[0]
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
        last = node.values[-1]
        return reads_environment(node.values[0]) and isinstance(last, ast.Constant) and bool(last.value)
    return isinstance(node, ast.Call) and reads_environment(node) and bool(text_of(argument_of(node, 1, "default")))


def on_by_any_text(node: Optional[ast.AST]) -> bool:
    """Tell whether *node* is a text of the environment that nobody looks at, or nothing: `bool(os.getenv("DEBUG", False))`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "bool" and len(node.args) == 1:
        node = node.args[0]
    if isinstance(node, ast.Subscript):
        return tail_of(node.value) == "environ"
    if not isinstance(node, ast.Call) or not reads_environment(node) or tail_of(node.func) not in _AS_TEXT:
        return False
    default = argument_of(node, 1, "default")
    return default is None or isinstance(default, ast.Constant) and not default.value


def unset(operand: Operand) -> Default:
    """Return what *operand* is where nothing is set that it is read from: `unset(arg("verify"))`."""
    return Default(operand)
