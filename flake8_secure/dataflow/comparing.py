"""What a comparison says of data: with another value, with what is listed, and of its length."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Collection, List, NamedTuple, Optional, Set, Tuple

from flake8_secure.dataflow.methods import HOSTS
from flake8_secure.dataflow.quotes import beginning, note_pieces, note_quote, second, whole_of_middle
from flake8_secure.dataflow.taints import CLEAN, OF_UNKNOWN, OWN_URL, PASSED_UNKNOWN, Taint, Taints, below
from flake8_secure.dataflow.tokens import note_signed
from flake8_secure.dataflow.values import NUMBER, UNKNOWN, WIDTH, Value, is_own
from flake8_secure.dataflow.vouching import (
    COMMON, WITH_PATH, alike, beside, note_listed, note_other_start, of_alphabet, resolved, texts_of,
)
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import begun, shape, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, ITERATE, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

# What `urlparse()` tells of a host.
HOST_PARTS = ("hostname", "netloc")
_ORDERING = (ast.Gt, ast.GtE, ast.Lt, ast.LtE)
# What says that a value was made of data by something unknown.
UNCERTAIN = PASSED_UNKNOWN | OF_UNKNOWN
# So many characters that none is are noted.
_CHARACTERS = 40
# Methods that tell where a text stands in another, or how often, and the number for nowhere.
_PLACES = {"count": 0, "find": -1, "index": None, "rfind": -1, "rindex": None}


class Place(NamedTuple):
    """A call that asks where *part* stands in *text*, or how often: `path.find("..")`."""

    method: str
    text: ast.expr
    part: ast.expr

    @property
    def within(self) -> ast.expr:
        """What asks whether it is there at all: `".." in path`."""
        return ast.Compare(self.part, [ast.In()], [self.text])

    def compared(self, op: ast.cmpop, number: object) -> Optional[Tuple[ast.expr, bool]]:
        """Return what the comparison with a number asks, and the answer where it is true; None for nothing known.

        `path.find("..") == -1` asks `".." in path`, and `path.find("/a") == 0` asks `path.startswith("/a")`.
        """
        if type(number) is not int:
            return None
        if self.method in ("find", "index") and number == 0 and isinstance(op, (ast.Eq, ast.NotEq)):
            return ast.Call(ast.Attribute(self.text, "startswith", ast.Load()), [self.part], []), isinstance(op, ast.Eq)
        nowhere = _PLACES[self.method]
        if nowhere is None:
            return None
        more = exceeds(op, number, nowhere)
        return None if more is None else (self.within, more)


def exceeds(op: ast.cmpop, number: object, least: int) -> Optional[bool]:
    """Tell whether what compares so with *number*, and is *least* or more, is more; None where that does not say it."""
    if number == least and isinstance(op, (ast.Eq, ast.LtE)) or number == least + 1 and isinstance(op, ast.Lt):
        return False
    more = number == least and isinstance(op, (ast.NotEq, ast.Gt)) or number == least + 1 and isinstance(op, ast.GtE)
    return True if more else None


def place_asked(node: ast.AST) -> Optional[Place]:
    """Return what *node* asks for, where that is the place of a text in another."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _PLACES \
            and len(node.args) == 1 and not node.keywords:
        return Place(node.func.attr, node.func.value, node.args[0])
    return None


def begins_so(node: ast.expr, op: ast.cmpop, other: ast.expr) -> Optional[Tuple[ast.expr, bool]]:
    """Return what a comparison of a beginning asks, and the answer where it is true: `path[:5] == "/home"`; None for others."""
    text = begun(node)
    if text is None or not isinstance(node, ast.Subscript) or not isinstance(node.slice, ast.Slice):
        return None
    alike, length = isinstance(op, (ast.Eq, ast.NotEq)), getattr(node.slice.upper, "value", None)
    listed = [other] if alike else other.elts if isinstance(op, (ast.In, ast.NotIn)) and isinstance(other, ast.Tuple) else []
    told = [text_of(one) for one in listed]
    # What is shorter is not the beginning of a text that is not just that.
    if not told or any(one is None or len(one) != length for one in told):
        return None
    return ast.Call(ast.Attribute(text, "startswith", ast.Load()), [other], []), isinstance(op, (ast.Eq, ast.In))


