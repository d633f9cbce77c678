"""What a test says about data on the side where it holds, and on the side where it does not.

A guard is noted for the *input* that the tested data came from, so that checking
`urlparse(url).netloc` vouches for `url`. What a guard protects from is for the rules to say:

guard                   holds after
guard:constant          comparison with a constant
guard:member            membership in something that is not itself untrusted
guard:charset           ``x.isdigit()``, ``x.isalnum()``, ``x.isidentifier()`` …
guard:number            a conversion that would have raised
guard:address           such a conversion to the address of a machine, of any network
guard:scoped            the same, where any text without a slash may follow as the scope: ``::1%;id``
guard:text              ``isinstance(x, str)``
guard:regex             a match of a whole constant pattern
guard:characters        such a match, or such characters, that let a path go up: ``[\\w./-]+``
guard:pattern           ``NAME.match(x)``, a pattern of another module that nobody sees
guard:path              a resolved path found to be below a directory
guard:prefix            ``x.startswith(constant)``
guard:relative          ``x.startswith("/")``, ``os.path.isabs(x)`` or ``x.is_absolute()`` found false
guard:start             ``not x.startswith("-")``
guard:root              ``x.startswith("/")``
guard:single            ``not x.startswith("//")``
guard:host              ``host.endswith(".example.com")``
guard:hostless          ``urlparse(x).netloc`` found empty
guard:asked             a function named like a question about a name: ``self.is_column(x)``
guard:formula           ``not x.startswith(("=", "+", "-", "@"))``
guard:length            a bound on ``len(x)``
guard:without:C         the constant text C is not in it
guard:validator         a function named like a check, or a comparison with the signature of the data
guard:debug             a setting that turns debugging on, for what is read there

Calls have a module of their own, `vouching`. One check is of a value, not of its input, since what is
cut out of the value does not have it: that a text is quoted, in `quotes`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Collection, Dict, List, Optional, Set, Tuple, Type

from flake8_secure.dataflow.elements import note_elements
from flake8_secure.dataflow.flags import is_empty, says
from flake8_secure.dataflow.quotes import beginning, note_pieces, note_quote, second, whole_of_middle
from flake8_secure.dataflow.state import DEBUGGED, TEST, Delta, is_guard
from flake8_secure.dataflow.methods import HOSTS
from flake8_secure.dataflow.taints import CLEAN, OF_UNKNOWN, OWN_URL, PASSED_UNKNOWN, below
from flake8_secure.dataflow.tokens import note_signed
from flake8_secure.dataflow.values import WIDTH, Const, Ref, Text, Value, is_own
from flake8_secure.dataflow.vouching import (
    COMMON,
    alike,
    note_call,
    note_other_start,
    note_part,
    note_silence,
    of_alphabet,
    resolved,
    texts_of,
)
from flake8_secure.regex import regex
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import shape, tail_of
from flake8_secure.syntax.scopes import ASSIGN, UPDATE

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

_SETTING = regex(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")
# Tests within tests.
DEPTH = 12
# What `urlparse()` tells of a host.
_HOST_PARTS = ("hostname", "netloc")
# What an address of a machine is asked that must not lead into the network around.
_NEARBY = frozenset(("is_link_local", "is_loopback", "is_multicast", "is_private", "is_reserved", "is_unspecified"))
# Checks that leave nothing to choose but what the program lists.
_ENOUGH = frozenset(("guard:characters", "guard:charset", "guard:constant", "guard:host", "guard:member", "guard:number"))
# What each of several checks says at least, those that say less first.
_LEAST = ("guard:host", "guard:characters", "guard:charset")
# What says that a value was made of data by something unknown.
_UNCERTAIN = PASSED_UNKNOWN | OF_UNKNOWN


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
        elif isinstance(test, ast.NamedExpr):
            assume(flow, test.value, holds)
            test = test.target
        elif isinstance(test, ast.Call) and tail_of(test.func) == "bool" and len(test.args) == 1:
            test = test.args[0]
        elif isinstance(test, ast.Name):
            _debugging(flow, test, holds)
            remembered = flow.state.env.get((TEST, flow.key(test.id)))
            if remembered is None or not holds:
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
            test = remembered
        else:
            break
    narrow = _TESTS.get(test.__class__)
    if narrow is not None:
        narrow(flow, test, holds)


def _truthy(flow: Objects, test: ast.Name, holds: bool) -> None:
    """Drop the constants that contradict a plain `if x`; note of a host that there is none."""
    value = flow.read(test.id)
    hosts = [last(name) in _HOST_PARTS for name in value.names]
    if not holds and hosts and all(hosts):
        flow.check(value.taints, "hostless")
    elif not holds and value.taints and not any(taint.through & _UNCERTAIN for taint in value.taints) and all(
            isinstance(item, (Const, Text)) or isinstance(item, Ref) and any(
                item.name.startswith(taint.origin.partition("@")[0]) for taint in value.taints) for item in value.items):
        # Nothing was sent: what is false is empty.
        flow.write(test.id, Value(tuple(item for item in value.items if isinstance(item, Const) and not item.value), True))
        return
    kept = tuple(item for item in value.items if not isinstance(item, Const) or bool(item.value) is holds)
    if len(kept) != len(value.items) and (kept or value.unknown):
        flow.write(test.id, Value(kept, value.unknown, value.taints))


def _flagged(flow: Objects, name: str, holds: bool) -> None:
    """`ok = True`, then `if bad(x): ok = False`: where ok is true, no x was bad; and the other way round."""
    bindings = flow.scope.bindings.get(name, ())
    if any(kind not in (ASSIGN, UPDATE) or kind == ASSIGN and says(value) is None for kind, value, _, _ in bindings):
        return
    flags, here = flow.frame.flags[name], len(flow.frame.tests)
    first, others = flags[0], [flag for flag in flags[1:] if len(flag[1]) > here]
    if len(first[1]) > here or len(others) != len(flags) - 1:
        return
    if first[0] is holds:
        if all(value is not holds for value, _ in others):
            for _, tests in others:
                if len(tests) == here + 1:  # of tests within tests any may have failed
                    assume(flow, tests[-1], False)
    elif len(others) == 1 and others[0][0] is holds and not any(is_empty(value) for _, value, _, _ in bindings):
        # What is in a container may have come there in other ways too.
        for test in others[0][1][here:]:
            assume(flow, test, True)


def _boolean(flow: Objects, test: ast.BoolOp, holds: bool) -> None:
    # `a and b` is true where both are; `a or b` is false where both are.
    if isinstance(test.op, ast.And) is holds:
        for operand in test.values:
            assume(flow, operand, holds)
        return
    # `x == "a" or x == "b"`: what all of them say holds.
    state = flow.state
    deltas: List[Optional[Delta]] = []
    mark = state.mark()
    # `if settings.CHECK_HOSTS and is_local(host): raise`: who turns a check off answers for it.
    asked = [operand for operand in test.values if holds or not _is_setting(operand)]
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
    _length(flow, test, holds)
    if len(test.ops) != 1:
        return
    op, left, right = test.ops[0], test.left, test.comparators[0]
    if isinstance(op, (ast.Is, ast.IsNot)) and isinstance(right, ast.Constant) and right.value is None:
        _matched(flow, left, isinstance(op, ast.IsNot) is holds)
        if isinstance(left, ast.Name) and left.id in flow.frame.flags and all(
                says(value) or getattr(value, "value", "") is None
                for kind, value, _, _ in flow.scope.bindings.get(left.id, ()) if kind == ASSIGN):
            _flagged(flow, left.id, isinstance(op, ast.IsNot) is holds)
    equal = isinstance(op, (ast.Eq, ast.Is)) and holds or isinstance(op, (ast.NotEq, ast.IsNot)) and not holds
    answer = right.value if isinstance(right, ast.Constant) else None
    if isinstance(answer, bool) and _is_answer(flow, left) and isinstance(op, (ast.Eq, ast.Is, ast.NotEq, ast.IsNot)):
        # `is_safe(url) is False`
        assume(flow, left, answer is equal)
    elif equal:
        _debugging(flow, left, bool(answer))
        _equal(flow, left, right)
        _equal(flow, right, left)
    elif isinstance(op, (ast.In, ast.NotIn)):
        _membership(flow, left, right, isinstance(op, ast.In) is holds)
    elif isinstance(op, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
        smaller, larger = (left, right) if isinstance(op, ast.LtE) else (right, left)
        if holds and isinstance(op, (ast.GtE, ast.LtE)) and isinstance(smaller, ast.Call) and tail_of(smaller.func) == "set":
            _subset(flow, smaller, larger)
    elif isinstance(op, (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)):
        _not_equal(flow, left, right)


def _is_answer(flow: Objects, node: ast.AST) -> bool:
    """Tell whether *node* is a call, or the name of a test that was remembered."""
    return isinstance(node, ast.Call) or isinstance(node, ast.Name) and flow.state.env.get((TEST, flow.key(node.id))) is not None


def _equal(flow: Objects, tested: ast.AST, other: ast.AST) -> None:
    note_pieces(flow, tested, other)
    _common(flow, tested, other)
    value, wanted = flow.known(tested), flow.known(other)
    if value.taints and not wanted.taints and isinstance(other, (ast.Call, ast.Name)):
        note_signed(flow, other)
    started, length = beginning(tested)
    if started is not None and length == 1 and wanted.only == "/":
        flow.check(flow.known(started).taints, "root")
    if wanted.exact is not None and wanted.exact.value is None:
        if isinstance(tested, ast.Name):
            flow.write(tested.id, wanted)
        else:
            _missing(flow, tested)
        return
    if value.taints and wanted.only == "" and isinstance(tested, ast.Attribute) and tested.attr in _HOST_PARTS:
        flow.check(value.taints, "hostless")
    elif value.taints and _inputs(value) == _inputs(wanted):
        # `x == basename(x)`: x is what was made of it.
        flow.vouch(value.taints, frozenset.intersection(*(taint.through for taint in wanted.taints)) - _UNCERTAIN)
    elif value.taints and (
            not alike(value.taints, wanted.taints) or is_own(wanted) and not is_own(value) or _is_own_host(other, wanted)):
        # Also with a variable of our own: `parsed.netloc == OWN_HOST`, `commonpath([base, p]) == base`.
        # What paths have in common may have `..` behind it.
        flow.check(frozenset(taint for taint in value.taints if not taint.through & COMMON), "constant")
        if resolved(value.taints):
            flow.check(value.taints, "path")
    if wanted.exact is not None and isinstance(tested, ast.Name) and not isinstance(wanted.exact.value, str):
        return
    if wanted.exact is not None and isinstance(tested, ast.Name) and value.unknown:
        flow.write(tested.id, Value(wanted.items, False, value.taints))


def _inputs(value: Value) -> Set[Tuple[object, ...]]:
    """Return what *value* was made of: of a path also where it is its last part."""
    return {
        (taint.origin, taint.path[:-1] if taint.path[-1:] == (".name",) and "os.path.basename" in taint.through else taint.path)
        for taint in value.taints}


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


def _not_equal(flow: Objects, tested: ast.AST, other: ast.AST) -> None:
    """`x is not None`: drop the constant; `x[:2] != "//"`."""
    wanted = flow.known(other)
    _begins_with_none(flow, tested, [wanted.only])
    if isinstance(tested, ast.Name) and wanted.exact is not None:
        value = flow.known(tested)
        kept = tuple(item for item in value.items if item != wanted.exact)
        if len(kept) != len(value.items) and (kept or value.unknown):
            flow.write(tested.id, Value(kept, value.unknown, value.taints))


def _subset(flow: Objects, left: ast.Call, right: ast.AST) -> None:
    """`set(text) <= set(ALPHABET)`."""
    alphabets = flow.known(right), *map(flow.known, getattr(right, "args", ()))
    if is_own(alphabets[0]):
        for argument in left.args:
            flow.check(flow.known(argument).taints, of_alphabet(*alphabets))


def _matched(flow: Objects, tested: ast.AST, holds: bool) -> None:
    """`re.fullmatch(pattern, text) is not None`."""
    called: Any = flow.state.env.get((TEST, flow.key(tested.id))) if isinstance(tested, ast.Name) else tested
    if isinstance(tested, ast.Name) and not holds:
        if isinstance(called, ast.Assign):
            note_part(flow, tested.id, called, False)
        elif isinstance(called, ast.Call):
            note_silence(flow, tested.id, called)
            _call(flow, called, False)
    if isinstance(called, ast.Call) and holds and tail_of(called.func) in ("fullmatch", "get", "match", "search"):
        note_call(flow, called, True)


# Settings that turn debugging on or let errors be shown, and what tells of a user who runs the program, by name.
_DEBUG = regex(
    r"(?i)(^|_)debug(_?mode)?$|(^|_)(display|expose|include|return|send|show|with)_?(errors?_?)?"
    r"(details?|exceptions?|stack|stack_?traces?|trace|trace_?backs?)$|(^|_)(admin|staff|super_?user)$"
)


def _debugging(flow: Objects, test: ast.AST, holds: bool) -> None:
    """`if settings.DEBUG`: what is read or sent there is for who writes or runs the program."""
    if not holds:
        return
    names = [tail_of(test.func), *(part.value for part in test.args if isinstance(part, ast.Constant))] \
        if isinstance(test, ast.Call) else [tail_of(test)]
    if any(isinstance(name, str) and _DEBUG.search(name) for name in names):
        flow.state.write(DEBUGGED, True)
        for held in list(flow.state.env.values()):
            if isinstance(held, Value) and held.taints:
                flow.check(frozenset(taint for taint in held.taints if taint.kind == "traceback"), "debug")


def _call(flow: Objects, test: ast.Call, holds: bool) -> None:
    _debugging(flow, test, holds)
    name, first = tail_of(test.func), test.args[0] if test.args else None
    if name in ("any", "all") and isinstance(first, (ast.GeneratorExp, ast.ListComp)):
        note_elements(flow, name, first, holds, assume)
    elif name in ("any", "all") and isinstance(first, (ast.List, ast.Set, ast.Tuple)):
        _boolean(flow, ast.BoolOp(ast.And() if name == "all" else ast.Or(), first.elts), holds)
    else:
        if not holds:
            _missing(flow, test)
        note_call(flow, test, holds)


def _attribute(flow: Objects, test: ast.Attribute, holds: bool) -> None:
    """`if urlparse(url).netloc: abort()` leaves addresses on the own host, and such as `///evil.example`."""
    _debugging(flow, test, holds)
    if test.attr == "is_global" if holds else test.attr in _NEARBY:
        flow.check(flow.known(test.value).taints, "validator")
    if holds:
        return
    taints = flow.known(test).taints
    if test.attr in _HOST_PARTS:
        flow.check(taints, "hostless")
    elif test.attr == "anchor":
        flow.check(taints, "relative")
    else:
        _missing(flow, test)


def _item(flow: Objects, test: ast.Subscript, holds: bool) -> None:
    if not holds:
        _missing(flow, test)


def _missing(flow: Objects, node: ast.AST) -> None:
    """Note that *node*, an attribute or an item of a mapping, is empty or not there: nothing was sent."""
    key: object = None
    if isinstance(node, ast.Attribute):
        key = "." + node.attr
    elif isinstance(node, ast.Subscript):
        key = getattr(node.slice, "value", None)
    elif isinstance(node, ast.Call) and tail_of(node.func) == "get" and node.args:
        key = getattr(node.args[0], "value", None)
    taints = flow.known(node).taints if isinstance(key, str) else CLEAN
    if taints and all(taint.path[-1:] == (key,) and not taint.through & _UNCERTAIN for taint in taints):
        flow.check(taints, "constant")


def _membership(flow: Objects, left: ast.AST, right: ast.AST, inside: bool) -> None:
    element, container = flow.known(left), flow.known(right)
    if inside and element.taints and is_own(container):
        flow.check(element.taints, of_alphabet(container) if _is_alphabet(flow, container) else "member")
    elif inside and (is_own(element) or all(taint.through & OF_UNKNOWN for taint in element.taints)):
        # `BASE in path.resolve().parents`, also where the directory was looked up by other data.
        flow.check(resolved(container.taints), "path")
    if inside and element.unknown:
        _one_of(flow, left, element, container)
    elif not inside and container.taints and isinstance(element.only, (str, bytes)):
        # `if ".." in path: abort()`
        known = element.only if isinstance(element.only, str) else element.only.decode("latin-1")
        flow.check(container.taints, "without:" + known)
        flow.check(below(container.taints, known), "constant")  # of a mapping, nothing was sent under that name
        note_quote(flow, whole_of_middle(right), "inside", known)
    elif not inside and element.taints and is_own(container):
        _begins_with_none(flow, left, container.only if isinstance(container.only, str) else texts_of(container))


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


def _length(flow: Objects, test: ast.Compare, holds: bool) -> None:
    """`len(text) <= 100`, or `100 < len(text)` found false: a text that is not longer than something of our own."""
    parts = [test.left, *test.comparators]
    for op, left, right in zip(test.ops, parts, parts[1:]) if holds or len(test.ops) == 1 else ():
        if isinstance(op, (ast.Eq, ast.NotEq)):
            if isinstance(op, ast.Eq) is holds:
                _bounded(flow, left, right)
                _bounded(flow, right, left)
        elif isinstance(op, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
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
            flow.check(flow.known(argument).taints, "length")


def _leftover(flow: Objects, test: Any, holds: bool) -> None:
    """`if [name for name in names if name not in ALLOWED]: abort()`."""
    if holds or len(test.generators) != 1:
        return
    target = getattr(test.generators[0].target, "id", None)
    for condition in test.generators[0].ifs if target is not None and getattr(test.elt, "id", None) == target else ():
        if isinstance(condition, ast.Compare) and isinstance(condition.ops[0], ast.NotIn) \
                and getattr(condition.left, "id", None) == target and is_own(flow.known(condition.comparators[0])):
            flow.check(flow.known(test.generators[0].iter).taints, "member")


def _difference(flow: Objects, test: ast.BinOp, holds: bool) -> None:
    """`if set(names) - ALLOWED: abort()`."""
    if not holds and isinstance(test.op, ast.Sub) and is_own(flow.known(test.right)):
        flow.check(flow.known(test.left).taints, "member")


_TESTS: Dict[Type[ast.AST], Callable[[Objects, Any, bool], None]] = {
    ast.Attribute: _attribute,
    ast.BinOp: _difference,
    ast.BoolOp: _boolean,
    ast.Call: _call,
    ast.Compare: _compare,
    ast.ListComp: _leftover,
    ast.SetComp: _leftover,
    ast.Subscript: _item,
}
