"""What the definitions of functions say: their parameters, and the defaults of those."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import Dict, Iterator, List, Optional, Set, Tuple, Union

from flake8_secure.syntax.nodes import awaited, below, callee, children, tail_of, text_of

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_INNER = (*FUNCTIONS, ast.ClassDef, ast.Lambda)
_GIVING_BACK = (ast.Return, ast.Yield, ast.YieldFrom)
# Decorators after which a function still gives what it returns.
_GIVING = frozenset((
    "abstractmethod", "cache", "cached_property", "classmethod", "lru_cache", "override", "property", "staticmethod",
))
# Those after which `with` gives what it yields.
_ENTERED = frozenset(("asynccontextmanager", "contextmanager"))


def positional(arguments: ast.arguments) -> List[ast.arg]:
    """Return the parameters that a call can fill by position."""
    return [*arguments.posonlyargs, *arguments.args]


def parameters(arguments: ast.arguments) -> List[ast.arg]:
    """Return the parameters that a call can fill, less those that collect what is left."""
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]


def parameter_of(function: Function, name: str) -> Optional[ast.arg]:
    """Return the parameter *name* of *function*; None where it has none."""
    return next((parameter for parameter in parameters(function.args) if parameter.arg == name), None)


def declared_types(node: ast.AST) -> Dict[str, ast.expr]:
    """Return what the parameters of a function are annotated with, by name; nothing for other nodes."""
    found: Dict[str, ast.expr] = {}
    for parameter in parameters(node.args) if isinstance(node, FUNCTIONS) else ():
        annotation = unquoted(parameter.annotation)
        if annotation is not None:
            found[parameter.arg] = annotation
    return found


@lru_cache(maxsize=256)
def _parsed(text: str) -> Optional[ast.expr]:
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (MemoryError, RecursionError, SyntaxError, ValueError):  # not written in Python, or in too much of it
        return None


def unquoted(annotation: Optional[ast.expr]) -> Optional[ast.expr]:
    """Return the type that *annotation* names in quotes, `"list[Item]"`, and any other as it is.

    So are classes written that are defined further down, or imported for type checkers.
    """
    text = text_of(annotation)
    return annotation if text is None else _parsed(text) or annotation


def quoted_in(annotation: ast.expr) -> Iterator[ast.expr]:
    """Yield the types that stand in quotes among those that *annotation* is made of: `Optional["Item"]`."""
    for part in below(annotation) if isinstance(annotation, (ast.BinOp, ast.Subscript)) else ():
        if isinstance(part, ast.Constant):
            named = unquoted(part)
            if named is not None and named is not part:
                yield named


# What methods call the instance, or the class, that they are methods of.
INSTANCES = frozenset(("cls", "self"))


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


def returns(function: ast.AST) -> Iterator[ast.Return]:
    """Yield the return statements of *function*, not of those in it."""
    stack = children(function)
    for node in stack:  # grows
        if isinstance(node, ast.Return):
            yield node
        elif not isinstance(node, (*_INNER, ast.expr)):
            stack += children(node)


def results(function: ast.AST) -> Iterator[ast.expr]:
    """Yield what *function* returns or yields, not what those in it do; also what it goes through for all that it yields."""
    stack = children(function)
    for node in stack:  # grows
        if isinstance(node, _GIVING_BACK) and node.value is not None:
            yield node.value
        if not isinstance(node, _INNER):
            stack += children(node)


def is_stub(function: ast.AST, hook: bool = False) -> bool:
    """Tell whether the body of *function* is still to be written: a docstring, `pass` or `...`.

    That of a *hook* may also do nothing but raise an error that says so, or return None or False.
    """
    body = getattr(function, "body", None)
    if body.__class__ is not list or not body or len(body) > 2:
        return False
    if len(body) == 2 and text_of(getattr(body[0], "value", None)) is None:
        return False
    last = body[-1]
    if isinstance(last, ast.Expr):
        return isinstance(last.value, ast.Constant)
    if isinstance(last, ast.Pass):
        return True
    if isinstance(last, ast.Raise):
        return hook and last.exc is not None and tail_of(callee(last.exc)) in _UNWRITTEN
    return hook and isinstance(last, ast.Return) and (last.value is None or isinstance(last.value, ast.Constant) and (
        last.value.value is None or last.value.value is False))


# What methods raise that classes have to override.
_UNWRITTEN = ("NotImplemented", "NotImplementedError")


def gives_itself(method: ast.AST) -> bool:
    """Tell whether *method* returns the instance that it is called on, or what the method of a base class does."""
    values = [awaited(node.value) for node in returns(method)]
    return bool(values) and all(
        isinstance(value, ast.Name) and value.id == first_parameter(method)
        or isinstance(value, ast.Call) and tail_of(value.func) == getattr(method, "name", "") for value in values)


def given(function: Function) -> List[ast.expr]:
    """Return the expressions that a call of *function* gives, or for a context manager `with`; none for other decorators."""
    names = _decorated(function)
    if not names:
        return [node.value for node in returns(function) if node.value is not None]
    if names <= _ENTERED:
        return yielded(function)
    return []


def yielded(function: ast.AST) -> List[ast.expr]:
    """Return the expressions that *function* yields."""
    return [node.value for node in below(function) if isinstance(node, ast.Yield) and node.value is not None]


def promise(function: Function) -> Optional[ast.expr]:
    """Return the annotation of what `given` gives: for a context manager X of `Iterator[X]`."""
    annotation, names = function.returns, _decorated(function)
    if isinstance(annotation, ast.Subscript) and names and names <= _ENTERED:
        inner = annotation.slice
        return inner.elts[0] if isinstance(inner, ast.Tuple) and inner.elts else inner
    return annotation


def _decorated(function: Function) -> Set[str]:
    return {_name(decorator) for decorator in function.decorator_list} - _GIVING


def is_entered(function: Function) -> bool:
    """Tell whether a decorator makes *function* a context manager that gives what it yields."""
    return any(_name(decorator) in _ENTERED for decorator in function.decorator_list)


def is_property(node: ast.AST) -> bool:
    """Tell whether reading an attribute calls *node*."""
    return any(_name(decorator) in ("cached_property", "property") for decorator in getattr(node, "decorator_list", ()))


def _name(decorator: ast.expr) -> str:
    return tail_of(callee(decorator))
