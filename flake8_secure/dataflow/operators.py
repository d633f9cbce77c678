"""What operators make of values: texts and containers put together, templates filled in, comparisons."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, List, Optional

from flake8_secure.dataflow.constants import COMPARE, fold, represented
from flake8_secure.dataflow.state import overlaid
from flake8_secure.dataflow.values import (
    UNKNOWN,
    Const,
    Contents,
    Hole,
    Possibility,
    Text,
    Value,
    const,
    flattened,
    some_text,
    text,
    texts,
)
from flake8_secure.regex import regex

if TYPE_CHECKING:
    from flake8_secure.dataflow.expressions import Evaluator

_PERCENT = regex(r"%(?:\(([^()]{0,80})\))?([-#0+ ]*(?:\*|\d+)?(?:\.(?:\*|\d+))?)[hlL]?([a-zA-Z%])")


def concatenated(values: List[Value]) -> Value:
    """Return the text of *values* in a row."""
    values = [flattened(value) if value.taints else value for value in values]
    rows: List[List[Any]] = [[]]
    taints = frozenset().union(*(value.taints for value in values)) if values else frozenset()
    for value in values:
        choices = texts(value)
        if len(choices) > 1 and len(rows) * len(choices) > 6:
            choices = ((Hole(value.taints),),)
        if len(choices) == 1:
            for row in rows:
                row.extend(choices[0])
        else:
            rows = [[*row, *choice] for row in rows for choice in choices]
    items: List[Possibility] = []
    for row in rows:
        item = text(row)
        if item not in items:
            items.append(item)
    return Value(tuple(items), False, taints)


def filled_in(flow: Evaluator, template: Value, arguments: Value) -> Value:
    """Return what `template % arguments` makes."""
    format_ = template.only
    taints = template.taints | arguments.taints
    if isinstance(format_, bytes):
        format_ = format_.decode("latin-1")
    if not isinstance(format_, str):
        return some_text(taints)
    contents = flow.sole(arguments)
    pieces: List[Value] = []
    position, start = 0, 0
    for match in _PERCENT.finditer(format_):
        pieces.append(const(format_[start:match.start()]))
        start = match.end()
        conversion = match[3]
        if conversion == "%":
            pieces.append(const("%"))
            continue
        if match[1] is not None:
            value = (contents.get(match[1]) if contents else None) or Value((), True, arguments.taints)
        elif contents is not None and contents.kind == "tuple":
            value = contents.get(position) or Value((), True, arguments.taints)
        else:
            value = arguments
        position += 1
        if conversion in "ra":
            value = represented(value)
        elif conversion not in "sd" or match[2]:
            kept = frozenset() if conversion in "dioxXfFeEgGc" else value.taints
            value = some_text(kept)
        elif conversion == "d" and value.exact is None:
            value = some_text()
        pieces.append(value)
    pieces.append(const(format_[start:]))
    return concatenated(pieces)


def merged_mappings(flow: Evaluator, left: Value, right: Value, node: ast.AST) -> Value:
    """Return what `left | right` makes of two containers."""
    first, second = flow.sole(left), flow.sole(right)
    if first is None or second is None or first.kind != "dict" or second.kind != "dict":
        return Value((), True, left.taints | right.taints)
    return flow.make(node, overlaid(first, second))


def added_lists(flow: Evaluator, left: Value, right: Value, node: ast.AST) -> Optional[Value]:
    first, second = flow.sole(left), flow.sole(right)
    if first is None or first.kind not in ("list", "tuple"):
        return None
    if second is None:
        more = Value((), True, right.taints)
        return flow.make(node, Contents(first.kind, first.entries, more if first.rest is None else first.rest | more))
    if first.kind != second.kind:
        return None
    entries = [value for _, value in first.entries] + [value for _, value in second.entries]
    rest = first.rest if second.rest is None else second.rest if first.rest is None else first.rest | second.rest
    return flow.make(node, Contents(first.kind, tuple(enumerate(entries)), rest))


def compared(flow: Evaluator, op: ast.cmpop, left: Value, right: Value) -> Value:
    """Return what one comparison yields."""
    if left.exact is not None:
        if right.exact is not None:
            if isinstance(op, (ast.Is, ast.IsNot)) and not isinstance(right.exact.value, (bool, type(None))):
                return UNKNOWN
            folded = fold(COMPARE[op.__class__], left.exact.value, right.exact.value)
            if folded is not None:
                return folded
        elif isinstance(op, (ast.In, ast.NotIn)):
            contents = flow.sole(right)
            if contents is not None and contents.rest is None:
                wanted = left.exact.value
                if contents.kind == "dict":
                    return const((wanted in [key for key, _ in contents.entries]) is isinstance(op, ast.In))
                members = [value.exact for _, value in contents.entries]
                if all(member is not None for member in members):
                    inside = any(member is not None and member.value == wanted for member in members)
                    return const(inside is isinstance(op, ast.In))
    return UNKNOWN


def is_text(value: Value) -> bool:
    return any(
        isinstance(item, Text) or isinstance(item, Const) and isinstance(item.value, (str, bytes))
        for item in value.items
    )