def note_equal(flow: Objects, tested: ast.AST, other: ast.AST) -> None:
    """Note what it says of *tested* that it is *other*."""
    note_pieces(flow, tested, other)
    _common(flow, tested, other)
    value, wanted = flow.known(tested), flow.known(other)
    if wanted.only == 4 and isinstance(tested, ast.Attribute) and tested.attr == "version":
        address = flow.known(tested.value)  # an address of IPv4, which has no scope
        if any(name.startswith("ipaddress.") for name in address.names):
            flow.check(address.taints, "address")
    if value.taints and isinstance(other, (ast.Call, ast.Name)):
        note_signed(flow, other)
    if value.taints and is_own(wanted):
        _note_parts(flow, value.taints, wanted)
    started, length = beginning(tested)
    if started is not None and length == 1 and wanted.only == "/":
        flow.check(flow.known(started).taints, "root")
    if wanted.exact is not None and wanted.exact.value is None:
        if isinstance(tested, ast.Name):
            flow.write(tested.id, wanted)
        else:
            note_missing(flow, tested)
        return
    if value.taints and wanted.only == "" and isinstance(tested, ast.Attribute) and tested.attr in HOST_PARTS:
        flow.check(value.taints, "hostless")
    elif value.taints and _inputs(value) == _inputs(wanted):
        # `x == basename(x)`: x is what was made of it.
        flow.vouch(value.taints, frozenset.intersection(*(taint.through for taint in wanted.taints)) - UNCERTAIN)
    elif value.taints and (
            not alike(value.taints, wanted.taints) or is_own(wanted) and not is_own(value) or _is_own_host(other, wanted)
            or _is_part(other) and _is_looked_up(wanted, value) and not _is_looked_up(value, wanted)):
        # Also with a variable of our own: `parsed.netloc == OWN_HOST`, `commonpath([base, p]) == base`.
        # What paths have in common may have `..` behind it.
        flow.check(frozenset(taint for taint in value.taints if not taint.through & COMMON), "constant")
        if resolved(value.taints):
            flow.check(value.taints, "path")
    elif value.taints:  # `path == directory`, whatever chose the directory
        flow.check(resolved(beside(value.taints, wanted.taints)), "path")
    if wanted.exact is not None and isinstance(tested, ast.Name) and not isinstance(wanted.exact.value, str):
        return
    if wanted.exact is not None and isinstance(tested, ast.Name) and value.unknown:
        flow.write(tested.id, Value(wanted.items, False, value.taints))


def _inputs(value: Value) -> Set[Tuple[object, ...]]:
    """Return what *value* was made of: of a path also where it is its last part."""
    return {
        (taint.origin, taint.path[:-1] if taint.path[-1:] == (".name",) and "os.path.basename" in taint.through else taint.path)
        for taint in value.taints}


def _is_part(node: ast.AST) -> bool:
    """Tell whether *node* is an item or an attribute of something, or a text of one: `str(user["id"])`."""
    if isinstance(node, ast.Call) and tail_of(node.func) == "str" and len(node.args) == 1:
        node = node.args[0]
    return isinstance(node, (ast.Attribute, ast.Subscript))


def _is_own_host(node: ast.AST, value: Value) -> bool:
    """Tell whether *node* is the host of an address that was asked for: `request.url.netloc`. Browsers name it, not senders."""
    return isinstance(node, ast.Attribute) and node.attr in HOSTS and all(OWN_URL <= taint.through for taint in value.taints)


def _common(flow: Objects, tested: ast.AST, other: ast.AST) -> None:
    """`commonpath([base, path]) == base`, whatever chose the base."""
    if isinstance(tested, ast.Call) and flow.file.names(tested.func, flow.scope) & COMMON and tested.args \
            and isinstance(tested.args[0], (ast.List, ast.Tuple)):
        paths = tested.args[0].elts
        rest = [path for path in paths if shape(path) != shape(other)]
        if len(rest) < len(paths):
            for path in rest:
                taints = flow.known(path).taints  # what an unknown function makes is resolved where it is compared so
                flow.check(resolved(taints) | frozenset(one for one in taints if one.through & PASSED_UNKNOWN), "path")


