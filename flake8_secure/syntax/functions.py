"""What the definitions of functions say: their parameters, and the defaults of those."""

from __future__ import annotations

import ast
from typing import Iterator, List, Optional, Tuple, Union

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def positional(arguments: ast.arguments) -> List[ast.arg]:
    """Return the parameters that a call can fill by position."""
    return [*arguments.posonlyargs, *arguments.args]


def parameters(arguments: ast.arguments) -> List[ast.arg]:
    """Return the parameters that a call can fill, less those that collect what is left."""
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]


def parameter_of(function: Function, name: str) -> Optional[ast.arg]:
    """Return the parameter *name* of *function*; None where it has none."""
    return next((parameter for parameter in parameters(function.args) if parameter.arg == name), None)


def first_parameter(function: ast.AST) -> Optional[str]:
    """Return the name of the first positional parameter of *function*; None where it has none, or is no function."""
    if not isinstance(function, FUNCTIONS):
        return None
    arguments = function.args
    for argument in arguments.posonlyargs or arguments.args:
        return argument.arg
    return None


def defaults(arguments: ast.arguments) -> Iterator[Tuple[ast.arg, ast.expr]]:
    """Yield the parameters that have a default, each with it."""
    named = positional(arguments)
    yield from zip(named[len(named) - len(arguments.defaults):], arguments.defaults)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults):
        if default is not None:
            yield argument, default


def default_of(parameter: ast.AST, function: ast.AST) -> Optional[ast.expr]:
    """Return the default of *parameter*, an ast.arg, of *function*; None where it has none."""
    arguments = getattr(function, "args", None)
    if not isinstance(arguments, ast.arguments):
        return None
    return next((default for argument, default in defaults(arguments) if argument is parameter), None)
