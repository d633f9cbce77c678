"""Texts that are put together: their known pieces, the expressions between them, and which of these do no harm."""

from __future__ import annotations

import ast
import re
import string as strings
from typing import (
    TYPE_CHECKING,
    Callable,
    Dict,
    FrozenSet,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Set,
    Tuple,
    Union,
)

from attrs import frozen

from flake8_secure.dataflow.values import Contents
from flake8_secure.match.args import Argument, find_argument
from flake8_secure.match.base import Combining
from flake8_secure.match.conditions import Combinable, Verdict, constant_value
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.syntax.scopes import ASSIGN, ITERATE, PARAMETER, UNPACK, UPDATE, Binding, Scope
from flake8_secure.syntax.walk import Wanted, tail_of, translated

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Operators and methods between a text and what is built of it.
SPINE = 50
# Stands for an unknown piece in the text of a `Built`.
HOLE = "\N{OBJECT REPLACEMENT CHARACTER}"
# Bounds against generated code: names bound to names, templates of templates.
STEPS = 200
DEPTH = 20

Piece = Union[str, ast.expr]
NO_NAMES: FrozenSet[str] = frozenset()

# Methods of a text that keep what it says.
_TRIMS = frozenset(("expandtabs", "lower", "lstrip", "rstrip", "strip", "upper"))
_METHODS = _TRIMS | {"format", "join", "replace"}
_NUMBERS = frozenset((
    "builtins.abs", "builtins.bool", "builtins.float", "builtins.hash", "builtins.id", "builtins.int",
    "builtins.len", "builtins.ord", "builtins.range", "builtins.round", "os.getpid", "time.monotonic", "time.time",
))
_LITERALS = frozenset(("typing.Literal", "typing_extensions.Literal"))
_NUMERIC = frozenset(("builtins.bool()", "builtins.float()", "builtins.int()", "decimal.Decimal()", "uuid.UUID()"))
_PERCENT = regex(r"%(?:\((.*?)\))?[-#0+ ]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlL]?([a-zA-Z%])")
_FORMATTER = strings.Formatter()
_NUMBER_FORMATS = tuple("bcdeEfFgGnoxX%")
# What stands for a number of any value.
NUMBER = ast.Constant(0)
_CONTAINERS = frozenset((
    "builtins.enumerate", "builtins.list", "builtins.repr", "builtins.reversed", "builtins.set", "builtins.sorted",
    "builtins.str", "builtins.tuple", "builtins.zip",
))


class Built(NamedTuple):
    """A text that is put together, by its pieces in order: what is known, and the expressions between."""

    node: ast.expr
    pieces: Tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The known characters, with `HOLE` for every expression."""
        return "".join(piece if isinstance(piece, str) else HOLE for piece in self.pieces)

    @property
    def holes(self) -> List[ast.expr]:
        """The expressions."""
        return [piece for piece in self.pieces if not isinstance(piece, str)]


def built(node: ast.expr, scope: Scope) -> Built:
    """Return the pieces of the text that *node* puts together: itself alone, where it does not."""
    return _built(node, scope, 0, set())


def _built(node: ast.expr, scope: Scope, depth: int, closed: Set[ast.AST]) -> Built:
    """Do what `built` does; *depth* counts templates inside templates, and *closed* holds what is not taken apart."""
    pieces: List[Piece] = []
    stack: List[Piece] = [node]
    while stack:
        piece = stack.pop()
        parts: Optional[List[Piece]] = None
        if isinstance(piece, ast.Name):
            constant = _constant_text(piece, scope)
            parts = None if constant is None else [constant]
        elif not isinstance(piece, str) and piece not in closed:
            parts = _parts(piece, scope, depth, closed)
        if parts is None:
            pieces.append(piece)
            if depth and not isinstance(piece, str):
                closed.add(piece)
        else:
            stack.extend(reversed(parts))
    return Built(node, tuple(pieces))


def _constant_text(node: ast.Name, scope: Scope) -> Optional[str]:
    """Return the one literal text that a name is bound to."""
    found = scope.find(node.id)
    if found is None or len(found[1]) != 1 or found[1][0][0] != ASSIGN:
        return None
    value = found[1][0][1]
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None


def _parts(node: ast.expr, scope: Scope, depth: int, closed: Set[ast.AST]) -> Optional[List[Piece]]:
    """Take the outermost operation of *node* apart, None where it makes no text of others."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return list(node.values)
    if isinstance(node, ast.FormattedValue):
        return [NUMBER] if _is_number_format(node.format_spec) else [node.value]
    if isinstance(node, ast.BinOp):
        if isinstance(node.op, ast.Add):
            return [node.left, node.right]
        if isinstance(node.op, ast.Mod) and depth < DEPTH and _is_text(node.left, scope):
            return _percent(_built(node.left, scope, depth + 1, closed).pieces, node.right)
    elif isinstance(node, ast.Call) and translated(node):
        return list(translated(node)[:1])
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return _method(node, node.func, scope, depth, closed)
    return None


