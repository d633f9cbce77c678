"""What operators make of values: texts and containers put together, templates filled in, comparisons."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Tuple, Type

from flake8_secure.dataflow.constants import COMPARE, OPERATORS, fold, represented, small_product
from flake8_secure.dataflow.pieces import Piece, piece, put_into_text, templates_of, text, texts
from flake8_secure.dataflow.state import overlaid
from flake8_secure.dataflow.taints import BELOW_ROOT, NORMAL, OWN_URL, PASSED_UNKNOWN, Taints, narrow
from flake8_secure.dataflow.values import (
    ELEMENTS,
    UNKNOWN,
    WIDTH,
    Box,
    Const,
    Contents,
    Possibility,
    Ref,
    Text,
    Value,
    beginning,
    const,
    flattened,
    is_number,
    join,
    some_number,
    some_text,
    summarized,
)
from flake8_secure.regex import regex

if TYPE_CHECKING:
    from flake8_secure.dataflow.expressions import Evaluator

# What `/` joins.
_PATHS = (Ref("pathlib.Path()"), Ref("pathlib.PurePath()"))
# What is below it stands in the archive, whatever its name is.
_IN_ARCHIVE = Ref("zipfile.Path()")
# A path of which nothing is known: of what `joinpath()` gives, which nothing else has.
A_PATH = Value(_PATHS[:1], False)
_ADDRESS = OWN_URL | {"guard:below-root", "guard:root", "rooted"}
_PERCENT = regex(r"%(?:\(([^()]{0,80})\))?([-#0+ ]*(?:\*|\d+)?(?:\.(?:\*|\d+))?)[hlL]?([a-zA-Z%])")


def concatenated(values: List[Value]) -> Value:
    """Return the text of *values* in a row."""
    values = [flattened(value) if value.taints else value for value in values]
    rows: List[List[Any]] = [[]]
    taints = narrow(frozenset().union(*(value.taints for value in values)))
    for value in values:
        choices = texts(value)
        if len(choices) > 1 and len(rows) * len(choices) > 6:
            choices = (summarized(value),)
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


def in_a_row(values: List[Value]) -> Value:
    """Return the text of *values* in a row; a path from the root that does not lead up stays below what is before it."""
    if any(taint.through & NORMAL for value in values[1:] for taint in value.taints) and _is_beginning(values[0]):
        values = [values[0], *map(_below, values[1:])]
    return concatenated(values)


def _is_beginning(value: Value) -> bool:
    """Tell whether *value* is a text that says where a path begins, or may be one, of the program's own."""
    return not value.taints and not any(isinstance(item, Const) and not item.value for item in value.items) or bool(
        value.items) and all(map(beginning, value.items))


def _below(value: Value) -> Value:
    changed = {taint: taint.passing(BELOW_ROOT) for taint in value.taints if taint.through & NORMAL}
    items = tuple(item.with_holes(changed) if isinstance(item, Text) else item for item in value.items)
    return Value(items, value.unknown, frozenset(changed.get(taint, taint) for taint in value.taints))


def filled_in(flow: Evaluator, template: Value, arguments: Value) -> Value:
    """Return what `template % arguments` makes."""
    templates = templates_of(template)
    if not templates:
        return put_into_text(template.taints, arguments.taints)
    return join([_filled_in(flow, parts, arguments) for parts in templates])


def _filled_in(flow: Evaluator, parts: Tuple[Piece, ...], arguments: Value) -> Value:
    contents = flow.sole(arguments)
    row: List[Value] = []
    position = 0
    for part in parts:
        start = 0
        for match in _PERCENT.finditer(part) if isinstance(part, str) else ():
            row.append(const(match.string[start:match.start()]))
            start = match.end()
            conversion = match[3]
            if conversion == "%":
                row.append(const("%"))
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
                value = some_number() if conversion in "dioxXfFeEgGc" else some_text(value.taints)
            elif conversion == "d" and value.exact is None:
                value = some_number()
            row.append(value)
        row.append(const(part[start:]) if isinstance(part, str) else piece(part))
    return concatenated(row)