def note_not_equal(flow: Objects, tested: ast.AST, other: ast.AST) -> None:
    """Note what it says of *tested* that it is not *other*: `x is not None` drops the constant; `x[:2] != "//"`."""
    wanted = flow.known(other)
    _begins_with_none(flow, tested, [wanted.only])
    if wanted.only == "..":
        _no_parent(flow, tested, flow.known(tested))
    if isinstance(tested, ast.Name) and wanted.exact is not None:
        value = flow.known(tested)
        kept = tuple(item for item in value.items if item != wanted.exact)
        if len(kept) != len(value.items) and (kept or value.unknown):
            flow.write(tested.id, Value(kept, value.unknown, value.taints))


def _no_parent(flow: Objects, tested: ast.AST, value: Value) -> None:
    """`name != ".."`; `[part for part in path.split("/") if part != ".."]`: one after the other, no part leads up."""
    flow.check(value.taints, "without:.." if _is_one_of_each(flow, tested) else "dots")


def _is_one_of_each(flow: Objects, tested: ast.AST) -> bool:
    """Tell whether *tested* stands for each element of something, one after the other."""
    bindings = bindings_of_name(tested, flow.scope)
    return bool(bindings) and all(kind == ITERATE for kind, *_ in bindings)


def note_subset(flow: Objects, left: ast.AST, right: ast.AST) -> None:
    """Note what `set(text) <= set(ALPHABET)` says, or `columns <= COLUMNS` of two sets, or `changes.keys() <= FIELDS`."""
    alphabets = flow.known(right), *map(flow.known, right.args if isinstance(right, ast.Call) else ())
    if is_own(alphabets[0]):
        held = flow.sole(flow.known(left))
        made_of = left.args if isinstance(left, ast.Call) and tail_of(left.func) == "set" else ()
        for argument in made_of:
            note_listed(flow, argument, of_alphabet(*alphabets))
        if isinstance(left, ast.Call) and tail_of(left.func) == "keys":
            note_listed(flow, left, "member")
        elif held is not None and held.kind == "set" and not made_of:
            flow.check(held.everything.taints, "member")


def note_missing(flow: Objects, node: ast.AST) -> None:
    """Note that *node*, an attribute or an item of a mapping, is empty or not there: nothing was sent."""
    key: object = None
    if isinstance(node, ast.Attribute):
        key = "." + node.attr
    elif isinstance(node, ast.Subscript):
        key = getattr(node.slice, "value", None)
    elif isinstance(node, ast.Call) and tail_of(node.func) == "get" and node.args:
        key = getattr(node.args[0], "value", None)
    taints = flow.known(node).taints if isinstance(key, str) else CLEAN
    if taints and all(taint.path[-1:] == (key,) and not taint.through & UNCERTAIN for taint in taints):
        flow.check(taints, "constant")


# Parts of texts, as paths of data tell them: the last characters, or labels, and the first ones.
_ENDING, _START = regex(r"\[-\d+:\]"), regex(r"\[:\d+\]")
# A host, and what it begins with in an address.
_HOST, _IN_ADDRESS = regex(r"\.?[a-z0-9-]+(\.[a-z0-9-]+)+\Z"), regex(r"[a-z]+://[^/]+/")


_HOST_NAMES = frozenset("." + part for part in HOST_PARTS)
# The schemes of addresses that bring a script along.
_SCRIPTS = frozenset(("data", "javascript", "vbscript"))


def _note_parts(flow: Objects, taints: Taints, wanted: Value) -> None:
    """Note what a part of a text says of the whole that is one of *wanted*: `host[-12:] == ".example.com"`."""
    texts = [text for text in texts_of(wanted) if isinstance(text, str)]
    for taint in taints:
        part = taint.path[-1] if taint.path else None
        if part == ".scheme" and texts and _SCRIPTS.isdisjoint(texts):
            flow.state.guard(taint.origin, taint.path[:-1], frozenset(("guard:scheme",)))
        elif part == ".path" and texts and not any(text.startswith("//") for text in texts):
            flow.state.guard(taint.origin, taint.path[:-1], WITH_PATH)
        elif isinstance(part, str) and (
                _ENDING.fullmatch(part) and all(map(_HOST.fullmatch, texts))
                or _START.fullmatch(part) and texts and all(map(_IN_ADDRESS.match, texts))):
            flow.state.guard(taint.origin, taint.path[:-1], frozenset(("guard:host",)))