def _method(
    node: ast.Call, function: ast.Attribute, scope: Scope, depth: int, closed: Set[ast.AST]
) -> Optional[List[Piece]]:
    name, receiver = function.attr, function.value
    if name in _TRIMS:
        return [receiver] if _is_text(receiver, scope) else None
    if name == "replace" and len(node.args) > 1:
        return [receiver, node.args[1]] if _is_text(receiver, scope) else None
    if name == "join" and len(node.args) == 1 and isinstance(node.args[0], (ast.List, ast.Tuple)):
        pieces: List[Piece] = []
        for element in node.args[0].elts:
            pieces.extend((receiver, element))
        return pieces[1:]
    if name == "format" and depth < DEPTH and _is_text(receiver, scope):
        return _format(_built(receiver, scope, depth + 1, closed).pieces, node)
    return None


def _is_text(node: ast.expr, scope: Scope) -> bool:
    """Tell whether *node* starts with a literal text, a name of one, or methods and operators on one."""
    for _ in range(SPINE):
        if isinstance(node, ast.Constant):
            return isinstance(node.value, str)
        if isinstance(node, ast.JoinedStr):
            return True
        if isinstance(node, ast.Name):
            return _constant_text(node, scope) is not None
        if isinstance(node, ast.BinOp):
            node = node.left
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            node = node.func.value
        else:
            return False
    return False


def _is_number_format(spec: Optional[ast.expr]) -> bool:
    """Tell whether a format specification works for numbers alone."""
    if not isinstance(spec, ast.JoinedStr) or not spec.values:
        return False
    last = spec.values[-1]
    return isinstance(last, ast.Constant) and str(last.value)[-1:] in _NUMBER_FORMATS


def _percent(template: Iterable[Piece], arguments: ast.expr) -> List[Piece]:
    given = arguments.elts if isinstance(arguments, ast.Tuple) else None
    named: Dict[object, ast.expr] = {}
    if isinstance(arguments, ast.Dict):
        named = {
            key.value: value for key, value in zip(arguments.keys, arguments.values) if isinstance(key, ast.Constant)
        }
    pieces: List[Piece] = []
    position = 0
    for part in template:
        if not isinstance(part, str):
            pieces.append(part)
            continue
        start = 0
        for match in _PERCENT.finditer(part):
            pieces.append(part[start:match.start()])
            start = match.end()
            if match[2] == "%":
                pieces.append("%")
                continue
            piece = arguments
            if match[1] is not None:
                piece = named.get(match[1], arguments)
            elif given is not None and position < len(given):
                piece = given[position]
            position += 1
            pieces.append(NUMBER if match[2] in "diouxXeEfFgGc" else piece)
        pieces.append(part[start:])
    return pieces


def _format(template: Iterable[Piece], node: ast.Call) -> Optional[List[Piece]]:
    named = {keyword.arg: keyword.value for keyword in node.keywords}
    pieces: List[Piece] = []
    position = 0
    for part in template:
        if not isinstance(part, str):
            pieces.append(part)
            continue
        try:
            fields = list(_FORMATTER.parse(part))
        except ValueError:  # no template after all
            return None
        for literal, field, spec, _ in fields:
            pieces.append(literal)
            if field is None:
                continue
            name = re.split(r"[.\[]", field, maxsplit=1)[0]
            if not name:
                name, position = str(position), position + 1
            if spec and spec[-1] in _NUMBER_FORMATS:
                pieces.append(NUMBER)
            elif name.isdigit():
                pieces.append(node.args[int(name)] if int(name) < len(node.args) else node.func)
            else:
                # `**values` stands for every name that is not given; the method itself for what nobody knows.
                pieces.append(named.get(name) or named.get(None) or node.func)
    return pieces


# What `built_texts` looks at.
BUILT_TEXTS = Wanted(nodes=frozenset((ast.BinOp, ast.JoinedStr)), calls=frozenset(("format", "join", "replace")))


@frozen(eq=False, repr=False)
class Builds(Combining):
    """The outermost operations that put texts together: `+`, `%`, `format`, `replace`, `join` and f-strings."""

    test: Callable[[Built, Scope, File], Union[None, bool, Dict[str, str]]]

    @property
    def wanted(self) -> Wanted:
        return BUILT_TEXTS

    def find(self, file: File) -> Iterator[Match]:
        for node, scope in built_texts(file):
            answer = self.test(built(node, scope), scope, file)
            if answer or answer == {}:
                yield Match(node=node, scope=scope, facts=answer if isinstance(answer, dict) else {})