def operated(flow: Evaluator, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Value:
    """Return what the binary operator *op* of *node* makes of two values."""
    # What is taken away from a set is not in it.
    taints = left.taints if isinstance(op, ast.Sub) else left.taints | right.taints
    made = None
    if left.exact is not None and right.exact is not None:
        made = _computed(flow, op, left, right, taints)
    if made is None and isinstance(op, ast.BitOr):
        made = _piped(flow, left, right)
    if made is None:
        operation = _OPERATIONS.get(op.__class__)
        made = None if operation is None else operation(flow, op, left, right, node)
    if made is None:
        made = _SOME_NUMBER if is_number(left) and is_number(right) else Value((), True, taints)
    if made.taints and _is_sum(op, left, right):
        made = Value((), True, frozenset(taint.passing(_A_NUMBER) for taint in made.taints))
    return made


_SOME_NUMBER = Value((Ref("builtins.float()"),), False)
_A_NUMBER = frozenset(("guard:number",))
# What takes numbers alone.
_OF_NUMBERS = (ast.FloorDiv, ast.Pow)
# What looks up an item of what was sent: no set, and no path.
_ITEM = ("]", ".get()")


def _is_sum(op: ast.operator, left: Value, right: Value) -> bool:
    """Tell whether *op* raises unless both are numbers, or something else that is computed with, and no text or set."""
    if isinstance(op, _OF_NUMBERS):
        return True
    if is_number(left) or is_number(right):
        return isinstance(op, (ast.Add, ast.Div, ast.Sub)) or isinstance(op, ast.Mult) and any(
            isinstance(one.only, float) for one in (left, right))
    # A parameter may be a path.
    return (isinstance(op, ast.Sub) or isinstance(op, ast.Div) and bool(left.items)) and bool(left.taints) and all(
        isinstance(item, Ref) and item.name.endswith(_ITEM) for item in left.items) and not any(
            PASSED_UNKNOWN <= taint.through for taint in left.taints)


def _piped(flow: Evaluator, left: Value, right: Value) -> Optional[Value]:
    """`prompt | model | parser`: gives what the model gives."""
    for item in (*left.items, *right.items):
        if isinstance(item, Ref) and item.name in flow.file.models.piped:
            return Value((item,), False)
    return None


def _computed(flow: Evaluator, op: ast.operator, left: Value, right: Value, taints: Taints) -> Optional[Value]:
    """Return what an operator makes of two constants; None where that cannot be computed."""
    if left.exact is None or right.exact is None:
        return None
    first, second = left.exact.value, right.exact.value
    if isinstance(op, ast.Mult) and not small_product(first, second):
        return Value((), True, taints)
    if isinstance(op, ast.Mod) and isinstance(first, (str, bytes)):
        return filled_in(flow, left, right)  # a width may make it huge
    folded = fold(OPERATORS[op.__class__], first, second) if op.__class__ in OPERATORS else None
    return None if folded is None else folded.with_taints(taints)


def _divide(flow: Evaluator, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Optional[Value]:
    """`path / name`, also where nothing is known of the path: no number is divided by a text."""
    if left.items and all(isinstance(item, Ref) and item.name == _IN_ARCHIVE.name for item in left.items):
        return Value((_IN_ARCHIVE,), left.unknown, left.taints | right.taints)
    paths = tuple(item for value in (left, right) for item in value.items if item in _PATHS)
    if paths:
        return Value(paths[:1], left.unknown or right.unknown, left.taints | right.taints)
    may_be = right.taints and left.unknown | any(isinstance(item, Ref) for item in left.items)
    return Value(_PATHS[:1], True, left.taints | right.taints) if may_be else None


def _multiply(flow: Evaluator, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Optional[Value]:
    """`[x] * 3`."""
    contents, times = flow.sole(left), right.only
    if contents is None or contents.kind not in ("list", "tuple"):
        return None
    held = [value for _, value in contents.entries]
    if contents.rest is None and isinstance(times, int) and 0 <= times * len(held) <= ELEMENTS:
        return flow.make(node, Contents(contents.kind, tuple(enumerate(held * times))))
    return flow.make(node, Contents(contents.kind, (), contents.everything))


def _add(flow: Evaluator, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Optional[Value]:
    """`"a" + b`, `[a] + [b]`."""
    first, second = flow.sole(left), flow.sole(right)
    if first is None and second is not None and second.kind == "list" and not left.taints:
        # What is not known before a list is one: it comes first.
        return flow.make(node, Contents("list", ((0, UNKNOWN),), second.everything))
    if first is None or first.kind not in ("list", "tuple") or second is not None and second.kind != first.kind:
        return in_a_row([left, right]) if any(_is_text(one) or _is_address(one) for one in (left, right)) else None
    if second is None:
        second = Contents(first.kind, (), Value((), True, right.taints))
    if first.rest is not None:
        return flow.make(node, Contents(first.kind, first.entries, first.rest | second.everything))
    row = (*first.entries, *second.entries)
    return flow.make(node, Contents(first.kind, tuple(enumerate(value for _, value in row)), second.rest))


def _is_address(value: Value) -> bool:
    """Tell whether *value* is the address that was asked for, or a path: a text, and so is what is added to it."""
    return bool(value.taints) and all(taint.through & _ADDRESS for taint in value.taints)


def _format(flow: Evaluator, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Optional[Value]:
    """`"%s" % x`."""
    if _is_text(left):
        return filled_in(flow, left, right)
    is_number = any(not isinstance(item, Ref) or item.name.startswith("builtins.") for item in left.items)
    return None if is_number or left.taints or not right.taints else put_into_text(left.taints, right.taints)


def _intersect(flow: Evaluator, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Optional[Value]:
    """`sent & OWN`: what is in both is in the one that nobody chose."""
    if bool(left.taints) is bool(right.taints):
        return _combine(flow, op, left, right, node)
    own = right if left.taints else left
    contents = flow.sole(own)
    if contents is None or contents.kind not in ("set", "list", "dict"):
        return _combine(flow, op, left, right, node)
    return flow.make(node, Contents("set", (), flow.element(own)))


def _combine(flow: Evaluator, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Optional[Value]:
    """`{...} | {...}`, and `A | B` of numbers that stand for flags."""
    first, second = flow.sole(left), flow.sole(right)
    if isinstance(op, ast.BitOr) and first is not None and second is not None:
        return flow.make(node, overlaid(first, second)) if first.kind == second.kind == "dict" else None
    pairs = [(a, b) for a in left.items for b in right.items]
    if left.unknown or right.unknown or not 0 < len(pairs) <= WIDTH:
        return None
    results = [
        fold(OPERATORS[op.__class__], a.value, b.value) for a, b in pairs if isinstance(a, Const) and isinstance(b, Const)]
    if len(results) < len(pairs) or not all(results):
        return None
    return join(result for result in results if result is not None).with_taints(left.taints | right.taints)


_OPERATIONS: Dict[Type[ast.operator], Callable[[Evaluator, ast.operator, Value, Value, ast.AST], Optional[Value]]] = {
    ast.Add: _add,
    ast.BitAnd: _intersect,
    ast.BitOr: _combine,
    ast.BitXor: _combine,
    ast.Div: _divide,
    ast.Mod: _format,
    ast.Mult: _multiply,
}


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
    elif right.exact is not None and right.exact.value is None and _is_something(left):
        if isinstance(op, (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)):
            return const(isinstance(op, (ast.IsNot, ast.NotEq)))
    return UNKNOWN


def _is_something(value: Value) -> bool:
    """Tell whether *value* is a text or a container, not None: what a function of a library gives may be either."""
    return not value.unknown and bool(value.items) and all(
        isinstance(item, (Box, Contents, Text)) or isinstance(item, Const) and item.value is not None for item in value.items)


def _is_text(value: Value) -> bool:
    return any(
        isinstance(item, Text) or isinstance(item, Const) and isinstance(item.value, (str, bytes))
        for item in value.items
    )


def truth(value: Value) -> Optional[bool]:
    """Return whether *value* is true, None where that is not known."""
    if value.unknown or not value.items:
        return None
    found = None
    for item in value.items:
        if isinstance(item, Const):
            this = bool(item.value)
        elif isinstance(item, Contents) and item.entries:
            this = True
        elif isinstance(item, Text) and any(isinstance(part, str) for part in item.parts):
            this = True
        else:
            return None
        if found is not None and found != this:
            return None
        found = this
    return found


def where_it_ends(op: ast.boolop, value: Value) -> Value:
    """Return what an operand with *value* makes of `or`, or `and`, where it decides: with `and` it is empty, so no data."""
    if isinstance(op, ast.And):
        return Value(tuple(item for item in value.items if isinstance(item, Const) and not item.value), value.unknown)
    kept = tuple(item for item in value.items if not isinstance(item, Const) or item.value)
    return value if len(kept) == len(value.items) else Value(kept, value.unknown, value.taints)


def alternatives(op: ast.boolop, results: List[Value]) -> Value:
    """Return what the operands of `or`, or `and`, make together: of `x or None`, with nothing known of x, no more than x."""
    last = results[-1].exact if isinstance(op, ast.Or) else None
    if last is not None and (last.value is None or last.value is False) and any(value.unknown for value in results[:-1]):
        return join(results[:-1])
    return join(results)