def note_membership(flow: Objects, left: ast.AST, right: ast.AST, inside: bool) -> None:
    """Note what it says of *left* and *right* that one is *inside* the other, or is not."""
    element, container = flow.known(left), flow.known(right)
    if inside and element.taints and is_own(container):
        _note_parts(flow, element.taints, container)
    if inside and element.taints and isinstance(left, ast.Attribute) and left.attr in HOST_PARTS and "" in texts_of(container):
        flow.check(element.taints, "hostless")
    elif inside and element.taints and (flow.trusts(container, element) or _is_looked_up(container, element)) \
            and not _was_put_into(flow, container, element):
        whole = element.taints
        if isinstance(container.only, str):  # `host in "shop.example"` holds for "p.example" as well
            whole = frozenset(taint for taint in whole if not taint.path or taint.path[-1] not in _HOST_NAMES)
        flow.check(whole, of_alphabet(container) if _is_alphabet(flow, container) else "member")
    elif inside and (is_own(element) or all(taint.through & OF_UNKNOWN for taint in element.taints)):
        # `BASE in path.resolve().parents`, also where the directory was looked up by other data.
        flow.check(resolved(container.taints), "path")
    elif inside and tail_of(right) == "parents":
        flow.check(resolved(beside(container.taints, element.taints)), "path")
    if inside and element.unknown:
        _one_of(flow, left, element, container)
    elif not inside and container.taints and isinstance(element.only, (str, bytes)) and not _has_own_keys(flow, container):
        # `if ".." in path: abort()`
        known = element.only if isinstance(element.only, str) else element.only.decode("latin-1")
        flow.check(container.taints, "without:" + known)
        flow.check(below(container.taints, known), "constant")  # of a mapping, nothing was sent under that name
        note_quote(flow, whole_of_middle(right), "inside", known)
    elif not inside and element.taints and is_own(container):
        if ".." in texts_of(container):
            _no_parent(flow, left, element)
        elif _is_one_of_each(flow, left):
            for character in _characters(flow, left, container)[:_CHARACTERS]:  # `"".join(c for c in name if c not in "/\\")`
                flow.check(element.taints, "without:" + character)
        _begins_with_none(flow, left, container.only if isinstance(container.only, str) else texts_of(container))


def _characters(flow: Objects, tested: ast.AST, container: Value) -> List[str]:
    """Return what *container* has of which *tested*, a character after the other, is none: nothing where that is a word."""
    if isinstance(container.only, str):
        return list(container.only) if len(container.only) > 1 else []
    rows = [row for _, row, *_ in bindings_of_name(tested, flow.scope)]
    listed = texts_of(container) if _is_alphabet(flow, container) else []
    return [] if any(isinstance(row, ast.Call) for row in rows) else [text for text in listed if isinstance(text, str)]


def _has_own_keys(flow: Objects, container: Value) -> bool:
    """Tell whether *container* is a dictionary with keys of ours: a look at those says nothing of the data that it holds."""
    contents = flow.sole(container)
    return contents is not None and contents.kind == "dict" and not contents.key_taints


def _was_put_into(flow: Objects, container: Value, element: Value) -> bool:
    """Tell whether *container* is a dictionary in which something was stored under *element* before: `rooms[name] = room`."""
    contents = flow.sole(container)
    return contents is not None and contents.kind == "dict" and not contents.key_taints.isdisjoint(element.taints)


def _is_looked_up(container: Value, element: Value) -> bool:
    """Tell whether *container* is what something unknown found by other data: `path in find(request.args["case"]).images`."""
    inputs = set(map(_input_of, element.taints))
    inputs |= {(origin, ()) for origin, _ in inputs}
    return all(taint.through & UNCERTAIN and _input_of(taint) not in inputs for taint in container.taints)


def _input_of(taint: Taint) -> Tuple[str, Tuple[Any, ...]]:
    """Return where *taint* came from, and the first key that was read there."""
    return taint.origin, () if str(taint.path[:1]).startswith("('.") else taint.path[:1]