def built_texts(file: File) -> Iterator[Tuple[ast.expr, Scope]]:
    """Yield every expression that puts a text together and is no part of another one."""
    index = file.index
    places = [
        place for place in index.nodes.get(ast.BinOp, ()) if isinstance(place[0].op, (ast.Add, ast.Mod))
    ]
    places += index.nodes.get(ast.JoinedStr, ())
    for name in ("format", "join", "replace"):
        places += [place for place in index.calls.get(name, ()) if isinstance(place[0].func, ast.Attribute)]
    inner: Set[ast.AST] = set()
    for node, _ in places:
        if isinstance(node, ast.BinOp):
            inner.add(node.left)
            if isinstance(node.op, ast.Add):
                inner.add(node.right)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            inner.add(node.func.value)
        elif isinstance(node, ast.JoinedStr):
            # The specification of a format is an f-string of its own.
            inner.update(part.format_spec for part in node.values if isinstance(part, ast.FormattedValue)
                         and part.format_spec is not None)
    for node, scope in places:
        if node not in inner and (not isinstance(node, ast.BinOp) or _is_sum_of_text(node, scope)):
            yield node, scope


def _is_sum_of_text(node: ast.BinOp, scope: Scope) -> bool:
    """Tell whether some operand of a sum spells a text: arithmetic is none of ours."""
    below: ast.expr = node
    while isinstance(below, ast.BinOp):
        if isinstance(below.op, ast.Add) and _is_text(below.right, scope):
            return True
        below = below.left
    return _is_text(below, scope)


def built_text(test: Callable[[Built, Scope, File], Union[None, bool, Dict[str, str]]]) -> Builds:
    """Match texts put together from known pieces and expressions, for which `test(built, scope, file)` holds."""
    return Builds(test)


def harmless(node: ast.expr, scope: Scope, file: File, quoting: FrozenSet[str] = NO_NAMES) -> bool:
    """Tell whether *node* is surely made of constants, numbers and results of functions in *quoting*.

    A name in *quoting* is qualified, or starts with a dot: any function or method of that name.
    """
    stack: List[Tuple[ast.expr, Scope]] = [(node, scope)]
    seen: Set[ast.AST] = set()
    while stack:  # the last first: what does harm is found at the end of some branch
        place, around = stack.pop()
        if place in seen:
            continue
        seen.add(place)
        if len(seen) > STEPS:
            return False
        # What holds others is judged by those: evaluating each level would take quadratic time.
        if not isinstance(place, _HOLDERS) and constant_value(file.value(place, around)):
            continue
        more = _needed(place, around, file, quoting)
        if more is None:
            return False
        stack.extend(more)
    return True


@frozen(eq=False, repr=False)
class Fixed(Combinable):
    """Whether an argument is surely made of constants, numbers and results of some functions, or not given."""

    argument: Argument
    quoting: FrozenSet[str]

    def judge(self, match: Match, file: File) -> Verdict:
        if not isinstance(match.node, ast.Call):
            return Verdict(False, False)
        given, hidden = find_argument(match.node, self.argument.keys)
        answer = harmless(given, match.scope, file, self.quoting) if given is not None else not hidden
        return Verdict(answer, answer)


def fixed(argument: Argument, quoting: FrozenSet[str] = NO_NAMES) -> Fixed:
    """Ask whether *argument* is surely made of constants, numbers and results of functions in *quoting*."""
    return Fixed(argument, quoting)


_HOLDERS = (ast.BinOp, ast.Dict, ast.JoinedStr, ast.List, ast.Set, ast.Tuple)

Needed = Optional[List[Tuple[ast.expr, Scope]]]


