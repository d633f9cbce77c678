"""What is drawn from a generator of numbers that can be foreseen."""

from __future__ import annotations

import ast
from typing import Dict, List, Optional, Tuple

from flake8_secure.api import Match
from flake8_secure.dataflow.callers import calls_of
from flake8_secure.dataflow.file import File
from flake8_secure.match.places import given_to
from flake8_secure.match.uses import attributes_read, reads, uses
from flake8_secure.models.stdlib import DISTRIBUTIONS, DRAWN
from flake8_secure.regex import regex
from flake8_secure.rules.random_uses import is_harmless, says_what_it_is, secret_it_becomes
from flake8_secure.syntax.functions import defaults
from flake8_secure.syntax.nodes import tail_of, target_of
from flake8_secure.syntax.scopes import CLASS, Scope

# Distributions, and what a generator is told, or asked about itself.
_HARMLESS = frozenset((*DISTRIBUTIONS, "getstate", "seed", "setstate"))
_DRAWING = (*DRAWN, *sorted(_HARMLESS))
# Names of parameters that take a generator.
_GENERATOR = regex(r"(?i)(?:^|_)(?:generator|p?rng|random)$")
# Keywords of fields for what makes their value.
_FACTORIES = frozenset(("default_factory", "factory"))


def is_judged_elsewhere(match: Match, file: File) -> bool:
    """Tell whether the generator is handed on by such a name, or all that is drawn from it is harmless, or reported itself.

    That is drawn right there, or by the one name that the generator has: one that says what it is may be handed on.
    """
    above = file.parent(match.node, match.scope)
    if any(
        isinstance(use.node, (ast.Dict, ast.keyword)) and _GENERATOR.search(use.name)
        for use in uses(match.node, match.scope, file)
    ):
        return True
    if isinstance(above, ast.Attribute):
        call = file.parent(above, match.scope)
        return isinstance(call, ast.Call) and call.func is above and _is_judged(call, match.scope, file)
    while isinstance(above, (ast.BoolOp, ast.IfExp)):  # `rng or Random()`
        above = file.parent(above, match.scope)
    if isinstance(above, ast.Return):
        return _is_judged_where_called(match.scope.owner, file)
    if isinstance(above, ast.arguments):
        function = file.parent(above, match.scope)
        return function is not None and all(
            _is_judged_as(ast.Name(argument.arg), file.scope_of(function), file)
            for argument, default in defaults(above) if default is match.node)
    return _is_judged_as(target_of(above), match.scope, file)


def is_made_for_field(match: Match, file: File) -> bool:
    """Tell whether the class makes what a field is by default, and what is drawn there is harmless, or reported itself."""
    above = file.parent(match.node, match.scope)
    field = file.parent(above, match.scope) if isinstance(above, ast.keyword) and above.arg in _FACTORIES else None
    return field is not None and _is_judged_as(target_of(file.parent(field, match.scope)), match.scope, file)


def _is_judged_where_called(scope: Scope, file: File) -> bool:
    """Tell whether the function of *scope* is called in the file, and what its generator draws there is harmless or reported."""
    calls = calls_of(scope, file)
    return bool(calls) and all(_is_judged_as(target_of(file.parent(made, around)), around, file) for made, around in calls)


def _is_judged_as(target: Optional[ast.AST], scope: Scope, file: File) -> bool:
    """Tell whether what is drawn from a generator is harmless, or reported, by the name *target* that it gets in *scope*."""
    if isinstance(target, ast.Name) and scope.kind == CLASS:
        target = ast.Attribute(target, target.id)
    if isinstance(target, ast.Attribute):  # of whichever class: asked once
        key = f"drawn from .{target.attr}"
        judged, others = file.derived(key, file.index.scopes[0], lambda first: _drawn(target, first, file))
    else:
        judged, others = _drawn(target, scope, file)
    named = _GENERATOR.search(tail_of(target)) is not None
    return judged and all(named and given_to(other, scope, file) is not None for other in others)


def _drawn(target: object, scope: Scope, file: File) -> Tuple[bool, List[ast.AST]]:
    """Tell whether something is drawn from what *target* is and all of that judged, and return what else it is read for."""
    draws: Dict[ast.AST, Tuple[ast.Call, Scope]] = file.index.derived("draws", lambda: {
        node.func.value: (node, around) for method in _DRAWING for node, around in file.index.called.get(method, ())
        if isinstance(node.func, ast.Attribute)})
    receivers = _reads(target, scope, file)
    drawn = [draws[receiver] for receiver in receivers if receiver in draws]
    return bool(drawn) and all(_is_judged(node, around, file) for node, around in drawn), [
        receiver for receiver in receivers if receiver not in draws]


def is_seeded(match: Match, file: File) -> bool:
    """Tell whether the function goes on to seed the generator, or to let it go on from where another one was."""
    above = file.parent(match.node, match.scope)
    name = tail_of(target_of(above))
    function = match.scope.owner.node
    return bool(name) and not isinstance(function, ast.Module) and name in file.derived(
        "seeded", match.scope.owner, lambda owner: {
            tail_of(part.func.value) for part in file.nodes_of(ast.Call, owner)
            if isinstance(part.func, ast.Attribute) and part.func.attr in ("seed", "setstate")})


def _reads(target: object, scope: Scope, file: File) -> List[ast.AST]:
    """Return where a name is read, or an attribute anywhere in the file."""
    if isinstance(target, ast.Name):
        found = scope.find(target.id)
        return [] if found is None else reads(found[0], file).get(target.id, [])
    return attributes_read(file.index).get(target.attr, []) if isinstance(target, ast.Attribute) else []


def _is_judged(node: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether what is drawn is harmless, or reported as the secret that it becomes."""
    known: Dict[ast.Call, bool] = file.index.derived("judged draws", dict)
    if node not in known:
        method = tail_of(node.func)
        name = f"random.Random().{method}"
        drawn = Match(node=node, scope=scope, facts={"name": name})
        known[node] = name in file.names(node.func, scope) if secret_it_becomes(drawn, file) else (
            method in _HARMLESS or is_harmless(drawn, file) or says_what_it_is(drawn, file))
    return known[node]
