"""What becomes of a value: the names it gets, the calls it goes into, the tests it decides."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional, Set, Tuple

from flake8_secure.syntax.nodes import ASSIGNMENTS, tail_of, targets_of, text_of
from flake8_secure.syntax.scopes import COMPREHENSION

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Index
    from flake8_secure.syntax.scopes import Scope

# What a value may pass and still be a form of itself.
_TRANSPARENT = (
    ast.Attribute, ast.Await, ast.BinOp, ast.BoolOp, ast.FormattedValue, ast.GeneratorExp, ast.IfExp, ast.JoinedStr, ast.List,
    ast.ListComp, ast.NamedExpr, ast.Set, ast.SetComp, ast.Starred, ast.Tuple, ast.UnaryOp,
)
# Functions that return their argument in another form.
_CONVERSIONS = frozenset((
    "abs", "b64encode", "bool", "bytes", "chr", "decode", "encode", "float", "format", "hex", "hexlify", "int", "join",
    "list", "lower", "map", "max", "min", "ord", "pack", "repr", "round", "sorted", "str", "strip", "tuple", "upper", "zfill",
    "ceil", "floor", "rjust", "ljust", "replace", "sum", "hexdigest", "urlsafe_b64encode", "Decimal", "Fraction",
))
# Those of them that say how by further arguments, such as a key.
_CODECS = frozenset(("decode", "encode"))
# The same, of functions that others share a name with, by their modules.
_OF_MODULES = {"quote": "shlex", "split": "shlex"}
# What looks something up, and returns its last argument where that is not there; where the name of it stands.
_LOOKING_UP = {"get": 0, "getattr": 1, "getenv": 0, "pop": 0, "setdefault": 0}
# What sets an attribute whose name comes before the value.
_SETTING = frozenset(("__setattr__", "setattr"))
# Names that are followed from one use to the next.
STEPS = 40
# Expressions around one another that are climbed.
_LEVELS = 60
# What decides something by a value, or looks something up by it.
_KINDS: Dict[type, str] = {
    ast.Assert: "test", ast.Compare: "test", ast.If: "test", ast.IfExp: "test", ast.Slice: "index", ast.Subscript: "index",
    ast.While: "test",
}


class Use(NamedTuple):
    """One end that a value comes to."""

    kind: str  # call, test, index, store, return, item, default, other
    name: str  # of the function called, the variable, attribute, key or keyword stored under, "" where there is none
    node: ast.AST


def uses(node: ast.AST, scope: Scope, file: File) -> Iterator[Use]:
    """Yield the ends that the value of *node* comes to, followed through local names."""
    return _followed(file, [(node, scope)])


def places(node: ast.AST, scope: Scope, file: File) -> List[Tuple[ast.AST, Scope]]:
    """Return *node* and the reads of the local names that its value gets, with their scopes."""
    found: List[Tuple[ast.AST, Scope]] = [(node, scope)]
    for _ in _followed(file, found):
        pass
    return found


def _followed(file: File, queue: List[Tuple[ast.AST, Scope]]) -> Iterator[Use]:
    """Yield the ends of the value; *queue* grows by the reads that it comes to them by."""
    seen: Set[Tuple[Scope, str]] = set()
    for place, around in queue:  # grows
        if len(queue) > STEPS:
            yield Use("other", "", place)
            return
        for use in _ends(place, around, file):
            yield use
            if use.kind == "store" and isinstance(use.node, ast.Name):
                found = around.find(use.node.id)
                home = found[0] if found is not None else around
                if (home, use.node.id) not in seen:
                    seen.add((home, use.node.id))
                    more = reads(home, file).get(use.node.id, [])[:STEPS + 1 - len(queue)]  # one beyond says that there are more
                    queue.extend((read, home) for read in more)


def _ends(node: ast.AST, scope: Scope, file: File) -> Iterator[Use]:
    """Climb from *node* to where its value ends up."""
    child, above = node, file.parent(node, scope)
    for _ in range(_LEVELS):
        around = scope.parent
        while around is not None and (above is None and scope.kind == COMPREHENSION or isinstance(above, ast.Lambda)):
            child, scope, around = scope.node, around, around.parent
            above = file.parent(child, scope)
        if above is None:
            break
        if isinstance(above, ast.Call) and _is_default(child, above):
            yield Use("item", text_of(above.args[-2]) or "", above)
        elif isinstance(above, ast.keyword) and tail_of(getattr(file.parent(above, scope), "func", None)) == "format":
            yield Use("store", above.arg or "", above)  # in a text
        elif not _passes_on(child, above):
            yield from _end(child, above, scope, file)
            return
        child, above = above, file.parent(above, scope)
    yield Use("other", "", node)


def _is_default(child: ast.AST, call: ast.Call) -> bool:
    """Tell whether *child* is what *call* returns where it finds nothing: `config.get("name", child)`."""
    place = _LOOKING_UP.get(tail_of(call.func))
    return place is not None and len(call.args) == place + 2 and call.args[-1] is child


def _passes_on(child: ast.AST, above: ast.AST) -> bool:
    """Tell whether the value of *above* is a form of that of its part *child*."""
    if isinstance(above, ast.Call):
        name = tail_of(above.func)
        return child is above.func or name in _CONVERSIONS and (name not in _CODECS or above.args[:1] == [child]) or (
            name in _OF_MODULES and tail_of(getattr(above.func, "value", None)) == _OF_MODULES[name])
    if isinstance(above, ast.Subscript):
        return child is not above.slice
    if isinstance(above, ast.Dict):
        return any(child is key for key in above.keys)
    if isinstance(above, ast.DictComp):
        return child is above.key
    return isinstance(above, _TRANSPARENT) and not (isinstance(above, ast.IfExp) and child is above.test)


def _end(child: ast.AST, above: ast.AST, scope: Scope, file: File) -> Iterator[Use]:
    """Yield what becomes of the value of *child* in *above*."""
    if isinstance(above, ast.Call):
        attribute = _attribute_set(child, above)
        yield Use("store", attribute, above) if attribute else Use("call", tail_of(above.func), above)
    elif isinstance(above, ast.keyword):
        call = file.parent(above, scope)
        yield Use("store", above.arg or "", above)
        if call is not None:
            yield Use("call", tail_of(call.func) if isinstance(call, ast.Call) else "", call)
    elif isinstance(above, ASSIGNMENTS):
        for target in targets_of(above):
            yield from _stored(target)
    elif isinstance(above, (ast.AugAssign, ast.For, ast.comprehension)):
        yield from _stored(above.target)
    elif isinstance(above, ast.Dict):
        for key, value in zip(above.keys, above.values):
            if value is child:
                name = key.value if isinstance(key, ast.Constant) else ""
                yield Use("item", name if isinstance(name, str) else "", above)
    elif isinstance(above, (ast.Return, ast.Yield)):
        yield Use("return", getattr(scope.owner.node, "name", ""), above)
    else:
        yield Use(_KINDS.get(above.__class__, "other"), "", above)


def _attribute_set(value: ast.AST, call: ast.Call) -> str:
    """Return the name of the attribute that *call* sets to *value*: `setattr(page, "digest", value)`."""
    sets = tail_of(call.func) in _SETTING and len(call.args) > 2 and call.args[-1] is value
    return text_of(call.args[-2]) or "" if sets else ""


def _stored(target: ast.AST) -> Iterator[Use]:
    if isinstance(target, ast.Subscript):
        key = text_of(target.slice)
        yield Use("store", key or "", target)
        if not key or tail_of(target.value).endswith("s"):  # a record has fields of many kinds
            yield Use("store", tail_of(target.value), target)
    elif isinstance(target, (ast.Tuple, ast.List)):
        for element in target.elts:
            yield from _stored(element)
    else:
        yield Use("store", tail_of(target), target)


def reads(scope: Scope, file: File) -> Dict[str, List[ast.AST]]:
    """Return the reads of every name below *scope*."""
    return file.derived("reads", scope, partial(_collect, file))


def _collect(file: File, scope: Scope) -> Dict[str, List[ast.AST]]:
    found: Dict[str, List[ast.AST]] = {}
    rows, inside = file.index.derived("expressions by scope", lambda: _by_scope(file.index))
    scopes = [scope]
    for outer in scopes:  # grows
        scopes += inside.get(outer, ())
    for number in sorted(rows[one] for one in scopes if one in rows):
        for node in file.index.expressions[number][1]:
            name = node.func if node.__class__ is ast.Call else node
            if name.__class__ is ast.Name and name.ctx.__class__ is ast.Load:
                found.setdefault(name.id, []).append(name)
    return found


def attributes_read(index: Index) -> Dict[str, List[ast.AST]]:
    """Return where attributes are read in a file, by name."""
    def collected() -> Dict[str, List[ast.AST]]:
        found: Dict[str, List[ast.AST]] = {}
        for _, nodes in index.expressions:
            for node in nodes:
                read = node.func if node.__class__ is ast.Call else node
                if read.__class__ is ast.Attribute and read.ctx.__class__ is ast.Load:
                    found.setdefault(read.attr, []).append(read)
        return found

    known: Dict[str, List[ast.AST]] = index.derived("attributes read", collected)
    return known


def _by_scope(index: Index) -> Tuple[Dict[Scope, int], Dict[Optional[Scope], List[Scope]]]:
    """Return where the expressions of each scope stand in *index*, and which scopes stand in another one."""
    inside: Dict[Optional[Scope], List[Scope]] = {}
    for scope, _ in index.expressions:
        inside.setdefault(scope.parent, []).append(scope)
    return {scope: number for number, (scope, _) in enumerate(index.expressions)}, inside
