"""What variables would be at one place of a function, were they data from outside: what the function checks of them itself."""

from __future__ import annotations

import ast
from itertools import islice
from typing import TYPE_CHECKING, Any, Dict, List, Tuple

from flake8_secure.dataflow.values import NOTHING, Local, Value, unknown
from flake8_secure.dataflow.views import taint_of
from flake8_secure.match.args import entry
from flake8_secure.match.reaching import in_force
from flake8_secure.match.uses import reads
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.functions import FUNCTIONS, INSTANCES, parameters
from flake8_secure.syntax.nodes import callee, tail_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, FUNCTION, ITERATE, PARAMETER, Binding, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


# How deep a part of something is looked for: bound against generated code.
PARTS = 8
# Methods that give parts of what a pattern has matched.
_GROUPS = frozenset(("group", "groupdict", "groups"))


def is_group(node: ast.AST) -> bool:
    """Tell whether *node* asks for a part of what a pattern has matched: `found.group(1)`."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _GROUPS


def supposed(node: ast.expr, scope: Scope, file: File) -> Value:
    """Return what *node*, a variable or a part of one, is in *scope*, were what nobody knows data; `NOTHING` if read first.

    What a variable was made of may have been checked when something else that it was made of was not.
    """
    home, read = scope.owner, node
    for _ in range(PARTS):
        if isinstance(read, ast.Call) and is_group(read):
            read = read.func
        read = read.value if isinstance(read, (ast.Attribute, ast.Subscript)) else read
    found = scope.find(read.id) if isinstance(read, ast.Name) and (read is not node or read.id not in INSTANCES) else None
    if not isinstance(read, ast.Name) or found is None or home.kind == CLASS or found[0].owner is not home and (
            found[0].kind != FUNCTION or read.id not in found[0].lasting) \
            or not _may_be_checked(read, found[1], found[0].owner, file):
        return NOTHING
    value = _all_supposed(home, file).get(node, NOTHING)
    if any(taint.label != read.id for taint in value.taints) and not all(
            kind in (ITERATE, PARAMETER) or _is_of_one_thing(given, around, file)
            for kind, given, _, around in in_force(found[1], read, scope, file)):
        return NOTHING
    return value


def supposed_from_elsewhere(call: ast.Call, scope: Scope, file: File) -> Value:
    """Return what *call*, of a function of another module, gives in *scope*, were what nobody knows data; else `NOTHING`."""
    called = file.value(call.func, scope).single if file.imports is not None else None
    if not isinstance(called, Local) or file.owner(called.node) is file or scope.owner.kind == CLASS:
        return NOTHING
    return _all_supposed(scope.owner, file).get(call, NOTHING)


def _all_supposed(home: Scope, file: File) -> Dict[ast.AST, Value]:
    values: Dict[ast.AST, Value] = file.derived("supposed", home, lambda scope: _values(scope, file))
    return values


def _may_be_checked(read: ast.Name, bindings: List[Binding], home: Scope, file: File) -> bool:
    """Tell whether a variable was read before, was given what it is in a check, or is what a filter has let pass.

    There is no need to run anything else.
    """
    return any(
        other is not read and getattr(other, "lineno", 0) <= read.lineno for other in reads(home, file).get(read.id, ())
    ) or any(
        kind == ITERATE and tail_of(callee(given)) == "filter"
        or kind == ASSIGN and isinstance(file.parent(given, around), ast.NamedExpr) for kind, given, _, around in bindings)


def _is_of_one_thing(value: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *value* is read from one thing, not put together of several: `open(path).read().strip()`.

    Constants may stand in for it: `name or "public"`.
    """
    things = 0
    stack = [value]
    for _ in range(PARTS):
        if not stack:
            break
        place = stack.pop()
        if isinstance(place, ast.Name):
            things += 1
        elif isinstance(place, (ast.Attribute, ast.Await, ast.Starred)):
            stack.append(place.value)
        elif isinstance(place, ast.Subscript):
            stack += (place.value, place.slice)
        elif isinstance(place, (ast.List, ast.Tuple)):
            stack += place.elts
        elif isinstance(place, ast.BoolOp):
            stack += place.values
        elif isinstance(place, ast.IfExp):
            stack += (place.body, place.orelse)
        elif isinstance(place, ast.Call):
            given = list(islice((one for one in arguments_of(place) if not isinstance(one, ast.Constant)), PARTS))
            if isinstance(place.func, ast.Attribute) and not file.names(place.func, scope):
                given.append(place.func.value)
            things += not given
            stack += given
        elif not isinstance(place, ast.Constant):
            return False
    return not stack and things < 2


def _values(scope: Scope, file: File) -> Dict[ast.AST, Value]:
    node: Any = scope.node
    names = {one.arg for one in parameters(node.args)} - INSTANCES if isinstance(node, FUNCTIONS) else ()
    given = {name: unknown(frozenset((taint_of(name, node),))) for name in names}
    result = file.run_supposing(scope, given, _around(scope, file))
    return {} if result is None else result.values


def _around(scope: Scope, file: File) -> Dict[Tuple[Scope, str], Value]:
    """Return what the function of *scope* finds in the parameters of those around it, as these leave them where it is defined."""
    found: Dict[Tuple[Scope, str], Value] = {}
    inner, outer = scope, scope.parent
    while outer is not None and outer.kind == FUNCTION:
        node: Any = outer.node
        names = [name for name in outer.lasting if name in reads(inner, file) and name not in INSTANCES]
        held = _all_supposed(outer, file).get(getattr(inner.node, "args", node), NOTHING) if names else NOTHING
        for name in names:
            value = entry(held, name)
            found[outer, name] = value if value.taints else unknown(frozenset((taint_of(name, node),)))
        inner, outer = outer, outer.parent
    return found
