"""What parameters and options of programs are where nobody gives them: `def run(debug=True)`, `--debug` with a default."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Set

from flake8_secure.dataflow.values import Const
from flake8_secure.match.evidence import known_origins
from flake8_secure.match.given import class_of_instance, handed_in, parameter_alone, value_given
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.functions import FUNCTIONS, default_of
from flake8_secure.syntax.nodes import callee, tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What flags of argparse are without them.
_FLAGS = {"store_false": True, "store_true": False}


def where_not_given(node: Optional[ast.AST], scope: Scope, file: File) -> Optional[Const]:
    """Return what *node*, an option, a parameter, or what an instance keeps of one, is where nobody gives it, if known."""
    if isinstance(node, ast.Attribute):
        return _of_attribute(node, scope, file)
    parameter = parameter_alone(node, scope) if isinstance(node, ast.Name) else None
    function = None if parameter is None else parameter[1].node
    if node is None or parameter is None or not isinstance(function, FUNCTIONS):
        return None
    for decorator in function.decorator_list:  # of click
        if isinstance(decorator, ast.Call) and tail_of(decorator.func) == "option" and parameter[0].arg in _names(decorator):
            return _of_option(decorator)
    default = default_of(parameter[0], function)
    if isinstance(default, ast.Call) and tail_of(default.func) == "Option":  # of typer
        default = argument_of(default, "default", 0)
        return Const(default.value) if isinstance(default, ast.Constant) else None
    known = Const(default.value) if isinstance(default, ast.Constant) else None
    handed = handed_in(node, scope, file)
    if handed is not None and handed.nodes and handed.all_known and all(given is not default for given, _ in handed.nodes):
        return None  # all give something else
    return known if known in file.value(node, scope).items else None


def _of_attribute(node: ast.Attribute, scope: Scope, file: File) -> Optional[Const]:
    """Return that of an option of argparse, or of an attribute that nothing else is ever assigned to as far as is known."""
    if any(tail_of(callee(made)) == "parse_args" for made, _ in known_origins(node.value, scope)):
        added = [call for call, _ in file.index.calls.get("add_argument", ()) if node.attr in _names(call)]
        return _of_option(added[0]) if len(added) == 1 else None
    if class_of_instance(node, scope) is None:
        return None
    kept = {item for item in value_given(node, scope, file).items if isinstance(item, Const)}
    return kept.pop() if len(kept) == 1 else None


def _names(option: ast.Call) -> Set[str]:
    """Return what the value of *option* may be called, that of `"-d", "--debug/--no-debug"`: `d` or `debug`."""
    names = map(text_of, (*option.args, argument_of(option, "dest")))
    return {name.split("/")[0].lstrip("-").replace("-", "_") for name in names if name}


def _of_option(option: ast.Call) -> Optional[Const]:
    default, action = argument_of(option, "default"), text_of(argument_of(option, "action"))
    if isinstance(default, ast.Constant):
        return Const(default.value)
    return Const(_FLAGS[action]) if default is None and action in _FLAGS else None