def _begins_with_none(flow: Objects, tested: ast.AST, texts: Collection[object]) -> None:
    """`x[:2] not in ("//", "/\\\\")`."""
    started, length = beginning(tested)
    if started is not None:
        note_other_start(flow, flow.known(started), [text for text in texts if isinstance(text, str) and len(text) == length])
    followed = second(tested)
    if followed is not None and "/" in texts:
        flow.check(flow.known(followed).taints, "single")


def _is_alphabet(flow: Objects, container: Value) -> bool:
    """Tell whether *container* is one of single characters: what is looked for in it is a piece of a text."""
    contents = flow.sole(container)
    if contents is None:
        return isinstance(container.only, str)
    return contents.rest is None and all(
        isinstance(value.only, str) and len(value.only) == 1 for _, value in contents.entries)


def _one_of(flow: Objects, tested: ast.AST, element: Value, container: Value) -> None:
    """`x in ("a", "b")`, `options.x in ("a", "b")`: leave these constants."""
    contents = flow.sole(container)
    if contents is None or contents.rest is not None or contents.kind == "dict":
        return
    members = tuple(value.exact for _, value in contents.entries if value.exact is not None)
    if members and len(members) == len(contents.entries) and len(members) <= WIDTH:
        left = Value(members, False, element.taints)
        if isinstance(tested, ast.Name):
            flow.write(tested.id, left)
        elif isinstance(tested, ast.Attribute):
            flow.set_attribute(flow.known(tested.value), tested, left)


def note_ordered(flow: Objects, test: ast.Compare, holds: bool) -> None:
    """Note what is a number, or no comparison with one would have come to an end: `0 < x <= 100`, true or not."""
    parts = [test.left, *test.comparators]
    for op, *sides in zip(test.ops if holds else test.ops[:1], parts, parts[1:]):
        if isinstance(op, _ORDERING) and any(
                isinstance(side, ast.Constant) and isinstance(side.value, (float, int)) for side in sides):
            for side in sides:
                value = flow.known(side) if isinstance(side, (ast.Attribute, ast.Name, ast.Subscript)) else UNKNOWN
                flow.check(value.taints, "number")
                if isinstance(side, ast.Name) and value.unknown and not value.items and not value.taints:
                    flow.write(side.id, NUMBER)


def note_length(flow: Objects, test: ast.Compare, holds: bool) -> None:
    """Note a text that is not longer than something of our own: `len(text) <= 100`, or `100 < len(text)` found false."""
    parts = [test.left, *test.comparators]
    for op, left, right in zip(test.ops, parts, parts[1:]) if holds or len(test.ops) == 1 else ():
        if isinstance(op, (ast.Eq, ast.NotEq)):
            if isinstance(op, ast.Eq) is holds:
                _bounded(flow, left, right)
                _bounded(flow, right, left)
        elif isinstance(op, _ORDERING):
            if isinstance(op, (ast.Lt, ast.LtE)) is holds:
                _bounded(flow, left, right)
            else:
                _bounded(flow, right, left)


def _bounded(flow: Objects, measured: ast.AST, bound: ast.AST) -> None:
    if isinstance(measured, ast.Name):
        found = flow.scope.find(measured.id)
        bindings = found[1] if found is not None else ()
        if len(bindings) != 1 or bindings[0][0] != ASSIGN or bindings[0][3] is not flow.scope:
            return
        measured = bindings[0][1]
    if isinstance(measured, ast.Call) and isinstance(measured.func, ast.Name) and measured.func.id == "len":
        for argument in measured.args if is_own(flow.known(bound)) else ():
            if not isinstance(argument, ast.Attribute) or argument.attr != "parts":
                flow.check(flow.known(argument).taints, "length")
            elif flow.known(bound).only == 1:
                flow.check(flow.known(argument).taints, "without:/")  # `len(Path(name).parts) == 1`


def note_members(flow: Objects, node: ast.expr) -> None:
    """Note that what the set *node* holds is in another one: of `set(names)`, also what that was made of."""
    made_of = node.args if isinstance(node, ast.Call) and tail_of(node.func) == "set" else ()
    for part in (node, *made_of):
        note_listed(flow, part, "member")
