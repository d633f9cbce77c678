"""What a parser of arguments gives: each of them is as good as its type and its choices."""

from __future__ import annotations

import ast
from itertools import chain
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Iterator, List, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.fields import CHOSEN, CONVERTED, promised_by, returned_by
from flake8_secure.dataflow.values import Contents, Value, unknown
from flake8_secure.syntax.functions import first_parameter
from flake8_secure.syntax.nodes import callee, tail_of, text_of
from flake8_secure.syntax.scopes import CLASS, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Index

# What makes a number, a date or the like of a text.
_TYPES = frozenset((
    "Decimal", "IPv4Address", "UUID", "bool", "boolean", "date", "date_from_iso8601", "datetime_from_iso8601", "float",
    "fromisoformat", "int", "int_range", "ipv4", "ipv6", "natural", "positive",
))
# What an option without a value stands for.
_FLAGS = frozenset(("count", "store_const", "store_false", "store_true"))
# A parser that gives an object; others give a dictionary.
_OBJECTS = "argparse."


def parsed(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`parser.parse_args()`: what is known of the arguments that the file adds to the parser."""
    function: Any = getattr(arguments.node, "func", None)
    parser = getattr(function, "value", None)
    place = _place(parser, flow.scope)
    checked = dict(_in_a_row(flow, parser, flow.scope))
    if place is not None:
        checked.update(_checked(flow.file, place))
    if not checked:
        return None
    name = flow.callee + "()"
    given = frozenset((flow.source(flow.models.sources[name], name, arguments.node),))
    entries = [(key, unknown(frozenset(taint.below(key).passing(marks) for taint in given))) for key, marks in checked.items()]
    attributes = tuple(("." + key, value) for key, value in entries)
    if name.startswith(_OBJECTS):
        return Value((Contents("object", attributes, unknown(given)),), False, given)
    return Value((Contents("dict", (*entries, *attributes), unknown(given)),), False, given)


def _place(node: Optional[ast.expr], scope: Scope) -> Optional[Tuple[Scope, str]]:
    """Return the scope and the name that *node*, a name or `self.name`, is kept under; None for all else."""
    name = node.value if isinstance(node, ast.Attribute) else node
    found = scope.find(name.id) if isinstance(name, ast.Name) else None
    if not isinstance(name, ast.Name) or found is None:
        return None
    if not isinstance(node, ast.Attribute):
        return found[0], name.id
    around = found[0].parent
    is_own = around is not None and around.kind == CLASS and name.id == first_parameter(found[0].node)
    return (around, node.attr) if around is not None and is_own else None


def _checked(file: File, parser: Tuple[Scope, str]) -> Iterator[Tuple[str, FrozenSet[str]]]:
    """Yield the arguments that *file* adds to what is kept as *parser* and that say more than that they are texts."""
    known: Dict[Tuple[Scope, str], List[Tuple[ast.Call, Scope]]] = file.index.derived(
        "options by parser", lambda: _by_parser(file.index))
    for call, scope in known.get(parser, ()):
        name, marks = _declared(call, scope, file)
        if name and marks:
            yield name, marks


def _by_parser(index: Index) -> Dict[Tuple[Scope, str], List[Tuple[ast.Call, Scope]]]:
    """Return the calls in *index* that add an argument, by where the parser is kept."""
    found: Dict[Tuple[Scope, str], List[Tuple[ast.Call, Scope]]] = {}
    for call, scope in index.calls.get("add_argument", ()):
        place = _place(getattr(call.func, "value", None), scope)
        if place is not None:
            found.setdefault(place, []).append((call, scope))
    return found


def _in_a_row(flow: Calls, node: Optional[ast.AST], scope: Scope) -> Iterator[Tuple[str, FrozenSet[str]]]:
    """Yield the same of what is added to a parser as it is made: `Parser().add_argument("page", type=int)`."""
    places: List[Tuple[Optional[ast.AST], Scope]] = [(made, home) for _, made, _, home in bindings_of_name(node, scope)]
    for made, home in places or [(node, scope)]:
        while isinstance(made, ast.Call) and isinstance(made.func, ast.Attribute) and made.func.attr == "add_argument":
            name, marks = _declared(made, home, flow.file)
            if name and marks:
                yield name, marks
            made = made.func.value


def option(name: str, file: File) -> FrozenSet[str]:
    """Return what the argument *name* of a program is as good as, to whichever parser the file adds it."""
    known: Dict[str, FrozenSet[str]] = file.derived("options", file.index.scopes[0], lambda _: _options(file))
    return known.get(name, frozenset())


def _options(file: File) -> Dict[str, FrozenSet[str]]:
    found: Dict[str, FrozenSet[str]] = {}
    for call, scope in chain.from_iterable(file.index.calls.get(tail, ()) for tail in ("add_argument", "add_option")):
        name, marks = _declared(call, scope, file)
        found[name] = marks & found.get(name, marks)
    return found


def _declared(call: ast.Call, scope: Scope, file: File) -> Tuple[str, FrozenSet[str]]:
    """Return the name of the argument that *call* adds to a parser, as an attribute, and what it is as good as."""
    keywords: Dict[Optional[str], ast.expr] = {keyword.arg: keyword.value for keyword in call.keywords}
    names = [text for text in map(text_of, call.args) if text is not None]
    longest = max(names, key=lambda one: one.startswith("--"), default="")
    name = text_of(keywords.get("dest")) or longest
    return name.lstrip("-").replace("-", "_"), _marks(keywords, scope, file)


def _marks(keywords: Dict[Optional[str], ast.expr], scope: Scope, file: File) -> FrozenSet[str]:
    if "choices" in keywords:
        return CHOSEN
    action, kind = keywords.get("action"), keywords.get("type")
    if isinstance(action, ast.Constant) and action.value in _FLAGS:
        return CONVERTED
    if kind is None:
        return frozenset()
    if (text_of(kind) or tail_of(callee(kind))) in _TYPES:
        return CONVERTED
    return promised_by(kind, scope, file) or returned_by(kind, scope, file)