def _needed(node: ast.expr, scope: Scope, file: File, quoting: FrozenSet[str]) -> Needed:
    """Return what must be harmless for *node* to be so, None where it is not."""
    if isinstance(node, ast.Name):
        found = scope.find(node.id)
        return None if found is None else _bound(found[1], node, scope, file)
    if isinstance(node, (ast.Compare, ast.Constant)):
        return []
    if isinstance(node, ast.IfExp):
        return [(node.body, scope), (node.orelse, scope)]
    if isinstance(node, (ast.BoolOp, ast.JoinedStr)):
        return [(value, scope) for value in node.values]
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return [(value, scope) for value in node.elts]
    if isinstance(node, ast.Dict):
        return [(part, scope) for part in (*node.keys, *node.values) if part is not None]
    if isinstance(node, (ast.FormattedValue, ast.NamedExpr, ast.Starred)):
        if isinstance(node, ast.FormattedValue) and _is_number_format(node.format_spec):
            return []
        return [(node.value, scope)]
    if isinstance(node, ast.UnaryOp):
        return [] if isinstance(node.op, ast.Not) else [(node.operand, scope)]
    if isinstance(node, ast.Subscript):
        return [(node.value, scope)]
    if isinstance(node, ast.BinOp):
        return _operands(node, scope, file)
    if isinstance(node, (ast.GeneratorExp, ast.ListComp, ast.SetComp)):
        inner = file.index.by_node.get(node)
        return None if inner is None else [(node.elt, inner)]
    if isinstance(node, ast.Call):
        return _call(node, scope, file, quoting)
    return None


def _operands(node: ast.BinOp, scope: Scope, file: File) -> Needed:
    if isinstance(node.op, ast.Mult):
        # "?" * n: as harmless as what is repeated.
        for side in (node.left, node.right):
            if isinstance(side, (ast.Constant, ast.List, ast.Tuple)):
                return [(side, scope)]
    if isinstance(node.op, ast.Mod):
        parts = built(node, scope)
        if parts.pieces != (node,):
            return [(hole, scope) for hole in parts.holes]
    return [(node.left, scope), (node.right, scope)]


def _bound(bindings: List[Binding], node: ast.Name, scope: Scope, file: File) -> Needed:
    needed: List[Tuple[ast.expr, Scope]] = []
    for kind, value, _, home in bindings:
        if kind in (ASSIGN, ITERATE, UNPACK) and isinstance(value, ast.expr):
            needed.append((value, home))
            if kind == ASSIGN and not isinstance(value, _UNCHANGED):
                filled = file.derived("filled", home, _filled).get(node.id, ())
                if len(filled) > STEPS:
                    return None
                needed.extend((part, home) for part in filled)
        elif kind == UPDATE and isinstance(value, ast.AugAssign):
            needed.append((value.value, home))
        elif kind == PARAMETER and len(bindings) == 1 and isinstance(value, ast.arg):
            return [] if _is_bounded(value, node, scope, home, file) else None
        else:
            return None
    return needed


# What cannot be changed in place.
_UNCHANGED = (ast.BinOp, ast.Constant, ast.JoinedStr, ast.Tuple)
# Methods that put their arguments into a list, a set, a dictionary or a file in memory.
_FILLING = frozenset((
    "add", "append", "appendleft", "extend", "extendleft", "insert", "setdefault", "update", "write", "writelines",
))


def _filled(scope: Scope) -> Dict[str, List[ast.expr]]:
    """Return what is put into the containers of *scope*, by their names."""
    found: Dict[str, List[ast.expr]] = {}
    for node in ast.walk(scope.node):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in _FILLING and isinstance(node.func.value, ast.Name):
                found.setdefault(node.func.value.id, []).extend((*node.args, *(part.value for part in node.keywords)))
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
                    found.setdefault(target.value.id, []).append(node.value)
    return found


def _is_bounded(argument: ast.arg, node: ast.Name, scope: Scope, home: Scope, file: File) -> bool:
    """Tell whether the annotation of a parameter promises a number or one of some constants."""
    names = file.names(node, scope)
    if names and names <= _NUMERIC:
        return True
    annotation = argument.annotation
    return isinstance(annotation, ast.Subscript) and bool(file.names(annotation.value, home) & _LITERALS)


def _call(node: ast.Call, scope: Scope, file: File, quoting: FrozenSet[str]) -> Needed:
    names = file.names(node.func, scope)
    if names and names <= _NUMBERS | quoting:
        return []
    if names and names <= _CONTAINERS:
        return [(argument, scope) for argument in node.args]
    function = node.func
    if "." + tail_of(function) in quoting:
        return []
    if not isinstance(function, ast.Attribute):
        return None
    if function.attr in _METHODS:
        values = [*node.args, *(keyword.value for keyword in node.keywords)]
        return [(function.value, scope), *((value, scope) for value in values)]
    if function.attr in ("get", "items", "keys", "values") and _is_constant_dict(function.value, scope, file):
        return [(argument, scope) for argument in node.args[1:]]
    return None


def _is_constant_dict(node: ast.expr, scope: Scope, file: File) -> bool:
    value = file.value(node, scope)
    return not value.unknown and bool(value.items) and all(
        isinstance(item, Contents) and item.kind == "dict" and constant_value(item.everything, empty=True)
        for item in value.items
    )
