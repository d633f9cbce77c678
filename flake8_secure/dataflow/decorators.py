"""What decorators make of functions: static methods, properties, and what is called with more than it is given."""

from __future__ import annotations

import ast
from typing import Any, Callable, Container, Dict, Iterator, Optional, Sequence, Set, Tuple

from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, first_parameter, parameters
from flake8_secure.syntax.nodes import awaited, below, callee, tail_of
from flake8_secure.syntax.scopes import DEFINE, Scope

# Methods by which a function is told to be called: of those that go by types, and of signals.
_REGISTERING = frozenset(("connect", "connect_via", "register"))
_BY_NAME = (ast.Attribute, ast.Name)
# What makes a function a task of a queue, which may be sent by its name.
TASK_MAKERS = frozenset(("shared_task", "task"))
# Methods that put more into the keywords that a function collects.
_ADDING = frozenset(("setdefault", "update"))
# Methods that are given their class, whether they say so or not.
_OF_CLASSES = frozenset(("__class_getitem__", "__init_subclass__", "__new__"))


# What a decorator does beside calling what it wraps: it gives it arguments of its own, and works on what it returns.
ADDS, WORKS = 1, 2


def adding(
    function: Any, defined: Callable[[ast.AST], Optional[ast.AST]], known: Dict[ast.AST, int]
) -> Iterator[Tuple[str, int]]:
    """Yield the names of the decorators of *function* that give it arguments of their own, or work on what it returns.

    Each with what it does. *defined* gives the definition of a function that an expression names, *known* is a cache.
    """
    for decorator in function.decorator_list:
        called = callee(decorator)
        definition = defined(called)
        if isinstance(definition, FUNCTIONS):
            if definition not in known:
                known[definition] = _does(definition)
            if known[definition]:
                yield tail_of(called), known[definition]


def defined_in(module: Scope, called: ast.AST) -> Optional[ast.AST]:
    """Return the one definition of *called* in *module*."""
    bindings = module.bindings.get(called.id, ()) if isinstance(called, ast.Name) else ()
    return bindings[0][1] if len(bindings) == 1 and bindings[0][0] == DEFINE else None


def _does(decorator: ast.AST) -> int:
    """Return what the functions in *decorator* do with what is wrapped, and with its result."""
    wrapped: Set[str] = set()
    functions = [decorator]
    for function in functions:  # grows
        inner = [node for node in below(function) if isinstance(node, FUNCTIONS) and node is not function]
        name = first_parameter(function)
        if inner and name is not None:
            wrapped.add(name)
        functions += [node for node in inner if node not in functions]
    return (ADDS if any(_calls_with_more(function, wrapped) for function in functions[1:]) else 0) | (
        WORKS if any(_works_on_result(function, wrapped) for function in functions[1:]) else 0)


def _works_on_result(function: Any, wrapped: Set[str]) -> bool:
    """Tell whether *function* calls one of *wrapped* and hands on what that returns: `return jsonify(view())`."""
    names: Set[str] = set()
    passed: Set[Optional[ast.AST]] = set()
    nodes = list(below(function))
    for node in nodes:
        if isinstance(node, (ast.Assign, ast.Expr, ast.Return)):
            value = awaited(node.value)
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name) \
                    and _is_call_of(value, wrapped):
                names.add(node.targets[0].id)
            elif isinstance(node, ast.Assign):
                continue
            passed.add(value)
    return any(
        (_is_call_of(node, wrapped) or isinstance(node, ast.Name) and node.id in names and isinstance(node.ctx, ast.Load))
        and node not in passed for node in nodes)


def _is_call_of(node: Optional[ast.AST], names: Container[str]) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def _calls_with_more(function: Any, wrapped: Set[str]) -> bool:
    arguments = function.args
    collected = {argument.arg for argument in (arguments.vararg, arguments.kwarg) if argument is not None}
    given = collected | {argument.arg for argument in parameters(arguments)}
    for node in below(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in wrapped:
            for argument in arguments_of(node):
                inner = argument.value if isinstance(argument, ast.Starred) else argument
                if not (isinstance(inner, ast.Name) and inner.id in given):
                    return True
        elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store) and isinstance(node.value, ast.Name) \
                and node.value.id in collected:
            return True
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _ADDING \
                and isinstance(node.func.value, ast.Name) and node.func.value.id in collected:
            return True
    return False


def hands_all_on(function: Any, wrapped: str) -> bool:
    """Tell whether *function* calls *wrapped* with what it collects, and with nothing of its own."""
    arguments = function.args
    return (arguments.vararg is not None or arguments.kwarg is not None) and any(
        _is_call_of(node, (wrapped,)) for node in below(function)) and not _calls_with_more(function, {wrapped})


def registered_at(function: Any) -> Iterator[ast.expr]:
    """Yield what *function* is registered at, by a name: `@text_of.register`, `@saved.connect`, `@receiver(signals.saved)`."""
    for decorator in function.decorator_list:
        method = callee(decorator)
        if isinstance(method, ast.Attribute) and method.attr in _REGISTERING and isinstance(method.value, _BY_NAME):
            yield method.value
        elif isinstance(decorator, ast.Call) and tail_of(method) == "receiver" and decorator.args:
            given = decorator.args[0]
            yield from (one for one in getattr(given, "elts", (given,)) if isinstance(one, _BY_NAME))


def connected(call: ast.Call) -> Optional[Tuple[ast.expr, ast.expr]]:
    """Return the signal that *call* connects a function to, by its name, with that: `saved.connect(on_saved)`."""
    signal = call.func.value if isinstance(call.func, ast.Attribute) else None
    return (signal, call.args[0]) if isinstance(signal, _BY_NAME) and call.args else None


def is_static(node: ast.AST) -> bool:
    """Tell whether *node* defines a static method."""
    return _is_decorated(node, names=("staticmethod",))


def is_of_class(node: ast.AST) -> bool:
    """Tell whether *node* defines a method whose first parameter is its class."""
    return getattr(node, "name", "") in _OF_CLASSES or _is_decorated(node, names=("classmethod",))


def is_setter(node: ast.AST) -> bool:
    """Tell whether *node* defines what assigning to a property calls."""
    return _is_decorated(node, attributes=("setter",))


def _is_decorated(node: ast.AST, names: Container[str] = (), attributes: Container[str] = ()) -> bool:
    """Tell whether a decorator of *node* is one of *names*, or one of *attributes* of something."""
    decorators: Sequence[ast.expr] = getattr(node, "decorator_list", ())
    return bool(decorators) and any(
        isinstance(decorator, ast.Name) and decorator.id in names
        or isinstance(decorator, ast.Attribute) and decorator.attr in attributes
        for decorator in decorators)
