"""Texts that are put together: their known pieces, and the expressions between them."""

from __future__ import annotations

import ast
import re
import string as strings
from typing import (
    TYPE_CHECKING,
    Any,
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

from flake8_secure.match.base import Combining
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.syntax.index import Place, Wanted
from flake8_secure.syntax.names import class_of_self
from flake8_secure.syntax.nodes import NUMBER_FORMATS, entries_in, is_number_format, number_in, text_of, translated
from flake8_secure.syntax.scopes import ASSIGN, Binding, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Asked for so often that looking them up in the module shows.
_ATTRIBUTE, _CONSTANT, _FORMATTED, _JOINED, _NAME = ast.Attribute, ast.Constant, ast.FormattedValue, ast.JoinedStr, ast.Name
# Operators and methods between a text and what is built of it.
SPINE = 50
# Expressions that may make a text of others.
_MAKING = (ast.BinOp, ast.Call, ast.JoinedStr)
_OPERATIONS = frozenset((ast.BinOp, ast.Call))
# Bound against generated code: texts that one name is bound to.
REBOUND = 50
# Stands for an unknown piece in the text of a `Built`.
HOLE = "\N{OBJECT REPLACEMENT CHARACTER}"
# Bound against generated code: templates of templates.
DEPTH = 20

Piece = Union[str, ast.expr]

# Methods of a text that keep what it says.
_TRIMS = frozenset(("expandtabs", "lower", "lstrip", "rstrip", "strip", "upper"))
# Functions of a text that keep what it says.
_DEDENTING = frozenset(("cleandoc", "dedent"))
METHODS = _TRIMS | {"format", "join", "replace"}
_PERCENT = regex(r"%(?:\((.*?)\))?[-#0+ ]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlL]?([a-zA-Z%])")
_FORMATTER = strings.Formatter()
# What stands for a number of any value.
NUMBER = ast.Constant(0)


class Built(NamedTuple):
    """A text that is put together, by its pieces in order: what is known, and the expressions between."""

    node: ast.expr
    pieces: Tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The known characters, with `HOLE` for every expression."""
        return "".join([piece if piece.__class__ is str else HOLE for piece in self.pieces])

    @property
    def holes(self) -> List[ast.expr]:
        """The expressions."""
        return [piece for piece in self.pieces if not isinstance(piece, str)]


def built(node: ast.expr, scope: Scope) -> Built:
    """Return the pieces of the text that *node* puts together: itself alone, where it does not."""
    return _built(node, scope, 0, set())


def bound_text(node: ast.AST, scope: Scope) -> Optional[Built]:
    """Return the text that was put together for *node*, a name that its function gives nothing else."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None or found[0] is not scope.owner or len(found[1]) != 1:
        return None
    kind, value, _, around = found[1][0]
    if kind != ASSIGN or not isinstance(value, _MAKING):
        return None
    text = built(value, around)
    return text if len(text.pieces) > 1 else None


def _built(node: ast.expr, scope: Scope, depth: int, closed: Set[ast.AST]) -> Built:
    """Do what `built` does; *depth* counts templates inside templates, and *closed* holds what is not taken apart."""
    pieces: List[Piece] = []
    stack: List[Piece] = [node]
    while stack:
        piece: Any = stack.pop()
        kind = piece.__class__
        if kind is _FORMATTED:
            spec = piece.format_spec
            piece = piece.value if spec is None or not is_number_format(spec) else NUMBER
            kind = piece.__class__
        if kind is _CONSTANT:
            pieces.append(piece.value if piece.value.__class__ is str else piece)
            continue
        if kind is str:
            pieces.append(piece)
            continue
        if kind is _JOINED:
            stack.extend(reversed(piece.values))
            continue
        parts: Optional[List[Piece]] = None
        if kind is _NAME or kind is _ATTRIBUTE:
            constant = _constant_text(piece, scope)
            parts = None if constant is None else [constant]
        elif kind in _OPERATIONS and piece not in closed:
            parts = _parts(piece, scope, depth, closed)
        if parts is None:
            pieces.append(piece)
            if depth:
                closed.add(piece)
        else:
            stack.extend(reversed(parts))
    # `"{}/{}"` begins with nothing.
    return Built(node, tuple([piece for piece in pieces if piece != ""] or pieces[:1]))


def _constant_text(node: ast.expr, scope: Scope) -> Optional[str]:
    """Return the one literal text that a name is bound to, or an attribute of `self` in the body of the class."""
    bindings = _bindings_in_class(node, scope) if isinstance(node, ast.Attribute) else bindings_of_name(node, scope)
    return _literal(bindings[0]) if len(bindings) == 1 else None


def _bindings_in_class(node: ast.Attribute, scope: Scope) -> List[Binding]:
    """Return what `self.name` is bound to in the body of the class alone: nothing where a method assigns it."""
    owner = node.value.id if isinstance(node.value, ast.Name) else ""
    found = scope.find(owner)
    around = None if found is None else class_of_self(owner, found[0])
    return [] if around is None or node.attr in around.attributes else around.bindings.get(node.attr, [])


def _literal(binding: Binding) -> Optional[str]:
    kind, value, _, _ = binding
    return text_of(value) if kind == ASSIGN else None


def _template(node: ast.expr, scope: Scope) -> Optional[str]:
    """Return the literal text that a name was bound to last, as written, before *node* fills it in."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None or len(found[1]) == 1 or len(found[1]) > REBOUND or found[0] is not scope.owner:
        return _constant_text(node, scope)
    here, last = (node.lineno, node.col_offset), None
    for binding in found[1]:
        value: Any = binding[1]
        if (value.end_lineno, value.end_col_offset) <= here:
            if last is None or (value.lineno, value.col_offset) > (last[1].lineno, last[1].col_offset):
                last = (binding, value)
    return None if last is None else _literal(last[0])


def _parts(node: Any, scope: Scope, depth: int, closed: Set[ast.AST]) -> Optional[List[Piece]]:
    """Take the outermost operation of *node* apart, None where it makes no text of others."""
    kind = node.__class__
    if kind is ast.BinOp:
        if node.op.__class__ is ast.Add:
            return [node.left, node.right]
        if node.op.__class__ is ast.Mod and depth < DEPTH and _is_text(node.left, scope):
            return _percent(_filled(node.left, scope, depth, closed), _mapping(node.right, scope))
        return None
    texts = translated(node) or _dedented(node)
    if texts:
        return [texts[0]]
    return _method(node, node.func, scope, depth, closed) if node.func.__class__ is ast.Attribute else None


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
    if name in ("format", "format_map") and depth < DEPTH and _is_text(receiver, scope):
        if name == "format_map":  # one mapping has them all
            node = ast.Call(func=function, args=[], keywords=[ast.keyword(arg=None, value=value) for value in node.args[:1]])
        return _format(_filled(receiver, scope, depth, closed), node)
    return None


def _filled(template: ast.expr, scope: Scope, depth: int, closed: Set[ast.AST]) -> Tuple[Piece, ...]:
    """Return the pieces of a text that others are put into."""
    known = _template(template, scope) if isinstance(template, (ast.Attribute, ast.Name)) else text_of(template)
    return (known,) if known is not None else _built(template, scope, depth + 1, closed).pieces


def _is_text(node: Any, scope: Scope) -> bool:
    """Tell whether *node* starts with a literal text, a name of one, or methods and operators on one."""
    for _ in range(SPINE):
        kind = node.__class__
        if kind is ast.Constant:
            return node.value.__class__ is str
        if kind is ast.JoinedStr:
            return True
        if kind is ast.Name or kind is ast.Attribute:
            return _template(node, scope) is not None
        if kind is ast.BinOp:
            node = node.left
        elif kind is ast.Call and _dedented(node):
            node = node.args[0]
        elif kind is ast.Call and node.func.__class__ is ast.Attribute:
            node = node.func.value
        else:
            return False
    return False


def _dedented(node: ast.Call) -> List[ast.expr]:
    """Return the text whose lines *node* moves to the left: `dedent("...")`."""
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return node.args[:1] if name in _DEDENTING else []


def _mapping(node: ast.expr, scope: Scope) -> ast.expr:
    """Return the dictionary that the name *node* was bound to in the same function, *node* itself for all else."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None or found[0] is not scope.owner or len(found[1]) != 1:
        return node
    kind, value, _, _ = found[1][0]
    return value if kind == ASSIGN and isinstance(value, ast.Dict) else node


def _percent(template: Iterable[Piece], arguments: ast.expr) -> List[Piece]:
    given = arguments.elts if isinstance(arguments, ast.Tuple) else None
    named = dict(entries_in(arguments))
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
            place = number_in(name)
            if spec and spec[-1] in NUMBER_FORMATS:
                pieces.append(NUMBER)
            elif place is not None:
                pieces.append(node.args[place] if place < len(node.args) else node.func)
            else:
                # `**values` stands for every name that is not given; the method itself for what nobody knows.
                pieces.append(named.get(name) or named.get(None) or node.func)
    return pieces


# What `built_texts` looks at.
_BUILDERS = ("format", "format_map", "join", "replace")
BUILT_TEXTS = Wanted(nodes=frozenset((ast.BinOp, ast.JoinedStr)), calls=frozenset(_BUILDERS))


@frozen(eq=False, repr=False)
class Builds(Combining):
    """The outermost operations that put texts together: `+`, `%`, `format`, `replace`, `join` and f-strings."""

    test: Callable[[Built, Scope, File], Union[None, bool, Dict[str, str]]]
    reading: FrozenSet[str] = frozenset()

    @property
    def wanted(self) -> Wanted:
        return BUILT_TEXTS | Wanted(uses=self.reading)

    def find(self, file: File) -> Iterator[Match]:
        if self.reading and self.reading.isdisjoint(file.index.uses):
            return
        for node, scope in built_texts(file):
            answer = self.test(built(node, scope), scope, file)
            if answer or answer == {}:
                yield Match(node=node, scope=scope, facts=answer if isinstance(answer, dict) else {})


def built_texts(file: File) -> Iterator[Tuple[ast.expr, Scope]]:
    """Yield every expression that puts a text together and is no part of another one."""
    index = file.index
    sums: List[Place] = []
    others: List[Place] = []
    inner: Set[ast.AST] = set()
    for place in index.nodes.get(ast.BinOp, ()):
        node = place[0]
        operator = node.op.__class__
        if operator is ast.Add or operator is ast.Mod:
            sums.append(place)
            inner.add(node.left)
            if operator is ast.Add:
                inner.add(node.right)
    for place in index.nodes.get(ast.JoinedStr, ()):
        others.append(place)
        for part in place[0].values:
            if part.__class__ is ast.FormattedValue and part.format_spec is not None:
                inner.add(part.format_spec)  # an f-string of its own
    for name in _BUILDERS:
        for place in index.calls.get(name, ()):
            if place[0].func.__class__ is ast.Attribute:
                others.append(place)
                inner.add(place[0].func.value)
    for node, scope in sums:
        if node not in inner and _is_sum_of_text(node, scope):
            yield node, scope
    for node, scope in others:
        if node not in inner:
            yield node, scope


def _is_sum_of_text(node: ast.BinOp, scope: Scope) -> bool:
    """Tell whether some operand of a sum spells a text: arithmetic is none of ours."""
    below: Any = node
    while below.__class__ is ast.BinOp:
        if below.op.__class__ is ast.Add and _is_text(below.right, scope):
            return True
        below = below.left
    return _is_text(below, scope)


def built_text(test: Callable[[Built, Scope, File], Union[None, bool, Dict[str, str]]], *reading: str) -> Builds:
    """Match texts put together from known pieces and expressions, for which `test(built, scope, file)` holds.

    With *reading* only in files that read something whose name ends with one of these identifiers.
    """
    return Builds(test, frozenset(reading))
