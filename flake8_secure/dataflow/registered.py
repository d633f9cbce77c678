"""Functions of other modules that a file hands to a framework."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Tuple

from attrs import evolve

from flake8_secure.dataflow.annotations import instance_of
from flake8_secure.dataflow.handlers import Shape, by_call, by_decorator, called_with
from flake8_secure.dataflow.hooks import method_of
from flake8_secure.dataflow.lineages import Registered
from flake8_secure.dataflow.registrations import handing, listed_by, within
from flake8_secure.dataflow.values import Local
from flake8_secure.syntax.functions import FUNCTIONS, Function, parameters
from flake8_secure.syntax.scopes import Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# A call that hands a function to a framework, where it stands, and the function.
Handed = Tuple[ast.Call, Scope, Any]


def registered(file: File) -> Dict[Registered, List[Shape]]:
    """Return the functions of other modules that *file* hands to a framework, with the ways in which that calls them.

    Those are left out that are known there to be called.
    """
    found: Dict[Scope, Tuple[Registered, List[Shape]]] = {}
    for (call, around, function), shape in sorted(_registered(file), key=_line) if file.libraries else ():
        home = file.owner(function)
        scope = home.index.by_node[function]
        if not (home.receives and scope in home.reach.handed):
            found.setdefault(scope, (Registered(scope, call, around), []))[1].append(shape)
    return dict(found.values())


def _line(found: Tuple[Handed, Shape]) -> int:
    return found[0][0].lineno


def _registered(file: File) -> Iterator[Tuple[Handed, Shape]]:
    for handed in _applied(file):
        call, around, function = handed
        for shape in by_decorator(call.func, around, [one.arg for one in parameters(function.args)], file):
            yield handed, shape
    for library, handler in file.handlers.others:
        if handler.callers and not handler.methods:
            for call, around, given in handing(handler, file):
                for function in (node for argument in given for node in _elsewhere(argument, around, file)):
                    scope, called = file.scope_of(function), handler
                    if handler.texts:
                        names = listed_by(call, around, handler, file, called_with(function, scope.parent))
                        called = evolve(handler, named=(*names, ""), texts=())
                    yield (call, around, function), by_call(call, scope, library, called, file)


def _applied(file: File) -> Iterator[Handed]:
    """Yield the functions that decorators are called with, instead of standing above them: `app.route("/")(show)`."""
    for call, around in file.index.called.get("", ()):
        if isinstance(call.func, ast.Call) and len(call.args) == 1:
            yield from ((call, around, node) for node in _elsewhere(call.args[0], around, file))


def _elsewhere(argument: ast.AST, around: Scope, file: File) -> Iterator[Function]:
    """Yield the functions of other modules that *argument* names, alone or within others: `login_required(views.show)`."""
    named = within(argument) if isinstance(argument, ast.Call) else argument
    if isinstance(named, (ast.Attribute, ast.Name)):
        nodes = [item.node for item in file.evaluator.value(named, around).items if isinstance(item, Local)]
        if isinstance(named, ast.Attribute):
            made = instance_of(named.value.func, around, file, False) if isinstance(named.value, ast.Call) else None
            owners = made or file.evaluator.value(named.value, around)
            nodes += [one.node for one in (method_of(item, named.attr, file) for item in owners.items) if one is not None]
        yield from (node for node in nodes if isinstance(node, FUNCTIONS) and node not in file.index.by_node)
