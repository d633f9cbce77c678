"""Code that was compiled: whether anything runs it, and whether it can do any harm."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from flake8_secure.api import Match
from flake8_secure.match.evidence import Origin, known_origins, origins
from flake8_secure.match.filled import filling
from flake8_secure.match.uses import reads, uses
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What compiles code that does nothing but what the names allow that it is run with.
_RESTRICTING = frozenset(f"RestrictedPython.compile_restricted{kind}" for kind in ("", "_eval", "_exec", "_single"))
# Such names, and what would give the code any attribute.
_GUARDS = frozenset(
    f"RestrictedPython.{place}{name}" for place in ("", "Guards.") for name in ("safe_builtins", "safe_globals"))
_OPEN = frozenset(("builtins.getattr",))


def is_only_compiled(match: Match, file: File) -> bool:
    """Tell whether code is compiled, and then dropped or only asked for the names in it."""
    return _is_compiled(match) and _is_asked(match.node, match.scope, file)


def is_run_elsewhere(match: Match, file: File) -> bool:
    """Tell whether code is compiled for what runs it, and is reported there."""
    return _is_compiled(match) and (
        any(use.kind == "call" and use.name in ("eval", "exec") for use in uses(match.node, match.scope, file))
        or any(
            getattr(item, "site", None) is match.node for name in ("eval", "exec")
            for call, scope in file.index.calls.get(name, ()) for given in call.args[:1]
            for item in file.flow_value(given, scope).items))


def _is_compiled(match: Match) -> bool:
    return isinstance(match.node, ast.Call) and tail_of(match.node.func) == "compile" and bool(match.node.args)


def _is_asked(code: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *code* is dropped, or is only asked for the names in it, also by a name: `code.co_names`."""
    above = file.parent(code, scope)
    if isinstance(above, ast.Assign) and isinstance(code, ast.Call):
        found = [(one, scope.find(one.id)) for one in above.targets if isinstance(one, ast.Name)]
        return len(found) == len(above.targets) and all(
            home is not None and home[0] is scope.owner and all(
                _is_asked(read, scope, file) for read in reads(scope.owner, file).get(name.id, ())) for name, home in found)
    return isinstance(above, ast.Expr) or isinstance(above, ast.Attribute) and above.attr.startswith("co_") \
        and above.attr not in ("co_code", "co_consts")


def is_restricted(code: ast.expr, call: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *code* was compiled with restrictions, and *call* runs it with guards in place of the built-in functions."""
    names = argument_of(call, 1, "globals") if isinstance(call, ast.Call) else None
    if names is None or not all(
            origin is not None and _is_compiled_so(*origin, file) for origin in origins(code, scope, file)):
        return False
    given = {name for part, around in _given(names, scope, file) for name in file.names(part, around)}
    return not given.isdisjoint(_GUARDS) and given.isdisjoint(_OPEN)


def _is_compiled_so(made: ast.AST, scope: Scope, file: File) -> bool:
    if isinstance(made, ast.Attribute):
        return any(_is_compiled_so(*origin, file) for origin in known_origins(made.value, scope, file))
    return isinstance(made, ast.Call) and not file.names(made.func, scope).isdisjoint(_RESTRICTING)


def _given(names: ast.expr, scope: Scope, file: File) -> Iterator[Origin]:
    """Yield the names and attributes in what *names* is made of, and filled with."""
    found = scope.find(names.id) if isinstance(names, ast.Name) else None
    filled = filling(found[0], file).get(tail_of(names), ()) if found is not None else ()
    for made, around in ((names, scope), *known_origins(names, scope, file), *filled):
        yield from ((part, around) for part in below(made) if isinstance(part, (ast.Attribute, ast.Name)))
