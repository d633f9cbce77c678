"""What a test says about data on the side where it holds, and on the side where it does not.

A guard is noted for the *input* that the tested data came from, so that checking
`urlparse(url).netloc` vouches for `url`. What a guard protects from is for the rules to say:

guard                   holds after
guard:constant          comparison with a constant
guard:member            membership in something that is not itself untrusted
guard:charset           ``x.isdigit()``, ``x.isalnum()``, ``x.isidentifier()`` …
guard:number            a conversion, or a comparison with a number, that would have raised
guard:address           such a conversion to the address of a machine, of any network
guard:scoped            the same, where any text without a slash may follow as the scope: ``::1%;id``
guard:text              ``isinstance(x, str)``, ``isinstance(x, dict)`` found false
guard:markup            ``isinstance(x, Markup)``, ``hasattr(x, "__html__")``
guard:regex             a match of a whole constant pattern
guard:characters        such a match, or such characters, that let a path go up: ``[\\w./-]+``
guard:pattern           ``NAME.match(x)``, ``NAME.search(x)``, a pattern of another module that nobody sees
guard:path              a resolved path found to be below a directory
guard:prefix            ``x.startswith(constant)``
guard:remote            ``x.startswith("https://")``
guard:relative          ``x.startswith("/")``, ``os.path.isabs(x)`` or ``x.is_absolute()`` found false
guard:segment           a route that lets no slash through for a part of its path: ``<name>``
guard:dots              ``x != ".."``, ``not x.startswith(".")``
guard:start             ``not x.startswith("-")``
guard:operator          ``not x.startswith("$")``
guard:root              ``x.startswith("/")``
guard:below-root        ``x.startswith("/account")``
guard:with-path         ``urlsplit(x).path.startswith("/account")``
guard:scheme            ``urlsplit(x).scheme in ("http", "https")``
guard:single            ``not x.startswith("//")``
guard:leaning           ``not x.startswith("/\\\\")``
guard:host              ``host.endswith(".example.com")``
guard:ending            ``text.endswith(".example.com")``, of what may be a whole address
guard:hostless          ``urlparse(x).netloc`` found empty
guard:asked             a function named like a question about a name: ``self.is_column(x)``
guard:formula           ``not x.startswith(("=", "+", "-", "@"))``
guard:length            a bound on ``len(x)``
guard:without:C         the constant text C is not in it
guard:validator         a function named like a check, or a comparison with the signature of the data
guard:signed            a comparison with the signature of the body of a request
guard:whole             the same, of all of it, not of a part: what that says may be by anybody
guard:url               such a function about addresses: ``is_valid_url(x)``
guard:debug             a setting that turns debugging on, for what is read there

Calls and comparisons have modules of their own, `vouching` and `comparing`. One check is of a value, not of
its input, since what is cut out of the value does not have it: that a text is quoted, in `quotes`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, List, Optional, Tuple, Type

from flake8_secure.dataflow.comparing import (
    HOST_PARTS,
    UNCERTAIN,
    begins_so,
    exceeds,
    note_equal,
    note_length,
    note_members,
    note_membership,
    note_missing,
    note_not_equal,
    note_ordered,
    note_subset,
    place_asked,
)
from flake8_secure.dataflow.constants import COMPARE
from flake8_secure.dataflow.elements import note_disjoint, note_elements, note_first
from flake8_secure.dataflow.flags import is_empty, says
from flake8_secure.dataflow.found import FINDERS, note_found
from flake8_secure.dataflow.operators import truth
from flake8_secure.dataflow.state import DEBUGGED, TEST, Delta, is_guard
from flake8_secure.dataflow.values import Const, Local, Ref, Text, Value, is_own
from flake8_secure.dataflow.vouching import name_called, note_call, note_field, note_part, note_property, note_silence
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS, returns
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import awaited, below, shape, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, UPDATE

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

_SETTING = regex(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")
# What is empty where it is false.
_EMPTY = frozenset(f"builtins.{kind}()" for kind in ("bytes", "dict", "frozenset", "list", "set", "str", "tuple"))
# Tests within tests, and assignments of one flag.
DEPTH, FLAGGED = 12, 40
# What an address of a machine is asked that must not lead into the network around.
_NEARBY = frozenset(("is_link_local", "is_loopback", "is_multicast", "is_private", "is_reserved", "is_unspecified"))
# Checks that leave nothing to choose but what the program lists.
_ENOUGH = frozenset((
    "guard:characters", "guard:charset", "guard:constant", "guard:ending", "guard:host", "guard:hostless", "guard:member",
    "guard:number",
))
# What each of several checks says at least, those that say less first.
_LEAST = ("guard:hostless", "guard:ending", "guard:host", "guard:characters", "guard:charset")


def assume(flow: Objects, test: ast.AST, holds: bool) -> None:
    """Narrow the state of *flow* to where *test* is true, or false where *holds* is false."""
    if flow.assuming > DEPTH:  # a test that was remembered may mention itself
        return
    flow.assuming += 1
    try:
        _assume(flow, test, holds)
    finally:
        flow.assuming -= 1


def _assume(flow: Objects, test: ast.AST, holds: bool) -> None:
    for _ in range(DEPTH):
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            test, holds = test.operand, not holds
        elif isinstance(test, ast.Await):
            test = test.value
        elif isinstance(test, ast.NamedExpr):
            assume(flow, test.value, holds)
            test = test.target
        elif isinstance(test, ast.Call) and tail_of(test.func) == "bool" and len(test.args) == 1:
            test = test.args[0]
        elif isinstance(test, ast.Name):
            _debugging(flow, test, holds)
            remembered = flow.state.env.get((TEST, flow.key(test.id)))
            _truthy(flow, test, holds)
            if remembered is None:
                if test.id in flow.frame.flags:
                    _flagged(flow, test.id, holds)
                return
            if isinstance(remembered, ast.Assign):
                note_part(flow, test.id, remembered, holds)
                return
            if not holds:
                note_silence(flow, test.id, remembered)
            if _is_of_others(flow, remembered, test):
                return
            test = remembered
        else:
            break
    narrow = _TESTS.get(test.__class__)
    if narrow is not None:
        narrow(flow, test, holds)


def _is_of_others(flow: Objects, remembered: object, test: ast.Name) -> bool:
    """Tell whether a name in a test that *test* remembers surely stands for something else by now.

    `known = name in NAMES`, `name = request.args["other"]`, `if known:`
    """
    file, scope = flow.file, flow.scope
    first, last_line = getattr(remembered, "end_lineno", 0), test.lineno
    if not isinstance(remembered, ast.expr) or last_line <= first + 1:  # nothing stands between
        return False
    kept = file.parent(remembered, scope)
    block = kept and file.parent(kept, scope)
    for name in {part.id for part in below(remembered) if isinstance(part, ast.Name)}:
        for kind, value, _, home in scope.bindings.get(name, ()):
            if kind == ASSIGN and home is scope and first < getattr(value, "lineno", 0) < last_line and not any(
                    isinstance(part, ast.Name) and part.id == name for part in below(value)):
                given = file.parent(value, scope)
                if given is not None and block is not None and file.parent(given, scope) is block:
                    return True
    return False


def _truthy(flow: Objects, test: ast.Name, holds: bool) -> None:
    """Drop the constants that contradict a plain `if x`; note of a host that there is none."""
    value = flow.read(test.id)
    hosts = [] if holds else [last(name) in HOST_PARTS for name in value.names]
    if not holds and hosts and all(hosts):
        flow.check(value.taints, "hostless")
    elif not holds and value.taints and not any(taint.through & UNCERTAIN for taint in value.taints) and all(
            isinstance(item, (Const, Text)) or isinstance(item, Ref) and (item.name in _EMPTY or any(
                item.name.startswith(taint.origin.partition("@")[0]) for taint in value.taints)) for item in value.items):
        # Nothing was sent: what is false is empty.
        flow.write(test.id, Value(tuple(item for item in value.items if isinstance(item, Const) and not item.value), True))
        return
    kept = tuple(item for item in value.items if item.__class__ is not Const or bool(item.value) is holds)
    if len(kept) != len(value.items) and (kept or value.unknown):
        flow.write(test.id, Value(kept, value.unknown, value.taints))


def _flagged(flow: Objects, name: str, holds: bool) -> None:
    """`ok = True`, then `if bad(x): ok = False`: where ok is true, no x was bad; and the other way round."""
    bindings = flow.scope.bindings.get(name, ())
    if len(bindings) > FLAGGED or any(kind not in (ASSIGN, UPDATE) for kind, _, _, _ in bindings):
        return
    flags, here = flow.frame.flags[name], len(flow.frame.tests)
    first, others = flags[0], [flag for flag in flags[1:] if len(flag[1]) > here]
    if len(first[1]) > here or len(others) != len(flags) - 1 or first[0] is None:
        return
    if first[0] is holds:
        if all(value is (not holds) for value, _ in others):
            for _, tests in others:
                if len(tests) == here + 1:  # of tests within tests any may have failed
                    assume(flow, tests[-1], False)
    elif len(others) == 1 and others[0][0] in (holds, None) and not any(is_empty(value) for _, value, _, _ in bindings):
        # What is in a container may have come there in other ways too.
        for test in others[0][1][here:]:
            assume(flow, test, True)


def _boolean(flow: Objects, test: ast.BoolOp, holds: bool) -> None:
    # `a and b` is true where both are; `a or b` is false where both are.
    if isinstance(test.op, ast.And) is holds:
        for operand in test.values:
            assume(flow, operand, holds)
        return
    # `x == "a" or x == "b"`: what all of them say holds, but for those that surely do not decide it.
    state = flow.state
    deltas: List[Optional[Delta]] = []
    mark = state.mark()
    # `if settings.CHECK_HOSTS and is_local(host): raise`, `if is_public(host) or settings.ALLOW_ALL`: who turns a check off
    # answers for it. `if isinstance(text, str) and text.startswith("="): ...`: what comes as a text is one.
    asked = [operand for operand in test.values if truth(flow.known(operand)) is not (not holds) and not (
        _is_setting(operand) and not flow.known(operand).taints
        or not holds and (_asks_for_text(flow, operand) or _asks_for_any(operand, test.values)))]
    for operand in asked or test.values:
        assume(flow, operand, holds)
        deltas.append(state.undo(mark))
    state.meet(deltas)
    # `c.isalnum() or c in "._"`: each of them is enough.
    for key in deltas[0] or ():
        passed = [delta.get(key) or frozenset() for delta in deltas if delta is not None] if is_guard(key) else []
        if len(passed) == len(deltas) and not any(map(_ENOUGH.isdisjoint, passed)):
            least = next((kind for kind in _LEAST if any(kind in kinds for kinds in passed)), "guard:member")
            state.write(key, (state.env.get(key) or frozenset()) | {least})


def _asks_for_text(flow: Objects, node: ast.AST) -> bool:
    """Tell whether *node* asks whether something is a text that is no part of a document: `isinstance(text, str)`."""
    return isinstance(node, ast.Call) and tail_of(node.func) == "isinstance" and len(node.args) == 2 \
        and tail_of(node.args[1]) == "str" and not any(taint.structured for taint in flow.known(node.args[0]).taints)


def _asks_for_any(node: ast.AST, others: List[ast.expr]) -> bool:
    """Tell whether *node* asks whether there is something that *others* ask about: `name is not None and not name.isalnum()`."""
    if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.IsNot):
        node = node.left
    # Browsers find a host where `urlparse()` finds none.
    asked = shape(node) if isinstance(node, ast.Attribute) and node.attr not in HOST_PARTS else None
    parts = [part for other in others for part in below(other)] if asked is not None else []
    return any(isinstance(part, ast.Attribute) and part is not node and shape(part) == asked for part in parts)


def _is_setting(node: ast.AST) -> bool:
    """Tell whether *node* reads a setting, which goes by the name of a constant, or asks whether a list lets all in.

    `settings.CHECK_HOSTS`, `config["CHECK"]`, `"*" not in origins`.
    """
    if isinstance(node, ast.Compare):
        return isinstance(node.left, ast.Constant) and node.left.value == "*" and isinstance(node.ops[0], (ast.In, ast.NotIn))
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        return isinstance(node.slice.value, str) and _SETTING.fullmatch(node.slice.value) is not None
    return isinstance(node, ast.Attribute) and _SETTING.fullmatch(node.attr) is not None


def _compare(flow: Objects, test: ast.Compare, holds: bool) -> None:
    note_length(flow, test, holds)
    note_ordered(flow, test, holds)
    if len(test.ops) != 1:
        return
    # Of `(url := PAGES.get(name)) is None` both the call and the name tell.
    op, right = test.ops[0], test.comparators[0]
    for left in (test.left.value, test.left.target) if isinstance(test.left, ast.NamedExpr) else (test.left,):
        _compare_two(flow, *_constant_last(left, op, right), holds)


# Comparisons, and what they are the other way round.
_MIRRORED: Dict[type, Type[ast.cmpop]] = {
    ast.Eq: ast.Eq, ast.Gt: ast.Lt, ast.GtE: ast.LtE, ast.Is: ast.Is, ast.IsNot: ast.IsNot, ast.Lt: ast.Gt, ast.LtE: ast.GtE,
    ast.NotEq: ast.NotEq,
}


def _constant_last(left: ast.expr, op: ast.cmpop, right: ast.expr) -> Tuple[ast.expr, ast.cmpop, ast.expr]:
    """Return a comparison with its constant at the right, and `x in (1,)` as `x == 1`."""
    if isinstance(left, (ast.Constant, ast.UnaryOp)) and not isinstance(right, ast.Constant) and op.__class__ in _MIRRORED:
        return right, _MIRRORED[op.__class__](), left
    if isinstance(op, (ast.In, ast.NotIn)) and isinstance(right, (ast.List, ast.Set, ast.Tuple)) and len(
            right.elts) == 1 and isinstance(right.elts[0], (ast.Constant, ast.UnaryOp)):
        return left, ast.Eq() if isinstance(op, ast.In) else ast.NotEq(), right.elts[0]
    return left, op, right


def _compare_two(flow: Objects, left: ast.expr, op: ast.cmpop, right: ast.expr, holds: bool) -> None:
    place = place_asked(left)
    if place is not None and flow.known(place.text).taints:
        asked = place.compared(op, flow.known(right).only)
        if asked is not None:
            assume(flow, asked[0], asked[1] is holds)
        return
    asked = begins_so(left, op, right) if left.__class__ is ast.Subscript else None
    if asked is not None:
        assume(flow, asked[0], asked[1] is holds)
    if left.__class__ is ast.Call:
        _measured(flow, left, op, right, holds)
    equal = isinstance(op, (ast.Eq, ast.Is)) and holds or isinstance(op, (ast.NotEq, ast.IsNot)) and not holds
    typed = _typed(left)
    if typed is not None and (equal or isinstance(op, ast.In) and holds or isinstance(op, ast.NotIn) and not holds):
        assume(flow, ast.copy_location(ast.Call(ast.Name("isinstance", ast.Load()), [typed, right], []), left), True)
        return
    counted = _counted(flow, left)
    more = exceeds(op, flow.known(right).only, 0) if counted is not None else None
    if counted is not None and more is not None:
        assume(flow, counted, more is holds)
        return
    if isinstance(op, (ast.Is, ast.IsNot)) and isinstance(right, ast.Constant) and right.value is None:
        _matched(flow, left, isinstance(op, ast.IsNot) is holds)
        if isinstance(left, ast.Name) and left.id in flow.frame.flags and all(
                says(value) is not False or getattr(value, "value", "") is None
                for kind, value, _, _ in flow.scope.bindings.get(left.id, ()) if kind == ASSIGN):
            _flagged(flow, left.id, isinstance(op, ast.IsNot) is holds)
    for part, other in _by_position(flow, left, right) if equal else ():
        _compare_two(flow, part, op, other, holds)
    answer = right.value if isinstance(right, ast.Constant) else None
    if isinstance(answer, bool) and _is_answer(flow, left) and isinstance(op, (ast.Eq, ast.Is, ast.NotEq, ast.IsNot)):
        # `is_safe(url) is False`
        assume(flow, left, answer is equal)
    elif equal:
        _debugging(flow, left, bool(answer))
        note_equal(flow, left, right)
        note_equal(flow, right, left)
    elif isinstance(op, (ast.In, ast.NotIn)):
        part = next((part for part, other in _by_position(flow, left, right) if other is right), left)
        note_membership(flow, part, right, isinstance(op, ast.In) is holds)
    elif isinstance(op, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
        smaller, larger = (left, right) if isinstance(op, ast.LtE) else (right, left)
        if holds and isinstance(op, (ast.GtE, ast.LtE)):
            note_subset(flow, smaller, larger)
    elif isinstance(op, (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)):
        note_not_equal(flow, left, right)


def _typed(node: ast.expr) -> Optional[ast.expr]:
    """Return what *node* asks the type of: `type(size)`, `size.__class__`."""
    if isinstance(node, ast.Attribute) and node.attr == "__class__":
        return node.value
    return node.args[0] if isinstance(node, ast.Call) and tail_of(node.func) == "type" and len(node.args) == 1 else None


def _measured(flow: Objects, left: ast.expr, op: ast.cmpop, right: ast.expr, holds: bool) -> None:
    """Drop the texts whose length contradicts a test: `if len(key) < 32: raise`."""
    name = left.args[0] if isinstance(left, ast.Call) and tail_of(left.func) == "len" and len(left.args) == 1 else None
    length = flow.known(right).only if isinstance(name, ast.Name) else None
    if isinstance(name, ast.Name) and isinstance(length, int) and not isinstance(op, (ast.In, ast.NotIn)):
        value, compare = flow.read(name.id), COMPARE[op.__class__]
        kept = tuple(item for item in value.items if not isinstance(item, Const) or not isinstance(
            item.value, (bytes, str)) or compare(len(item.value), length) is holds)
        if len(kept) != len(value.items) and (kept or value.unknown):
            flow.write(name.id, Value(kept, value.unknown, value.taints))


# What `urlsplit()` and `urlparse()` give, by position.
_ADDRESS = ("scheme", "netloc")
_SPLIT = frozenset(("urllib.parse.urlparse()", "urllib.parse.urlsplit()"))


def _by_position(flow: Objects, left: ast.expr, right: ast.expr) -> Iterator[Tuple[ast.expr, ast.expr]]:
    """Yield the parts of an address that are compared by their place, and with what: `urlsplit(url)[:2] == ("https", HOST)`."""
    if not isinstance(left, ast.Subscript) or _SPLIT.isdisjoint(flow.known(left.value).names):
        return
    places, others = [getattr(left.slice, "value", None)], [right]
    if isinstance(left.slice, ast.Slice) and left.slice.lower is None and isinstance(right, ast.Tuple):
        places, others = list(range(len(right.elts))), right.elts
    for place, other in zip(places, others):
        if place in (0, 1):
            part = ast.copy_location(ast.Attribute(left.value, _ADDRESS[place], ast.Load()), left)
            flow.record(part, flow.evaluate(part))
            yield part, other


def _is_answer(flow: Objects, node: ast.AST) -> bool:
    """Tell whether *node* is a call, or the name of a test that was remembered."""
    return isinstance(awaited(node), ast.Call) or isinstance(node, ast.Name) and flow.state.env.get(
        (TEST, flow.key(node.id))) is not None


def _counted(flow: Objects, node: ast.AST) -> Optional[ast.expr]:
    """Return the answer whose elements *node* counts: `len(re.findall(pattern, text))`; and the list that it is, made there."""
    counted = node.args[0] if isinstance(node, ast.Call) and tail_of(node.func) == "len" and len(node.args) == 1 else None
    return counted if counted is not None and (
        isinstance(counted, (ast.BinOp, ast.ListComp, ast.SetComp)) or _is_answer(flow, counted)) else None


# What gives None or something true.
_NONE_OR_MORE = FINDERS.union(("fullmatch", "match", "next", "pop", "search"))


def _matched(flow: Objects, tested: ast.AST, holds: bool) -> None:
    """`re.fullmatch(pattern, text) is not None`."""
    called: Any = flow.state.env.get((TEST, flow.key(tested.id))) if isinstance(tested, ast.Name) else awaited(tested)
    if not holds:
        _answered(flow, tested, False)
    if isinstance(called, ast.Assign) and not holds:
        note_part(flow, tail_of(tested), called, False)
    elif isinstance(called, ast.Call) and not holds:
        note_silence(flow, tail_of(tested), called)
        _call(flow, called, False)
    if isinstance(called, ast.Call) and holds and (
            name_called(flow, called) in _NONE_OR_MORE or _gives_none_or_more(flow, called)):
        _call(flow, called, True)


def _gives_none_or_more(flow: Objects, call: ast.Call) -> bool:
    """Tell whether *call* is of functions of the project that, as far as they say so, give nothing false but None."""
    called = flow.known(call.func)
    return bool(called.items) and not called.unknown and all(
        isinstance(item, Local) and isinstance(item.node, FUNCTIONS) and not any(
            isinstance(one.value, ast.Constant) and one.value.value is not None and not one.value.value
            for one in returns(item.node))
        for item in called.items)


# Settings that turn debugging on or let errors be shown, and what tells of a user who runs the program, by name.
_DEBUG = regex(
    r"(?i)(^|_)debug(_?mode)?$|(^|_)(display|expose|include|return|send|serve|show|with)_?(errors?_?)?"
    r"(details?|exceptions?|stack|stack_?traces?|trace|trace_?backs?)$|(^|_)(admin|staff|super_?user)$"
)


def _debugging(flow: Objects, test: ast.AST, holds: bool) -> None:
    """`if settings.DEBUG`: what is read or sent there is for who writes or runs the program."""
    if not holds:
        return
    names = [tail_of(test.func), *(part.value for part in test.args if isinstance(part, ast.Constant))] \
        if isinstance(test, ast.Call) else [text_of(test.slice) if isinstance(test, ast.Subscript) else tail_of(test)]
    if any(isinstance(name, str) and _DEBUG.search(name) for name in names):
        flow.state.write(DEBUGGED, True)
        for held in list(flow.state.env.values()):
            if isinstance(held, Value) and held.taints:
                flow.check(frozenset(taint for taint in held.taints if taint.kind == "traceback"), "debug")


def _mapped(flow: Objects, made: ast.Call) -> None:
    """`all(map(is_own, urls))`: what the function says of each of them."""
    source = flow.known(made.args[1])
    element = flow.element(source)
    each = ast.copy_location(ast.Subscript(made.args[1], ast.Constant(0), ast.Load()), made)
    flow.record(each, element.with_taints(element.taints | source.taints))
    note_call(flow, ast.copy_location(ast.Call(made.args[0], [each], []), made), True)


def _call(flow: Objects, test: ast.Call, holds: bool) -> None:
    _debugging(flow, test, holds)
    name, first, place = tail_of(test.func), test.args[0] if test.args else None, place_asked(test)
    counted = _counted(flow, test)
    _answered(flow, test, holds)
    if counted is not None:
        assume(flow, counted, holds)
    elif name in ("any", "all") and isinstance(first, (ast.GeneratorExp, ast.ListComp)):
        note_elements(flow, name, first, first.elt, holds, assume)
    elif name in ("any", "all") and isinstance(first, (ast.List, ast.Set, ast.Tuple)) and first.elts:
        _boolean(flow, ast.BoolOp(ast.And() if name == "all" else ast.Or(), first.elts), holds)
    elif name == "all" and holds and isinstance(first, ast.Call) and tail_of(first.func) == "map" and len(first.args) == 2:
        _mapped(flow, first)
    elif name == "next" and holds and isinstance(first, ast.GeneratorExp):
        note_first(flow, first, assume)
    elif name == "count" and place is not None and flow.known(place.text).taints:
        assume(flow, place.within, holds)
    else:
        if not holds:
            note_missing(flow, test)
            if name == "difference" and isinstance(test.func, ast.Attribute) and first is not None and is_own(flow.known(first)):
                note_members(flow, test.func.value)
        if name == ("isdisjoint" if holds else "intersection") and isinstance(test.func, ast.Attribute) and first is not None:
            note_disjoint(flow, test.func.value, first)
        note_call(flow, test, holds)


def _attribute(flow: Objects, test: ast.Attribute, holds: bool) -> None:
    """`if urlparse(url).netloc: abort()` leaves addresses on the own host, and such as `///evil.example`."""
    _debugging(flow, test, holds)
    _answered(flow, test, holds)
    note_property(flow, test, holds)
    if test.attr == "is_global" if holds else test.attr in _NEARBY:
        flow.check(flow.known(test.value).taints, "validator")
    if holds:
        return
    taints = flow.known(test).taints
    if test.attr in HOST_PARTS:
        flow.check(taints, "hostless")
    elif test.attr == "anchor":
        flow.check(taints, "relative")
    else:
        note_missing(flow, test)


def _answered(flow: Objects, test: ast.AST, holds: bool) -> None:
    """`result = check(url)`, `if not result.ok: abort()`, and the same of `result["ok"]`, `result.get("ok")` and `result[0]`."""
    part: Any = None
    if isinstance(test, ast.Attribute):
        whole, part = awaited(test.value), "." + test.attr
    elif isinstance(test, ast.Subscript):
        whole, part = awaited(test.value), getattr(test.slice, "value", None)
    elif isinstance(test, ast.Call) and isinstance(test.func, ast.Attribute) and test.func.attr == "get" and test.args:
        whole, part = awaited(test.func.value), getattr(test.args[0], "value", None)
    if part.__class__ not in (int, str):
        return
    made = flow.state.env.get((TEST, flow.key(whole.id))) if isinstance(whole, ast.Name) else whole
    if isinstance(made, ast.Call) and not (isinstance(whole, ast.Name) and _is_of_others(flow, made, whole)):
        note_field(flow, made, part, holds)


def _item(flow: Objects, test: ast.Subscript, holds: bool) -> None:
    _answered(flow, test, holds)
    if holds and not flow.known(test).taints:  # `if config["debug"]`
        _debugging(flow, test, holds)
    if not holds:
        note_missing(flow, test)
    elif isinstance(test.value, ast.Call) and tail_of(test.value.func) in FINDERS and getattr(test.slice, "value", None) == 0:
        note_found(flow, test.value, True)  # `cur.fetchone()[0]`


def _chosen(flow: Objects, test: Any, holds: bool) -> None:
    """`[room for room in rooms if room.name == name]`; where no `[name for name in names if name not in ALLOWED]` is left."""
    conditions = test.generators[0].ifs
    if holds:
        note_first(flow, test, assume)
    elif conditions and len(test.generators) == 1:
        left = ast.BoolOp(ast.And(), conditions) if conditions[1:] else conditions[0]
        note_elements(flow, "any", test, left, False, assume)


def _combined(flow: Objects, test: ast.BinOp, holds: bool) -> None:
    """`if set(names) - ALLOWED: abort()`, `if set(text) & FORBIDDEN: abort()`."""
    if not holds and isinstance(test.op, ast.Sub) and is_own(flow.known(test.right)):
        note_members(flow, test.left)
    elif not holds and isinstance(test.op, ast.BitAnd):
        note_disjoint(flow, test.left, test.right)


def _conditional(flow: Objects, test: ast.IfExp, holds: bool) -> None:
    """`path if path.parent == BASE else None`: where it is true, the path lies there."""
    ways = [way for way in (test.body, test.orelse) if not isinstance(way, ast.Constant) or bool(way.value) is holds]
    if len(ways) == 1:
        assume(flow, test.test, ways[0] is test.body)
        assume(flow, ways[0], holds)


_TESTS: Dict[Type[ast.AST], Callable[[Objects, Any, bool], None]] = {
    ast.Attribute: _attribute,
    ast.BinOp: _combined,
    ast.BoolOp: _boolean,
    ast.Call: _call,
    ast.Compare: _compare,
    ast.IfExp: _conditional,
    ast.ListComp: _chosen,
    ast.SetComp: _chosen,
    ast.Subscript: _item,
}
