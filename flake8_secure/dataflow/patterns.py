"""What the patterns of a match statement fit, and what they bind."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional

from flake8_secure.dataflow.kinds import of_classes
from flake8_secure.dataflow.taken import parameters
from flake8_secure.dataflow.values import NUMBER, Contents, Local, Value, at_place, const, join, unknown
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.members import Members

Bound = Dict[str, Value]
# Built-in classes whose pattern binds the subject itself, and those whose values carry nothing.
_WHOLE = frozenset(("bytearray", "bytes", "dict", "frozenset", "list", "set", "str", "tuple"))
_NUMBERS = frozenset(("bool", "float", "int"))
_TEXTS = frozenset(("bytes", "str"))


def fits(flow: Members, pattern: Any, subject: Value) -> Optional[bool]:
    """Tell whether *subject* fits *pattern*; None where that is not known."""
    kind = type(pattern).__name__  # Python 3.9 has no such classes
    if kind == "MatchValue":
        wanted = flow.evaluate(pattern.value)
        if wanted.exact is not None and subject.exact is not None:
            return bool(wanted.exact.value == subject.exact.value)
        return None
    if kind == "MatchSingleton":
        return None if subject.exact is None else subject.exact.value is pattern.value
    if kind == "MatchOr":
        answers = [fits(flow, inner, subject) for inner in pattern.patterns]
        return True if True in answers else None if None in answers else False
    if kind == "MatchAs":
        return True if pattern.pattern is None else fits(flow, pattern.pattern, subject)
    return None


def capture(flow: Members, pattern: Any, subject: Value, node: ast.expr) -> None:
    """Bind the names of *pattern*; a constant pattern checks the subject, and that of a class says what *node* is."""
    narrowed = _of_class(flow, pattern, subject)
    if narrowed is not subject and isinstance(node, ast.Name):
        flow.write(node.id, narrowed)
    if _constants(flow, pattern) is not None:
        flow.check(subject.taints, "constant")
    for name, value in _bound(flow, pattern, subject).items():
        flow.write(name, value)


def _of_class(flow: Members, pattern: Any, subject: Value) -> Value:
    """Return what *subject* is where it fits *pattern*, if that is one of a class: `case Order() as order`."""
    kind = type(pattern).__name__
    if kind == "MatchAs" and pattern.pattern is not None:
        return _of_class(flow, pattern.pattern, subject)
    return subject if kind != "MatchClass" else of_classes(flow, subject, flow.evaluate(pattern.cls), True) or subject


def _constants(flow: Members, pattern: Any) -> Optional[Value]:
    """Return what a pattern of constants leaves of the subject, None for any other pattern."""
    kind = type(pattern).__name__
    if kind == "MatchValue":
        return flow.evaluate(pattern.value)
    if kind == "MatchSingleton":
        return const(pattern.value)
    found = [_constants(flow, inner) for inner in pattern.patterns] if kind == "MatchOr" else [None]
    return None if None in found else join(value for value in found if value is not None)


def _bound(flow: Members, pattern: Any, subject: Value) -> Bound:
    """Return what *pattern* binds where *subject* fits it."""
    bind = _BINDING.get(type(pattern).__name__)
    return {} if bind is None else bind(flow, pattern, subject)


def _as(flow: Members, pattern: Any, subject: Value) -> Bound:
    inner = pattern.pattern
    bound = {} if inner is None else _bound(flow, inner, subject)
    if pattern.name is not None:
        known = None if inner is None else NUMBER if _is_of_numbers(inner) else _constants(flow, inner)
        bound[pattern.name] = _of_class(flow, pattern, subject) if known is None else known
    return bound


def _is_of_numbers(pattern: Any) -> bool:
    """Tell whether *pattern* fits numbers alone: `int()`, or `int() | float()`."""
    if type(pattern).__name__ == "MatchOr":
        return all(map(_is_of_numbers, pattern.patterns))
    return type(pattern).__name__ == "MatchClass" and tail_of(pattern.cls) in _NUMBERS


def _or(flow: Members, pattern: Any, subject: Value) -> Bound:
    bound: Bound = {}
    for inner in pattern.patterns:
        for name, value in _bound(flow, inner, subject).items():
            bound[name] = bound[name] | value if name in bound else value
    return bound


def _sequence(flow: Members, pattern: Any, subject: Value) -> Bound:
    patterns = pattern.patterns
    star = next((place for place, inner in enumerate(patterns) if type(inner).__name__ == "MatchStar"), None)
    contents = flow.sole(subject)
    values: List[Value]
    if contents is not None and contents.kind in ("list", "tuple") and contents.rest is None and (
        len(contents.entries) == len(patterns) if star is None else len(contents.entries) >= len(patterns) - 1
    ):
        values = [value for _, value in contents.entries]
        if star is not None:
            after = len(values) - (len(patterns) - star - 1)
            middle = flow.make(patterns[star], Contents("list", tuple(enumerate(values[star:after]))))
            values = [*values[:star], middle, *values[after:]]
    else:
        element = flow.element(subject)
        values = [unknown(subject.taints) if place == star else at_place(element, place) for place in range(len(patterns))]
    bound: Bound = {}
    for inner, value in zip(patterns, values):
        if type(inner).__name__ == "MatchStar":
            if inner.name is not None:
                bound[inner.name] = value
        else:
            bound.update(_bound(flow, inner, value))
    return bound


def _mapping(flow: Members, pattern: Any, subject: Value) -> Bound:
    bound: Bound = {}
    for key, inner in zip(pattern.keys, pattern.patterns):
        bound.update(_bound(flow, inner, flow.item(subject, flow.evaluate(key), pattern)))
    if pattern.rest is not None:
        contents = flow.sole(subject)
        bound[pattern.rest] = unknown(subject.taints if contents is None else contents.taints)
    return bound


def _places(flow: Members, definition: ast.ClassDef) -> List[str]:
    """Return the attributes that patterns by position stand for: `__match_args__`, or the fields of a data class."""
    named = flow.sole(flow.class_attribute(definition, "__match_args__"))
    if named is None:
        return [name for name, one in parameters(flow.fields_of(definition)).items() if one.place >= 0]
    return [str(value.only) for _, value in named.entries]


def _class(flow: Members, pattern: Any, subject: Value) -> Bound:
    bound: Bound = {}
    name = pattern.cls.id if isinstance(pattern.cls, ast.Name) else ""
    kinds = flow.evaluate(pattern.cls)
    definitions = [item.node for item in kinds.items if isinstance(item, Local)]
    subject = _of_class(flow, pattern, subject)
    if name in _TEXTS:
        flow.check(subject.taints, "text")
    fields = _places(flow, definitions[0]) if definitions and isinstance(definitions[0], ast.ClassDef) else []
    for place, inner in enumerate(pattern.patterns):
        if name in _WHOLE or name in _NUMBERS:
            value = subject if name in _WHOLE else NUMBER
        elif place < len(fields):
            value = flow.member(subject, fields[place], pattern)
        else:
            value = unknown(subject.taints)
        bound.update(_bound(flow, inner, value))
    for attribute, inner in zip(pattern.kwd_attrs, pattern.kwd_patterns):
        bound.update(_bound(flow, inner, flow.member(subject, attribute, pattern)))
    return bound


_BINDING: Dict[str, Callable[["Members", Any, Value], Bound]] = {
    "MatchAs": _as,
    "MatchClass": _class,
    "MatchMapping": _mapping,
    "MatchOr": _or,
    "MatchSequence": _sequence,
}
