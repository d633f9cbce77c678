"""What a test says about data on the side where it holds, and on the side where it does not.

A guard is noted for the *input* that the tested data came from, so that checking
`urlparse(url).netloc` vouches for `url`. What a guard protects from is for the rules to say:

guard                   holds after
guard:constant          comparison with a constant
guard:member            membership in something that is not itself untrusted
guard:charset           ``x.isdigit()``, ``x.isalnum()``, ``x.isidentifier()`` …
guard:number            a conversion that would have raised
guard:text              ``isinstance(x, str)``
guard:regex             a match of a whole constant pattern
guard:characters        such a match that lets a path go up: ``[\\w./-]+``
guard:path              a resolved path found to be below a directory
guard:prefix            ``x.startswith(constant)``
guard:relative          ``x.startswith("/")``, ``os.path.isabs(x)`` or ``x.is_absolute()`` found false
guard:start             ``not x.startswith("-")``
guard:root              ``x.startswith("/")``
guard:single            ``not x.startswith("//")``
guard:length            a bound on ``len(x)``
guard:without:C         the constant text C is not in it
guard:validator         a function named like a check
guard:debug             a setting that turns debugging on, for what is read there

One check is of a value, not of its input, since what is cut out of the value does not have it:
a text is *quoted* that starts and ends with a quote and has no other one.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any, Callable, Dict, FrozenSet, List, Optional, Type

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.instances import RESOLVING
from flake8_secure.dataflow.state import DEBUGGED, TEST, Delta
from flake8_secure.dataflow.values import (
    OF_UNKNOWN,
    PASSED_UNKNOWN,
    QUOTED,
    WIDTH,
    Const,
    Contents,
    Local,
    Ref,
    Taints,
    Text,
    Value,
    const,
)
from flake8_secure.regex import regex
from flake8_secure.syntax.scopes import ASSIGN
from flake8_secure.syntax.walk import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

# Tests within tests.
DEPTH = 12
# Functions that tell whether data is acceptable, by name.
_VALIDATOR = regex(
    r"(^|_)(is|are|has|in|not)?_?(safe|valid|allowed|permitted|trusted|white_?list|allow_?list|acceptable|legal|"
    r"authorized|sane|clean|local|internal|public|known|registered)|(^|_)matches($|_)"
    r"|^(validate|check|verify|ensure|assert|require|allow|accept)(_|$|[A-Z])|^(is|has)[A-Z].*(Safe|Valid|Allowed)",
)
# Functions that tell whether it is not, by name.
_ALARM = regex(
    r"(^|_)(un|in|not)_?(safe|valid)|malicious|dangerous|forbidden|blocked|black_?list|private|suspicious|bad|evil|"
    r"illegal|invalid"
)
# Functions that tell whether a path lies below a directory, by name.
_BELOW = regex(
    r"(^|_)(in|inside|within|below|beneath|under|sub)_([a-z]+_)*(base|cwd|curdir|dir|directory|folder|path|root|subpath|"
    r"tree)($|_)|(^|_)sub(dir|directory|folder|path|tree)($|_)"
    r"|(^|_)is_?(below|beneath|inside|within|child|descendant|contained)(_|$)"
    r"|_(inside|within|below|beneath)$"
)
# Functions that raise unless data is acceptable, by name.
_ENSURING = regex(r"^_*(validate|check|verify|ensure|assert|require|enforce|sanitize|sanitise|guard)(_|$|[A-Z])")
_CHARSETS = frozenset(("isalnum", "isalpha", "isdecimal", "isdigit", "isidentifier", "isnumeric"))
_MATCHES = frozenset(("re.fullmatch", "re.match", "re.search", "regex.fullmatch", "regex.match", "regex.search"))
# What says that a value was made of data by something unknown.
_UNCERTAIN = PASSED_UNKNOWN | OF_UNKNOWN
# The end of a host name, from a dot on.
_DOMAIN = regex(r"\.[a-z0-9-]+(\.[a-z0-9-]+)+")
_SAME = frozenset(("hmac.compare_digest", "secrets.compare_digest"))
_QUOTES = ("'", '"')
# A whole pattern of one quoted text.
_QUOTED_PATTERN = regex(r"""\^?(['"])\[\^[^\]]*\1[^\]]*\][*+]\1(\$|\\Z)?""")
_COMMON = frozenset(("os.path.commonpath", "os.path.commonprefix"))
_ABSOLUTE = frozenset(("os.path.isabs",))
_DIRECTORY = frozenset(("os.path.dirname", "posixpath.dirname"))
_RESOLVED = RESOLVING | _COMMON | frozenset(("os.path.relpath",))


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
            test = remembered
        else:
            break
    narrow = _TESTS.get(test.__class__)
    if narrow is not None:
        narrow(flow, test, holds)


def _truthy(flow: Objects, test: ast.Name, holds: bool) -> None:
    """Drop the constants that contradict a plain `if x`."""
    value = flow.read(test.id)
    if not holds and value.taints and not any(taint.through & _UNCERTAIN for taint in value.taints) and all(
            isinstance(item, (Const, Text)) or isinstance(item, Ref) and any(
                item.name.startswith(taint.origin) for taint in value.taints) for item in value.items):
        # Nothing was sent: what is false is empty.
        flow.write(test.id, Value(tuple(item for item in value.items if isinstance(item, Const) and not item.value), True))
        return
    kept = tuple(item for item in value.items if not isinstance(item, Const) or bool(item.value) is holds)
    if len(kept) != len(value.items) and (kept or value.unknown):
        flow.write(test.id, Value(kept, value.unknown, value.taints))


def _flagged(flow: Objects, name: str, holds: bool) -> None:
    """`ok = True`, then `if bad(x): ok = False`: where ok is true, no x was bad; and the other way round."""
    bindings = flow.scope.bindings.get(name, ())
    if not all(isinstance(value, ast.Constant) for kind, value, _, _ in bindings if kind == ASSIGN):
        return
    flags, here = flow.frame.flags[name], len(flow.frame.tests)
    first, others = flags[0], [flag for flag in flags[1:] if len(flag[1]) > here]
    if len(first[1]) > here or len(others) != len(flags) - 1:
        return
    if first[0] is holds:
        if all(value is not holds and len(tests) == here + 1 for value, tests in others):
            for _, tests in others:
                assume(flow, tests[-1][0], not tests[-1][1])
    elif len(others) == 1 and others[0][0] is holds:
        for test, outcome in others[0][1][here:]:
            assume(flow, test, outcome)


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
    for operand in test.values:
        assume(flow, operand, holds)
        deltas.append(state.undo(mark))
    state.meet(deltas)


def _compare(flow: Objects, test: ast.Compare, holds: bool) -> None:
    if len(test.ops) != 1:
        if holds:
            _length(flow, test)
        return
    op, left, right = test.ops[0], test.left, test.comparators[0]
    if isinstance(op, (ast.Is, ast.IsNot)) and isinstance(right, ast.Constant) and right.value is None:
        _matched(flow, left, isinstance(op, ast.IsNot) is holds)
    equal = isinstance(op, (ast.Eq, ast.Is)) and holds or isinstance(op, (ast.NotEq, ast.IsNot)) and not holds
    answer = right.value if isinstance(right, ast.Constant) else None
    if isinstance(answer, bool) and _is_answer(flow, left) and isinstance(op, (ast.Eq, ast.Is, ast.NotEq, ast.IsNot)):
        # `is_safe(url) is False`
        assume(flow, left, answer is equal)
    elif equal:
        _equal(flow, left, right)
        _equal(flow, right, left)
    elif isinstance(op, (ast.In, ast.NotIn)):
        _membership(flow, left, right, isinstance(op, ast.In) is holds)
    elif isinstance(op, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
        _length(flow, test)
        if holds and isinstance(op, ast.LtE) and isinstance(left, ast.Call) and tail_of(left.func) == "set":
            _subset(flow, left, right)
    elif isinstance(op, (ast.Is, ast.IsNot, ast.Eq, ast.NotEq)):
        _not_equal(flow, left, right)


def _is_answer(flow: Objects, node: ast.AST) -> bool:
    """Tell whether *node* is a call, or the name of a test that was remembered."""
    return isinstance(node, ast.Call) or isinstance(node, ast.Name) and flow.state.env.get((TEST, flow.key(node.id))) is not None


def _value(flow: Objects, node: ast.AST) -> Value:
    """Return what *node* evaluated to a moment ago, without evaluating it again."""
    if isinstance(node, ast.Constant):
        return const(node.value)
    if isinstance(node, ast.Name):
        return flow.read(node.id)
    return flow.table.get(node) or Value((), True)


def _equal(flow: Objects, tested: ast.AST, other: ast.AST) -> None:
    _equal_pieces(flow, tested, other)
    _common(flow, tested, other)
    value, wanted = _value(flow, tested), _value(flow, other)
    if wanted.exact is not None and wanted.exact.value is None:
        if isinstance(tested, ast.Name):
            flow.write(tested.id, wanted)
        return
    if value.taints and not _alike(value.taints, wanted.taints):
        # Also with a variable of our own: `parsed.netloc == OWN_HOST`, `commonpath([base, p]) == base`.
        flow.check(value.taints, "constant")
        if any(taint.through & _RESOLVED for taint in value.taints):
            flow.check(value.taints, "path")
    if wanted.exact is not None and isinstance(tested, ast.Name) and not isinstance(wanted.exact.value, str):
        return
    if wanted.exact is not None and isinstance(tested, ast.Name) and value.unknown:
        flow.write(tested.id, Value(wanted.items, False, value.taints))


def _common(flow: Objects, tested: ast.AST, other: ast.AST) -> None:
    """`commonpath([base, path]) == base`, whatever chose the base."""
    if isinstance(tested, ast.Call) and flow.file.names(tested.func, flow.scope) & _COMMON and tested.args \
            and isinstance(tested.args[0], (ast.List, ast.Tuple)):
        paths = tested.args[0].elts
        rest = [path for path in paths if ast.dump(path) != ast.dump(other)]
        if len(rest) < len(paths):
            for path in rest:
                flow.check(_value(flow, path).taints, "path")


def _alike(taints: Taints, others: Taints) -> bool:
    """Tell whether the same people may have chosen both: what is set in the environment is not up to a request."""
    return not {taint.kind for taint in taints}.isdisjoint(taint.kind for taint in others)


def _not_equal(flow: Objects, tested: ast.AST, other: ast.AST) -> None:
    """`x is not None`: drop the constant."""
    wanted = _value(flow, other)
    if isinstance(tested, ast.Name) and wanted.exact is not None:
        value = _value(flow, tested)
        kept = tuple(item for item in value.items if item != wanted.exact)
        if len(kept) != len(value.items) and (kept or value.unknown):
            flow.write(tested.id, Value(kept, value.unknown, value.taints))


def _subset(flow: Objects, left: ast.Call, right: ast.AST) -> None:
    """`set(text) <= set(ALPHABET)`."""
    if not _value(flow, right).taints:
        for argument in left.args:
            flow.check(_value(flow, argument).taints, "charset")


def _matched(flow: Objects, tested: ast.AST, holds: bool) -> None:
    """`re.fullmatch(pattern, text) is not None`."""
    called: Any = flow.state.env.get((TEST, flow.key(tested.id))) if isinstance(tested, ast.Name) else tested
    if isinstance(called, ast.Call) and holds and tail_of(called.func) in ("fullmatch", "match", "search"):
        _call(flow, called, True)


_DEBUG = regex(r"(?i)(^|_)debug(_?mode)?$")


def _debugging(flow: Objects, test: ast.AST, holds: bool) -> None:
    """`if settings.DEBUG`: what is read there is for who writes the program."""
    if holds and _DEBUG.search(tail_of(test)):
        flow.state.write(DEBUGGED, True)


def _attribute(flow: Objects, test: ast.Attribute, holds: bool) -> None:
    """`if urlparse(url).netloc: abort()` leaves addresses on the own host."""
    _debugging(flow, test, holds)
    if not holds and test.attr in ("hostname", "netloc"):
        flow.check(_value(flow, test).taints, "host")


def _membership(flow: Objects, left: ast.AST, right: ast.AST, inside: bool) -> None:
    element, container = _value(flow, left), _value(flow, right)
    if inside and element.taints and not container.taints:
        flow.check(element.taints, "member")
    elif inside and all(taint.through & OF_UNKNOWN for taint in element.taints):
        # `BASE in path.resolve().parents`, also where the directory was looked up by other data.
        flow.check(frozenset(taint for taint in container.taints if taint.through & _RESOLVED), "path")
    if inside and isinstance(left, ast.Name) and element.unknown:
        _one_of(flow, left, container)
    elif not inside and container.taints and isinstance(element.only, (str, bytes)):
        # `if ".." in path: abort()`
        known = element.only if isinstance(element.only, str) else element.only.decode("latin-1")
        flow.check(container.taints, "without:" + known)
        _shaped(flow, _whole_of_middle(right), "inside", known)


def _one_of(flow: Objects, tested: ast.Name, container: Value) -> None:
    """`x in ("a", "b")`: leave these constants."""
    contents = flow.sole(container)
    if contents is None or contents.rest is not None or contents.kind == "dict":
        return
    members = tuple(value.exact for _, value in contents.entries if value.exact is not None)
    if members and len(members) == len(contents.entries) and len(members) <= WIDTH:
        flow.write(tested.id, Value(members, False, flow.read(tested.id).taints))


def _shaped(flow: Objects, node: Optional[ast.AST], place: str, quote: object) -> None:
    """Note where the text *node* has *quote*, or surely has not: at the "start", the "end", or "inside"."""
    if not isinstance(node, ast.Name) or quote not in _QUOTES:
        return
    value = flow.read(node.id)
    if not value.taints:
        return
    key = (TEST, flow.key(node.id), "shape")
    known = flow.state.env.get(key)
    facts = {(place, quote)} if known is None or known[0] is not value else known[1] | {(place, quote)}
    flow.state.write(key, (value, facts))
    if {("start", quote), ("end", quote), ("inside", quote)} <= facts:
        _quoted(flow, node, value)


def _quoted(flow: Objects, node: ast.AST, value: Value) -> None:
    if isinstance(node, ast.Name):
        flow.write(node.id, value.with_taints(frozenset(taint.passing(QUOTED) for taint in value.taints)))


def _whole_of_middle(node: ast.AST) -> Optional[ast.AST]:
    """Return x of `x[1:-1]`, None for all else."""
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and node.slice.step is None \
            and _integer(node.slice.lower) == 1 and _integer(node.slice.upper) == -1:
        return node.value
    return None


def _integer(node: Optional[ast.AST]) -> object:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        return -node.operand.value if isinstance(node.operand.value, int) else None
    return node.value if isinstance(node, ast.Constant) else None


def _equal_pieces(flow: Objects, tested: ast.AST, other: ast.AST) -> None:
    """`x[0] == "'"`, `x[-1] == "'"`."""
    if isinstance(tested, ast.Subscript):
        place = {0: "start", -1: "end"}.get(_integer(tested.slice))  # type: ignore[call-overload]  # None finds nothing
        if place is not None:
            _shaped(flow, tested.value, place, _value(flow, other).only)


def _length(flow: Objects, test: ast.Compare) -> None:
    for operand in (test.left, *test.comparators):
        if isinstance(operand, ast.Call) and isinstance(operand.func, ast.Name) and operand.func.id == "len":
            for argument in operand.args:
                flow.check(_value(flow, argument).taints, "length")


def _call(flow: Objects, test: ast.Call, holds: bool) -> None:
    function = test.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    names = flow.file.names(function, flow.scope)
    if isinstance(function, ast.Attribute):
        receiver = _value(flow, function.value)
        if receiver.taints:
            _method(flow, test, name, receiver, holds)
    arguments = [argument.value if isinstance(argument, ast.Starred) else argument for argument in test.args]
    values = [_value(flow, argument) for argument in arguments]
    if name == "isinstance" and len(values) == 2 and holds:
        _instance(flow, arguments[1], values[0])
        return
    if name in ("any", "all") and isinstance(test.args[0] if test.args else None, (ast.GeneratorExp, ast.ListComp)):
        _quantified(flow, name, test.args[0], holds)  # type: ignore[arg-type]  # just asked
        return
    if holds and (names & _MATCHES or name in ("match", "fullmatch")):
        _regex(flow, test, name, values)
        return
    taints: Taints = frozenset().union(
        *(value.taints for value in values), *(_value(flow, keyword.value).taints for keyword in test.keywords))
    if not holds and names & _ABSOLUTE:
        flow.check(taints, "relative")
    elif not holds and names & _DIRECTORY:
        flow.check(taints, "without:/")
    elif holds and names & _SAME and len(values) == 2:
        for value, other in (values, values[::-1]):
            if not _alike(value.taints, other.taints):
                flow.check(value.taints, "constant")
    elif holds and taints and (_VALIDATOR.search(name) or names & flow.models.validators):
        flow.check(taints, "validator")
    elif holds and taints and _BELOW.search(name):
        flow.check(taints, "path")
    elif taints:
        _ask(flow, test, values, holds)
        if not holds and _ALARM.search(name):
            flow.check(taints, "validator")


def _ask(flow: Objects, test: ast.Call, values: List[Value], holds: bool) -> None:
    """Ask a function of the project what it has checked where its answer is *holds*."""
    callees = _value(flow, test.func).items
    callee = callees[0] if len(callees) == 1 else None
    if not isinstance(callee, Local) or isinstance(callee.node, ast.ClassDef) \
            or any(isinstance(argument, ast.Starred) for argument in test.args):
        return
    keywords = {keyword.arg: _value(flow, keyword.value) for keyword in test.keywords if keyword.arg is not None}
    receiver = _value(flow, test.func.value) if isinstance(test.func, ast.Attribute) else None
    flow.ask(callee.node, Arguments(test, values, keywords, None, receiver), holds)


# What a text does not begin with, by what that is worth.
_NOT_AT_START: Dict[object, str] = {"-": "start", "/": "relative", "//": "single"}


def _method(flow: Objects, test: ast.Call, name: str, receiver: Value, holds: bool) -> None:
    argument = _value(flow, test.args[0]) if test.args else None
    if not holds:
        for text in _texts(argument) if name == "startswith" and argument is not None else ():
            if text in _NOT_AT_START:
                flow.check(receiver.taints, _NOT_AT_START[text])
        if name == "is_absolute":
            flow.check(receiver.taints, "relative")
        return
    if name in _CHARSETS:
        flow.check(receiver.taints, "charset")
    elif name == "endswith":
        end = argument.only if argument is not None else None
        _shaped(flow, _receiver(test), "end", end)
        if isinstance(end, str) and _DOMAIN.fullmatch(end):
            flow.check(receiver.taints, "host")
    elif name == "startswith":
        _shaped(flow, _receiver(test), "start", argument.only if argument is not None else None)
        resolved: FrozenSet[object] = frozenset(t for t in receiver.taints if t.through & _RESOLVED)
        if resolved:
            flow.check(frozenset(t for t in receiver.taints if t in resolved), "path")
        if argument is not None and not argument.taints:
            flow.check(receiver.taints, "prefix")
            prefix = argument.only
            if prefix == "/":
                flow.check(receiver.taints, "root")
            if isinstance(prefix, str) and re.match(r"[a-z]+://[^/]+/", prefix):
                flow.check(receiver.taints, "member")
    elif name == "is_relative_to":
        flow.check(frozenset(t for t in receiver.taints if t.through & _RESOLVED), "path")
    elif name == "is_valid":
        return
    elif name in ("is_global", "is_private"):
        flow.check(receiver.taints, "validator")


def _texts(value: Value) -> List[object]:
    """Return the constants that *value* is, or that the tuple that it is has in it."""
    contents = value.items[0] if len(value.items) == 1 else None
    return [held.only for _, held in contents.entries] if isinstance(contents, Contents) else [value.only]


def _receiver(test: ast.Call) -> ast.AST:
    return test.func.value if isinstance(test.func, ast.Attribute) else test.func


def _regex(flow: Objects, test: ast.Call, name: str, values: List[Value]) -> None:
    """A match of a pattern that covers the whole text and lets no separator through."""
    if not values:
        return
    compiled = isinstance(test.func, ast.Attribute) and not flow.file.names(test.func, flow.scope) & _MATCHES
    subject = values[0] if compiled else values[1] if len(values) > 1 else None
    pattern: object = None if compiled else values[0].only
    if compiled and isinstance(test.func, ast.Attribute):
        pattern = pattern_of(flow, test.func.value)
    if subject is None or not subject.taints:
        return
    if not isinstance(pattern, str):
        # A pattern that we cannot see, chosen by the program.
        if name == "fullmatch" and (compiled or not values[0].taints):
            flow.check(subject.taints, "regex")
        elif _VALIDATOR.search(_spelled(test.func.value if compiled else test.args[0])):  # type: ignore[attr-defined]
            flow.check(subject.taints, "validator")
        return
    whole = name == "fullmatch" or pattern.endswith(("$", r"\Z")) and (name == "match" or pattern.startswith("^"))
    if whole and _QUOTED_PATTERN.fullmatch(pattern):
        _quoted(flow, test.args[0 if compiled else 1], subject)
    if whole and not re.search(r"(?<!\\)\.[*+{]|\\S|\[\^", _CLASS.sub("[]", pattern)):
        leads_up = any("." in characters and "/" in characters for characters in _CLASS.findall(pattern))
        flow.check(subject.taints, "characters" if leads_up else "regex")


def _spelled(node: ast.AST) -> str:
    """Return what a pattern is called, in lower case."""
    return tail_of(node).lower()


# The characters that a pattern takes in a place.
_CLASS = regex(r"\[(?!\^)(?:\\.|[^\]\\])+\]")

# A pattern of one character that is none of some plain ones, or several.
_REST = regex(r"\[\^(?:\\[wd]|[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_ ])+\\?-?\][+*]?")


def leaves_plain(pattern: object, put: object) -> bool:
    """Tell whether only letters, digits and the like are left once all that *pattern* matches is replaced by *put*."""
    return isinstance(pattern, str) and isinstance(put, str) and _REST.fullmatch(pattern) is not None and (
        put.replace("_", "").replace("-", "").replace(" ", "").isalnum() or not put.strip("_- "))


def pattern_of(flow: Objects, node: ast.AST) -> object:
    """Return the pattern text of a compiled regular expression bound to a name."""
    if isinstance(node, ast.Name):
        found = flow.scope.find(node.id)
        for binding in found[1] if found is not None else ():
            if isinstance(binding[1], ast.Call) and binding[1].args:
                return flow.file.evaluator.value(binding[1].args[0], binding[3]).only
    return None


def _instance(flow: Objects, kinds: ast.AST, value: Value) -> None:
    names = [name.id for name in (kinds.elts if isinstance(kinds, ast.Tuple) else [kinds]) if isinstance(name, ast.Name)]
    if names and all(name in ("int", "float", "bool", "complex") for name in names):
        flow.check(value.taints, "number")
    elif names and all(name in ("str", "bytes", "int", "float", "bool") for name in names):
        flow.check(value.taints, "text")


def _quantified(flow: Objects, name: str, node: ast.GeneratorExp, holds: bool) -> None:
    """`any(bad in x for bad in BAD)` false, `all(c in GOOD for c in x)` true."""
    if (name == "all") is not holds:
        return
    source = _value(flow, node.generators[0].iter)
    if name == "all" and source.taints:
        flow.check(source.taints, "charset")
        return
    if isinstance(node.elt, ast.Compare) and len(node.elt.ops) == 1:
        if source.taints and isinstance(node.elt.ops[0], ast.NotIn) and isinstance(node.elt.left, ast.Name) \
                and node.elt.left.id == getattr(node.generators[0].target, "id", None):
            flow.check(source.taints, "charset")
            return
        tested = _value(flow, node.elt.comparators[0])
        left = _value(flow, node.elt.left)
        if tested.taints and not left.taints:
            flow.check(tested.taints, "validator")
            for item in (source.items if not source.unknown else ()):
                held = item.entries if isinstance(item, Contents) else ()
                for _, one in held:
                    if isinstance(one.only, str):
                        flow.check(tested.taints, "without:" + one.only)
        elif left.taints and not tested.taints:
            flow.check(left.taints, "member")
    elif isinstance(node.elt, ast.Call) and isinstance(node.elt.func, ast.Attribute):
        receiver = _value(flow, node.elt.func.value)
        if receiver.taints and node.elt.func.attr in ("startswith", "endswith", *_CHARSETS):
            flow.check(receiver.taints, "validator")


def check_call(flow: Objects, node: ast.Call) -> None:
    """Note what a call made for its own sake vouches for: `validate_host(url)` raises where it is bad."""
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name == "relative_to" and isinstance(function, ast.Attribute):
        flow.check(frozenset(t for t in _value(flow, function.value).taints if t.through & _RESOLVED), "path")
    if not _ENSURING.search(name) or any(flow.models.explains(one) for one in flow.file.names(function, flow.scope)):
        return  # subprocess.check_call() checks something else
    for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
        flow.check(_value(flow, argument).taints, "validator")


_TESTS: Dict[Type[ast.AST], Callable[[Objects, ast.AST, bool], None]] = {
    ast.Attribute: _attribute,  # type: ignore[dict-item]  # keyed by the class it takes
    ast.BoolOp: _boolean,  # type: ignore[dict-item]  # keyed by the class it takes
    ast.Call: _call,  # type: ignore[dict-item]  # keyed by the class it takes
    ast.Compare: _compare,  # type: ignore[dict-item]  # keyed by the class it takes
}
