"""What a call says about its arguments or its receiver: on the side of a test where it holds, or by coming back at all."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Collection, Dict, FrozenSet, Iterator, List, Optional, Pattern, Tuple, Union

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.bodies import are_constants, demanded, looked_at, tells_all
from flake8_secure.dataflow.callbacks import WAITING
from flake8_secure.dataflow.checks import note_refused
from flake8_secure.dataflow.documents import RAISING, TELLING, note_document
from flake8_secure.dataflow.found import FINDERS, is_mapping, note_found
from flake8_secure.dataflow.instances import RESOLVING
from flake8_secure.dataflow.kinds import BUILT_IN, keep_types
from flake8_secure.dataflow.matching import OF_ROOT, absent, found_by, is_whole, left_without, patterns_of
from flake8_secure.dataflow.methods import HOSTS, WHOLE
from flake8_secure.dataflow.operators import concatenated
from flake8_secure.dataflow.promising import ENSURING, OF_TYPES, promised_by
from flake8_secure.dataflow.quotes import note_quote, note_quoted
from flake8_secure.dataflow.raw import CHECKING, note_sent
from flake8_secure.dataflow.state import PARTS, TEST
from flake8_secure.dataflow.taints import BEHEADED, CLEAN, EACH, OF_REST, UPLOAD, Taints, below
from flake8_secure.dataflow.tokens import CALLED_SIGNING, note_signed, vouch_signed
from flake8_secure.dataflow.validating import VALIDATING, note_validated
from flake8_secure.dataflow.values import NONE, UNKNOWN, Contents, Local, Ref, Text, Value, const, is_own, known_text
from flake8_secure.models.sanitizers import SAFE_TEXTS
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of, arguments_of, by_position, unpacks
from flake8_secure.syntax.functions import FUNCTIONS, INSTANCES, first_parameter, is_stub, parameters
from flake8_secure.syntax.names import last
from flake8_secure.syntax.nodes import awaited, callee, name_or_key, tail_of
from flake8_secure.syntax.scopes import FUNCTION, assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects

# Functions that tell whether data is acceptable, by name.
VALIDATOR = regex(
    r"(^|_)(is|are|has|in|not)?_?(safe|valid|allowed|permitted|trusted|white_?list|allow_?list|acceptable|legal|"
    r"authorized|sane|clean|local|internal|public|known|registered)|(^|_)matches($|_)"
    r"|^_*(validate|check|verify|ensure|assert|require|allow|accept)(_|$|[A-Z])|^_*(is|has)[A-Z].*(Safe|Valid|Allowed)"
    r"|_(check|validator)$"
    r"|^_*is_?(alnum|alphanumeric|digits?|guid|hex|identifier|int|integer|md5|number|numeric|sha\d+|slug|uuid\d?)$",
)
# Functions that tell whether there is something of a name: `self.is_column(name)`.
_PREDICATE = regex(r"_?(has|is)_[a-z]|fnmatch")
# Classes, by name.
_CLASS = regex(r"_*[A-Z]\w*[a-z]")
# Functions that tell whether it is not, by name.
ALARM = regex(
    r"(^|_)(un|in|not)_?(safe|valid)|malicious|dangerous|forbidden|blocked|black_?list|private|suspicious|bad|evil|"
    r"illegal|invalid"
)
# Functions that tell whether an address is one of the machine or its network, by name.
_NEARBY = regex(
    r"(^|_)(addr|address|host|ip|network|uri|url)_(is_)?(internal|local|loopback|reserved)($|_)"
    r"|(^|_)(internal|link_local|local|loopback|reserved)_(addr|address|host|ip|network|uri|url)($|_)|"
    r"(^|_)is_(link_local|loopback|reserved)($|_)"
)
# Functions that tell whether a path lies below a directory, by name.
SAYS_BELOW = regex(
    r"(^|_)(in|inside|within|below|beneath|under|sub)_([a-z]+_)*(base|cwd|curdir|dir|directory|folder|path|root|subpath|"
    r"tree)($|_)|(^|_)sub(dir|directory|folder|path|tree)($|_)"
    r"|(^|_)is_?(below|beneath|inside|within|child|descendant|contained)(_|$)"
    r"|_(inside|within|below|beneath)$"
)
# Checks that every visitor passes, whatever else is sent, by the name of the function or of what it is a method of; and
# those of who hands on what strangers have written.
_OF_VISITORS = regex(r"(?i)captcha|csrf|xsrf|honey_?pot|turnstile")
_OF_BEARERS = frozenset(("twilio.request_validator.RequestValidator().validate",))
# What an answer that tells of a fault is kept under, and one that says yes.
_COMPLAINT = regex(r"(?i)(^|_)(err|errors?|fault|invalid|issues?|problems?|reason|violations?|warnings?|why)$")
_APPROVAL = regex(r"(?i)(^|_)(accepted|allowed|approved|good|ok|okay|passed|permitted|safe|success|valid)$|^(is|has)_")
# Patterns, by name.
_PATTERN = regex(r"^_*[A-Z][A-Z0-9_]*$|(?i:(^|_)(pattern|re|regexp?|rx)$)")
_HOSTS = regex(r"(?i)(^|_)(domain|host)s?(_|$)")
# What a pattern is for that is looked for at the end of a name.
_OF_ENDS = regex(r"(?i)(^|_)(end|ending|ext|extension|image|suffix|type)s?(_|$)")
_SEARCHES = frozenset(("re.findall", "re.search", "regex.findall", "regex.search"))
# What finds a pattern anywhere in a text, of a compiled one, and what those methods are called.
_SEARCHING, _FOUND_ANYWHERE = frozenset(("re.compile().findall", "re.compile().search")), ("findall", "search")
CHARSETS = frozenset(("isalnum", "isalpha", "isdecimal", "isdigit", "isidentifier", "isnumeric"))
_TEXT_CHARSETS = frozenset(f"builtins.str.{name}" for name in CHARSETS)
# The parameters, in order, of what may also be asked by keyword: the method of a pattern has but the last.
_PLACES: Dict[str, Tuple[str, ...]] = {
    **dict.fromkeys(("findall", "fullmatch", "match", "search"), ("pattern", "string")),
    "dirname": ("p",),
    "is_relative_to": ("other",),
    "isabs": ("s",),
    "samefile": ("f1", "f2"),
}
_MATCHES = _SEARCHES.union(("re.fullmatch", "re.match", "regex.fullmatch", "regex.match"))
# The end of a host name, from a dot on.
_DOMAIN = regex(r"\.[a-z0-9-]+(\.[a-z0-9-]+)+\Z")
# A whole address, by name: its host is not what it ends with.
_WHOLE = regex(r"(?i)(^|_)(href|link|ur[il])$|[a-z]Ur[il]$")
# The host of one, by name, or what browsers send that ends with it.
_OF_HOST = regex(r"(?i)(^|_)(authority|domain|fqdn|host(_?name)?|netloc|origin|server)s?($|_)")
# What names one machine, and nothing but letters, digits, dots and hyphens.
_MACHINES = frozenset(("validators.domain", "validators.ipv4"))
# What tells whether two are the same, and what that is worth.
_SAME = {"hmac.compare_digest": "constant", "os.path.samefile": "path", "secrets.compare_digest": "constant"}
# A whole pattern of one quoted text.
_QUOTED_PATTERN = regex(r"""\^?(['"])\[\^[^\]]*\1[^\]]*\][*+]\1(\$|\\Z)?""")
COMMON = frozenset(("os.path.commonpath", "os.path.commonprefix"))
_ABSOLUTE = frozenset(("os.path.isabs",))
DIRECTORIES = frozenset(("os.path.dirname", "posixpath.dirname"))
# An address with a slash behind its host, a space standing for what is not known: `settings.SITE + "/"`.
_HOST = regex(r"(?:(?:[a-z]+| )://[^/]+| )/")
# The beginning of an address that is no file.
REMOTE = regex(r"(?i)(?!file:)[a-z][a-z0-9+.-]+://")
# The beginning of a path on the own host.
_PATH = regex(r"/[^/\\]")
# What an address has been checked for that has such a path.
WITH_PATH = frozenset(("guard:with-path",))
# What tells of an address whether it names a host.
_ADDRESSES = frozenset(("yarl.URL()",))
_RELATIVE = frozenset(("os.path.relpath",))
RESOLVED = RESOLVING | _RELATIVE
# What has keys, which a query may take for operators.
_MAPPINGS = frozenset(("Mapping", "MutableMapping", "dict"))
# What leads out of a directory, at the start of a path without `..` elsewhere.
_PARENT = frozenset(("..", "../"))
# What is worth knowing of a path, whether it makes it harmless or not.
OF_PATHS = RESOLVED | COMMON


def alike(taints: Taints, others: Taints) -> bool:
    """Tell whether the same people may have chosen both: what is set in the environment is not up to a request."""
    return not {taint.kind for taint in taints}.isdisjoint(taint.kind for taint in others)


def name_called(flow: Objects, test: ast.Call) -> str:
    """Return the last name of what *test* calls, that of a method where it is kept: `is_word = WORD.fullmatch`."""
    return tail_of(_method_kept(flow, test)[0] or test.func)


def _method_kept(flow: Objects, test: ast.Call) -> Tuple[Optional[ast.Attribute], Value]:
    """Return the method that the name is bound to by which *test* calls it, and what that is a method of."""
    method, home = assigned_once(test.func, flow.scope) or (None, flow.scope)
    if not isinstance(method, ast.Attribute):
        return None, UNKNOWN
    near = home is flow.scope
    return method, flow.known(method.value) if near else flow.file.evaluator.value(method.value, home)


def note_call(flow: Objects, test: ast.Call, holds: bool) -> None:
    """Note what *test* vouches for where it is true, or false without *holds*."""
    name = name_called(flow, test)
    if test.keywords and name in _PLACES:
        test = by_position(test, _PLACES[name])
    names = flow.file.names(test.func, flow.scope)
    if not names.isdisjoint(_ROUTING):
        if holds:
            _note_routed(flow, test)
        return
    if isinstance(test.func, ast.Attribute):
        receiver = flow.known(test.func.value)
        if receiver.taints:
            _note_method(flow, test, name, receiver, holds)
        elif holds and name == "issuperset" and is_own(receiver):
            for argument in test.args:
                note_listed(flow, argument, of_alphabet(receiver))
        elif holds is (name == "intersection") and name in _OVERLAPPING and is_own(receiver):
            _note_overlap(flow, test)
        if holds and name in VALIDATING:
            note_validated(flow, test.func.value)
        if holds and name == "endswith" and test.args:
            _note_end(flow, test.func.value, receiver, flow.known(test.args[0]).only)
    if holds and name in FINDERS:
        note_found(flow, test)
    arguments = [argument.value if isinstance(argument, ast.Starred) else argument for argument in test.args]
    values = [flow.known(argument) for argument in arguments]
    if name == "isinstance" and len(values) == 2:
        keep_types(flow, arguments[0], arguments[1], holds)
        if holds:
            _note_type(flow, arguments[1], values[0])
        elif any(tail_of(kind) in _MAPPINGS for kind in getattr(arguments[1], "elts", (arguments[1],))):
            flow.check(values[0].taints, "text")
    elif not holds and (names & _SEARCHES or name in _FOUND_ANYWHERE):
        _note_nothing_found(flow, test, values)
    elif holds and (names & _MATCHES or name in ("match", "fullmatch") or names & _SEARCHING):
        found = names & _MATCHES
        _note_match(flow, test, last(min(found)) if found else name, values)
    else:
        _note_function(flow, test, values, holds)


# What asks the routes of an application whether one leads to a path, or fails where none does.
_ROUTING = frozenset(
    f"{routes}.{bind}().{asked}" for routes in ("flask.Flask().url_map", "werkzeug.routing.Map()")
    for bind in ("bind", "bind_to_environ") for asked in ("match", "test"))
# What tells whether a set has something in common with others.
_OVERLAPPING = frozenset(("intersection", "isdisjoint"))


def _note_routed(flow: Objects, call: ast.Call) -> None:
    """`adapter.test(path)`: a route of the application leads there, and none leads to another host."""
    path = argument_of(call, 0, "path_info")
    if path is not None:
        flow.check(flow.known(path).taints, "url")


def _note_overlap(flow: Objects, test: ast.Call) -> None:
    """`ALLOWED.intersection({x})`: a sole element that is in common is one of those of the set."""
    given = test.args[0] if len(test.args) == 1 else None
    if isinstance(given, (ast.List, ast.Set, ast.Tuple)) and len(given.elts) == 1 and not isinstance(
            given.elts[0], ast.Starred):
        flow.check(flow.known(given.elts[0]).taints, "member")


def _note_function(flow: Objects, test: ast.Call, values: List[Value], holds: bool) -> None:
    name, names = tail_of(test.func), flow.file.names(test.func, flow.scope)
    function = flow.known(test.func).single if isinstance(test.func, ast.Name) and not names else None
    if isinstance(function, Ref):  # one of several: `all(check(text) for check in CHECKS)`
        name, names = last(function.name), frozenset((function.name,))
    if holds and names & _SAME.keys() and len(values) == 2:
        for argument in test.args:
            note_signed(flow, argument)
        for value, other in (values, values[::-1]):
            if not alike(value.taints, other.taints):
                flow.check(value.taints, _SAME[min(names & _SAME.keys())])
        return
    if holds and not names.isdisjoint(TELLING) and note_document(flow, test, names):
        return
    if not names.isdisjoint(CHECKING) and note_sent(flow, test, names, holds):
        return
    taints: Taints = frozenset().union(
        *(value.taints for value in values), *(flow.known(keyword.value).taints for keyword in test.keywords))
    if not taints:
        if _holds_data(flow, flow.known(test.func.value)) if isinstance(test.func, ast.Attribute) else _is_within(flow, test):
            _ask(flow, test, values, holds)
        return
    if holds and names & _TEXT_CHARSETS:
        flow.check(taints, "charset")
    elif holds and names & _MACHINES:
        flow.check(taints, "address")
    elif not holds and names & _ABSOLUTE:
        flow.check(taints, "relative")
    elif not holds and names & DIRECTORIES:
        flow.check(taints, "without:/")
    elif holds and name == "hasattr" and len(values) == 2 and values[1].only == "__html__":
        flow.check(values[0].taints, "markup")
    elif _tells_all(flow, test, True):
        _ask(flow, test, values, holds)
    elif holds and (VALIDATOR.search(name) or names & flow.models.validators):
        _believe(flow, test)
    elif holds and SAYS_BELOW.search(name):
        flow.check(taints, "path")
    else:
        of_class = holds and name == "hasattr" and len(values) == 2 and _is_class(test.args)
        if of_class:
            flow.check(values[1].taints, "charset")
        if of_class or holds and _PREDICATE.match(name):
            flow.check(taints, "asked")
        if holds and _looks_up(test, name) and is_mapping(flow, _receiver(test)):
            flow.check(values[0].taints, "member")
        _ask(flow, test, values, holds)
        if not holds and ALARM.search(name):
            _believe(flow, test)
        elif not holds and _NEARBY.search(name):
            flow.check(taints, "host")


def _looks_up(test: ast.Call, name: str) -> bool:
    """Tell whether *test* looks up a key, and gives None where there is none: `table.get(key)`, `table.pop(key, None)`."""
    if not isinstance(test.func, ast.Attribute) or name not in ("get", "pop"):
        return False
    if len(test.args) == 1:
        return name == "get"
    return len(test.args) == 2 and isinstance(test.args[1], ast.Constant) and test.args[1].value is None


def _believe(flow: Objects, call: ast.Call) -> None:
    """Note what the check that *call* calls promises by its name of what it is given."""
    if not _is_of_content(call.func, flow.file.names(call.func, flow.scope)):
        return
    name, given = tail_of(call.func), list(arguments_of(call))
    if len(given) == 2 and OF_TYPES.fullmatch(name) and _is_type(given[1]):
        _note_type(flow, given[1], flow.known(given[0]))
        return
    mark = promised_by(name, tail_of(given[0]) if given else "")
    if mark == "validator" and CALLED_SIGNING.search(name):
        vouch_signed(flow, _looked_at(flow, call))
    elif mark:
        flow.check(_looked_at(flow, call), mark)


def _is_type(node: ast.AST) -> bool:
    """Tell whether *node* goes by the name of a class, or is a tuple of such."""
    return all(tail_of(one) in BUILT_IN or _CLASS.match(tail_of(one)) for one in getattr(node, "elts", (node,)))


def _is_of_content(function: ast.AST, names: FrozenSet[str]) -> bool:
    """Tell whether *function*, a check by its name, looks at what was sent, not at who has sent it."""
    owner = tail_of(function.value) if isinstance(function, ast.Attribute) else ""
    return names.isdisjoint(_OF_BEARERS) and not _OF_VISITORS.search(f"{owner}.{tail_of(function)}")


def _is_within(flow: Objects, test: ast.Call) -> bool:
    """Tell whether a function is called that stands within another one, whose variables it may look at itself."""
    callee = _called(flow, test)
    scope = None if callee is None else flow.file.owner(callee.node).index.by_node.get(callee.node)
    return scope is not None and scope.parent is not None and scope.parent.kind == FUNCTION


def _is_class(arguments: List[ast.expr]) -> bool:
    """Tell whether the first of *arguments* goes by the name of a class, or of columns: few of their attributes do anything."""
    first = arguments[0] if arguments else None
    return _CLASS.match(tail_of(first)) is not None or isinstance(first, ast.Attribute) and first.attr in ("c", "columns")


def note_part(flow: Objects, name: str, answer: ast.Assign, holds: bool) -> None:
    """`ok, reason = check(url)`: note what the call says where the part *name* of its answer is true, or false."""
    place = next((
        place for target in answer.targets if isinstance(target, ast.Tuple) for place, part in enumerate(target.elts)
        if isinstance(part, ast.Name) and part.id == name), -1)
    call: Any = awaited(answer.value)
    _note_answer(flow, call, place, name, holds)


def note_field(flow: Objects, call: ast.Call, part: Union[int, str], holds: bool) -> None:
    """`check(url).ok`: note what *call* says where this *part* of its answer, `.ok`, a key or a place, is true, or false."""
    if any(flow.known(given).taints for given in arguments_of(call)):
        _note_answer(flow, call, part, str(part).lstrip("."), holds)


def _note_answer(flow: Objects, call: ast.Call, part: Union[int, str], name: str, holds: bool) -> None:
    """Note what *call* says where one *part* of its answer, called *name*, is true, or false."""
    if _COMPLAINT.search(name):
        if not holds:
            note_silence(flow, name, call)
    elif holds and (part == 0 or _APPROVAL.search(name)) and VALIDATOR.search(tail_of(call.func)):
        _vouch(flow, call)
    _ask(flow, call, [flow.known(argument) for argument in call.args], holds, part)


def note_silence(flow: Objects, name: str, call: Optional[ast.AST]) -> None:
    """`error = validate(url)`: note that there is nothing to complain about where it is false."""
    if isinstance(call, ast.Call) and _COMPLAINT.search(name) and ENSURING.search(tail_of(call.func)) and not note_sent(
            flow, call, flow.file.names(call.func, flow.scope), False):
        _vouch(flow, call)


def _vouch(flow: Objects, call: ast.Call) -> None:
    """Believe the name of what *call* calls, a check by its name, unless its body says what it checks."""
    if not _tells_all(flow, call, False):
        _believe(flow, call)


def _looked_at(flow: Objects, call: ast.Call) -> Taints:
    """Return the taints of what *call* is given, of which a function of the project looks at no more than some parts of those."""
    callee = _called(flow, call)
    function = None if callee is None or is_stub(callee.node, True) else callee.node
    parts = looked_at(function, flow.file.owner(function)) if isinstance(function, FUNCTIONS) else {}
    names = [one.arg for one in parameters(function.args) if one.arg not in INSTANCES] if isinstance(function, FUNCTIONS) else []
    by_argument = {argument_of(call, place, name): parts[name] for place, name in enumerate(names) if name in parts}
    taints = CLEAN
    for argument in arguments_of(call):
        value = flow.known(argument)
        taints |= value.taints if argument not in by_argument else frozenset().union(*(
            _part(flow, value, part) for part in by_argument[argument]))
    return taints


def _part(flow: Objects, value: Value, part: str) -> Taints:
    """Return the taints of the item *part* of *value*, of an attribute with a dot; all where it is not known which these are."""
    contents = flow.sole(value)
    if contents is None:
        return value.taints if part[1:] in WHOLE else below(value.taints, part)
    held = contents.get(part.lstrip("."))
    if held is None:
        return CLEAN if contents.rest is None else value.taints
    return held.taints


def _called(flow: Objects, call: ast.Call) -> Optional[Local]:
    """Return the function of the project that *call* surely calls, with arguments of which it is plain where they go."""
    callees = [item for item in flow.known(call.func).items if item != NONE]
    callee = callees[0] if len(callees) == 1 else None
    if not isinstance(callee, Local) or isinstance(callee.node, ast.ClassDef) \
            or unpacks(call):
        return None
    return callee


def _tells_all(flow: Objects, call: ast.Call, asked: bool) -> bool:
    """Tell whether the body of what *call* calls says all that it checks, and may still be run, or *asked*."""
    callee = _called(flow, call)
    if callee is None or not flow.file.allows_call(0, asked):
        return False
    home = flow.file.owner(callee.node)
    if tells_all(callee.node, home):
        return True
    own = _texts_kept(flow, call)
    return bool(own) and tells_all(callee.node, home, own)


def _texts_kept(flow: Objects, call: ast.Call) -> FrozenSet[str]:
    """Return the attributes of the instance whose method *call* calls that hold known texts."""
    contents = flow.sole(flow.known(call.func.value)) if isinstance(call.func, ast.Attribute) else None
    entries = contents.entries if contents is not None and contents.kind == "object" else ()
    held = {key[1:]: flow.snapshot(value, 2) for key, value in entries if isinstance(key, str) and key.startswith(".")}
    return frozenset(
        name for name, value in held.items() if are_constants(value) and any(isinstance(text, str) for text in texts_of(value)))


def _ask(flow: Objects, test: ast.Call, values: List[Value], holds: bool, part: Union[None, int, str] = None) -> None:
    """Ask a function of the project what it has checked where its answer, or one *part* of it, is *holds*."""
    callee = _called(flow, test)
    if callee is None:
        return
    keywords = {keyword.arg: flow.known(keyword.value) for keyword in test.keywords if keyword.arg is not None}
    receiver = flow.known(test.func.value) if isinstance(test.func, ast.Attribute) else None
    flow.ask(callee.node, Arguments(test, values, keywords, None, receiver), holds, part)


def _holds_data(flow: Objects, value: Value) -> bool:
    """Tell whether *value* is an instance of a class of the project that was given untrusted data."""
    contents = flow.sole(value)
    return contents is not None and contents.kind == "object" and bool(contents.everything.taints)


def note_property(flow: Objects, test: ast.Attribute, holds: bool) -> None:
    """`Target(url).is_own`: ask the property of a class of the project what it has checked where it is *holds*."""
    owner = flow.known(test.value)
    function = flow.getter(owner, test.attr) if _holds_data(flow, owner) else None
    if function is not None:
        flow.ask(function, Arguments(test, [], {}, None, owner), holds)


# What a text does not begin with, by what that is worth.
_NOT_AT_START: Dict[object, str] = {"$": "operator", "-": "start", "/": "relative", "//": "single", "/\\": "leaning"}
# What a name does not begin with that is not `..`.
_DOTS = frozenset((".", ".."))
# What a formula in a cell of a table may begin with.
_FORMULA = frozenset("=+-@")


def note_listed(flow: Objects, node: ast.expr, mark: str) -> None:
    """Note *mark* of all elements of *node*: of a dictionary, and of a whole document, these are the keys."""
    value = flow.known(node)
    held = flow.sole(value)
    taints = held.key_taints if held is not None and held.kind == "dict" else value.taints
    flow.check(frozenset(taint if taint.path or not taint.structured else taint.below(EACH) for taint in taints), mark)


def _note_method(flow: Objects, test: ast.Call, name: str, receiver: Value, holds: bool) -> None:
    """Note what the method *name* of *receiver*, called by *test*, says of it."""
    argument = flow.known(test.args[0]) if test.args else None
    if not holds:
        if name == "startswith" and argument is not None:
            note_other_start(flow, receiver, texts_of(argument))
        elif name == "is_absolute":
            flow.check(receiver.taints, "relative")
            if flow.file.names(_receiver(test), flow.scope) & _ADDRESSES:
                flow.check(receiver.taints, "hostless")
    elif name in CHARSETS or name == "issubset" and argument is not None and is_own(argument):
        flow.check(receiver.taints, "charset")
    elif name == "isprintable":  # no line break is
        flow.check(receiver.taints, "without:\n")
    elif name == "endswith":
        end = argument.only if argument is not None else None
        note_quote(flow, _receiver(test), "end", end)
        if argument is not None and is_own(argument):
            _note_cut(flow, receiver.taints, argument, "[-{}:]")
        if argument is not None and _are_all(argument, _DOMAIN):
            spelled = list(_spellings(test, receiver))
            if not any(map(_WHOLE.search, spelled)):
                flow.check(receiver.taints, "ending" if _may_be_whole(receiver.taints, spelled) else "host")
    elif name == "startswith":
        _note_start(flow, test, receiver, argument)
    elif name == "is_relative_to":
        flow.check(resolved(receiver.taints), "path")
    elif name == "samefile" and argument is not None and not alike(receiver.taints, argument.taints):
        flow.check(receiver.taints, "path")
    elif name in ("is_global", "is_private"):
        flow.check(receiver.taints, "validator")


def _note_end(flow: Objects, node: ast.AST, text: Value, end: object) -> None:
    """`if not base.endswith("/"): base += "/"`: what is put behind *text*, a variable, comes after a slash in any case."""
    if isinstance(node, ast.Name) and isinstance(end, str) and all(isinstance(item, Ref) for item in text.items) and not any(
            taint.kind == "remote" for taint in text.taints):
        flow.write(node.id, concatenated([text, const(end)]))


def _spellings(test: ast.Call, receiver: Value) -> Iterator[str]:
    """Yield what the receiver of *test* is called, and what the sender calls it, unless it is the host of an address."""
    yield tail_of(_receiver(test))
    if HOSTS.isdisjoint(map(last, receiver.names)):
        yield from (taint.path[-1] for taint in receiver.taints if taint.path and isinstance(taint.path[-1], str))


def _may_be_whole(taints: Taints, spelled: List[str]) -> bool:
    """Tell whether what was sent as *taints*, and is called as *spelled*, may be a whole address: nothing was cut out of it."""
    return not any(map(_OF_HOST.search, spelled)) and all(len(taint.path) < 2 and all(
        mark.startswith("guard:") for mark in taint.through) for taint in taints)


def _note_no_parent(flow: Objects, taints: Taints) -> None:
    """`normpath(x)` has `..` at its start or nowhere, and what `relpath()` makes of a path is below without it."""
    below = frozenset(taint for taint in taints if taint.through & _RELATIVE)
    flow.check(below, "path")
    flow.check(taints - below, "without:..")


def note_other_start(flow: Objects, value: Value, texts: Collection[object]) -> None:
    """Note that *value* begins with none of *texts*."""
    for text in texts:
        if text in _NOT_AT_START:
            flow.check(value.taints, _NOT_AT_START[text])
        elif text in _PARENT:
            _note_no_parent(flow, resolved(value.taints))
        if text in _DOTS:
            flow.check(value.taints, "dots")
    if _FORMULA.issubset(texts):
        flow.check(value.taints, "formula")


# What may stand between words without doing anything.
_PLAIN = regex(r"(?:[\w.,:@=+ -]|/(?!/))+")
# How a text is taken apart, by method: the places of the parts that are not known, if those are not all.
_TAKING_APART: Dict[str, Tuple[int, ...]] = {"partition": (0, 2), "rpartition": (0, 2), "rsplit": (), "split": ()}


def note_parts(flow: Objects, made: ast.expr, targets: List[ast.expr]) -> None:
    """`name, number = text.split("-")`: note of what the text consists, which is what all of that was checked for."""
    method = made.func if isinstance(made, ast.Call) and made.args else None
    if not isinstance(made, ast.Call) or not isinstance(method, ast.Attribute) or method.attr not in _TAKING_APART or any(
            isinstance(target, ast.Starred) for target in targets):
        return
    between = flow.known(made.args[0]).only
    if isinstance(between, str) and _PLAIN.fullmatch(between):
        for taint in flow.known(method.value).taints:
            key = (TEST, PARTS, taint.origin, taint.path)
            known = flow.state.env.get(key)
            places = _TAKING_APART[method.attr] or tuple(range(len(targets)))
            flow.state.write(key, (made, places) if known is None or known[0] is made else (made, ()))


def _note_cut(flow: Objects, taints: Taints, argument: Value, place: str) -> None:
    """Note that the part of a text at *place*, of the length of *argument*, is that: `text.startswith("v")`."""
    texts = texts_of(argument)
    known = [text for text in texts if isinstance(text, str) and _PLAIN.fullmatch(text)]
    if known and len(known) == len(texts) and len(set(map(len, known))) == 1:
        for taint in taints:
            flow.state.guard(taint.origin, (*taint.path, place.format(len(known[0]))), frozenset(("guard:constant",)))


def _note_start(flow: Objects, test: ast.Call, receiver: Value, argument: Optional[Value]) -> None:
    """`x.startswith(argument)`."""
    note_quote(flow, _receiver(test), "start", argument.only if argument is not None else None)
    if argument is None or _PARENT.isdisjoint(texts_of(argument)):
        flow.check(resolved(receiver.taints if argument is None else beside(receiver.taints, argument.taints)), "path")
    if argument is not None and is_own(argument):
        flow.check(receiver.taints, "prefix")
        _note_cut(flow, receiver.taints, argument, "[:{}]")
        if argument.only == "/":
            flow.check(receiver.taints, "root")
        if _are_all(argument, _PATH) or _is_below_root(argument):
            _note_all(flow, receiver.taints, OF_ROOT)
            flow.vouch(frozenset(taint for taint in receiver.taints if BEHEADED <= taint.through), OF_REST)
            for taint in receiver.taints:
                if taint.path[-1:] == (".path",):
                    flow.state.guard(taint.origin, taint.path[:-1], WITH_PATH)
        if _are_all(argument, _HOST):
            flow.check(receiver.taints, "host")
        if _are_all(argument, REMOTE):
            flow.check(receiver.taints, "remote")


def _is_below_root(path: Value) -> bool:
    """Tell whether *path* is a slash and what the program puts behind it: `f"/{PREFIX}"`."""
    item = path.single
    return isinstance(item, Text) and item.parts[0] == "/" and len(item.parts) > 1


def _are_all(value: Value, pattern: Pattern[str]) -> bool:
    """Tell whether *pattern* matches the beginning of all that *value* may be, or of each element of a tuple."""
    contents = value.single
    held = [value]
    if isinstance(contents, Contents):
        held = [*(one for _, one in contents.entries), *([] if contents.rest is None else [contents.rest])]
    return bool(held) and not any(one.unknown or not one.items for one in held) and all(
        pattern.match(known_text(item) or "") is not None for one in held for item in one.items)


def resolved(taints: Taints) -> Taints:
    """Return those of *taints* that are of paths without `..` in them."""
    return frozenset(taint for taint in taints if taint.through & RESOLVED)


def beside(taints: Taints, others: Taints) -> Taints:
    """Return those of *taints* that do not come from the same inputs as *others*: what is in the directory is not in question."""
    inputs = {(taint.origin, taint.path) for taint in others}
    return frozenset(taint for taint in taints if (taint.origin, taint.path) not in inputs) if inputs else taints


def of_alphabet(*alphabets: Value) -> str:
    """Return what a text vouches for that is made of the characters in *alphabets*: with dots and slashes, it may go up."""
    known = {character for value in alphabets for text in texts_of(value) if isinstance(text, str) for character in text}
    return "characters" if {".", "/"} <= known else "charset"


def texts_of(value: Value) -> List[object]:
    """Return the constants that *value* is, or that the tuple that it is has in it."""
    contents = value.items[0] if len(value.items) == 1 else None
    return [held.only for _, held in contents.entries] if isinstance(contents, Contents) else [value.only]


def _receiver(test: ast.Call) -> ast.AST:
    """Return what the method that *test* calls is a method of; of a function, its name."""
    return test.func.value if isinstance(test.func, ast.Attribute) else test.func


def _patterns_and_place(
    flow: Objects, test: ast.Call, values: List[Value], functions: FrozenSet[str]
) -> Tuple[List[object], int]:
    """Return the patterns that *test* may look for, None for what is not known, and the place of the text among the arguments.

    *functions* are those of modules that can be called so; others are methods of compiled patterns.
    """
    if isinstance(test.func, ast.Attribute) and not flow.file.names(test.func, flow.scope) & functions:
        return patterns_of(flow.known(test.func.value), flow.file), 0
    kept, receiver = _method_kept(flow, test)
    if kept is not None and not flow.file.names(kept, flow.scope) & functions:
        return patterns_of(receiver, flow.file), 0
    return patterns_of(values[0] if values else UNKNOWN, flow.file, argument_of(test, 2, "flags")), 1


def _note_match(flow: Objects, test: ast.Call, name: str, values: List[Value]) -> None:
    """A match of a pattern that covers the whole text and lets no separator through."""
    patterns, place = _patterns_and_place(flow, test, values, _MATCHES)
    if place >= len(values) or not values[place].taints:
        return
    taints = values[place].taints
    known = [pattern for pattern in patterns if isinstance(pattern, str)]
    found = [found_by(pattern, name) for pattern in known]
    if len(known) == len(patterns):
        if len(known) == 1 and is_whole(known[0], name) and _QUOTED_PATTERN.fullmatch(known[0]):
            note_quoted(flow, test.args[place], values[place])
        _note_all(flow, taints, frozenset.intersection(*found))
    elif all(found):
        # A pattern that we cannot see, chosen by the program.
        is_ours, called = not place or is_own(values[0]), name_or_key(test.args[0] if place else _receiver(test))
        if name == "fullmatch" and is_ours:
            flow.check(taints, "regex")
        elif VALIDATOR.search(called.lower()):
            flow.check(taints, "validator")
        elif is_ours:
            of_all = name == "match" or name == "search" and not _OF_ENDS.search(called)
            flow.check(taints, "pattern" if of_all and _PATTERN.search(called) else "asked")
            if name == "match" and _HOSTS.search(called):
                flow.check(taints, "host")


def note_pattern(flow: Objects, pattern: str, name: str, taints: Taints) -> None:
    """Note that *pattern* was found in data with *taints* by the function *name*."""
    _note_all(flow, taints, found_by(pattern, name))


def _note_all(flow: Objects, taints: Taints, kinds: FrozenSet[str]) -> None:
    flow.vouch(taints, frozenset("guard:" + kind for kind in kinds))


def ensured(validator: ast.AST) -> FrozenSet[str]:
    """Return what a field vouches for that is checked by *validator*, a function that raises by its name, or a call of one."""
    name = tail_of(callee(validator))
    return frozenset("guard:" + mark for mark in [promised_by(name)] if mark) if ENSURING.search(name) else frozenset()


def _note_nothing_found(flow: Objects, test: ast.Call, values: List[Value]) -> None:
    """A text in which `[^a-z]` is nowhere found, or `[.][.]|^/`."""
    patterns, place = _patterns_and_place(flow, test, values, _SEARCHES)
    if place < len(values) and values[place].taints:
        _note_all(flow, values[place].taints, frozenset.intersection(*(
            frozenset((mark,)) if mark else absent(pattern) for pattern in patterns for mark in [left_without(pattern)])))


# What frameworks hold the content of an uploaded file in.
_UPLOADS = frozenset(("FileStorage", "InMemoryUploadedFile", "TemporaryUploadedFile", "UploadFile", "UploadedFile"))


_PATHS, _OF_PATHS = frozenset(("Path", "PurePath")), regex(r"(?:\w+\.)?pathlib\.|\w+\.Path\b")


def _note_type(flow: Objects, kinds: ast.AST, value: Value) -> None:
    """`isinstance(x, kinds)`."""
    each = kinds.elts if isinstance(kinds, ast.Tuple) else [kinds]
    if SAFE_TEXTS.issuperset(map(tail_of, each)):
        flow.check(value.taints, "markup")
    elif all(tail_of(kind) == "IPv4Address" for kind in each):
        flow.check(value.taints, "address")
    elif _UPLOADS.issuperset(map(tail_of, each)):
        flow.vouch(value.taints, UPLOAD)
    names = [name.id for name in each if isinstance(name, ast.Name)]
    if all(tail_of(kind) in _PATHS for kind in each) and not any(map(_OF_PATHS.match, value.names)):
        flow.check(frozenset(taint for taint in value.taints if not taint.through), "constant")  # nothing has made it one
    elif names == ["tuple"]:
        flow.check(value.taints, "constant")  # data is text, or JSON: a tuple is what a function of the program has made
    elif names and all(name in ("int", "float", "bool", "complex") for name in names):
        flow.check(value.taints, "number")
    elif names and all(name in ("str", "bytes", "int", "float", "bool") for name in names):
        flow.check(value.taints, "text")


def check_call(flow: Objects, node: ast.Call) -> None:
    """Note what a call made for its own sake vouches for: `validate_host(url)` raises where it is bad."""
    name = tail_of(node.func)
    handed = WAITING.get(name, len(node.args))
    if handed < len(node.args):
        node = ast.Call(node.args[handed], node.args[handed + 1:], node.keywords)
        name = tail_of(node.func)
    if name == "relative_to":
        flow.check(resolved(flow.known(_receiver(node)).taints), "path")
    names = flow.file.names(node.func, flow.scope)
    if not names.isdisjoint(_ROUTING) and name == "match":
        _note_routed(flow, node)
    if not names.isdisjoint(_OF_FORM):
        for argument in node.args[:1]:
            flow.check(flow.known(argument).taints, "scheme")
            flow.check(flow.known(argument).taints, "remote")
    if not names.isdisjoint(RAISING) and note_document(flow, node, names):
        return
    if not names.isdisjoint(CHECKING):
        if getattr(argument_of(node, 0, "raise_exception"), "value", None) is True:
            note_sent(flow, node, names, True)
        return  # nobody looks at the answer
    if name == "add_error" and tail_of(_receiver(node)) == first_parameter(flow.scope.node):
        note_refused(flow)
    if not ENSURING.search(name) or any(flow.models.explains(one) for one in names):
        return  # subprocess.check_call() checks something else
    _vouch(flow, node)


# What looks at the form of an address alone, which any host may have.
_OF_FORM = frozenset(("django.core.validators.URLValidator()",))
# Arguments that may be tests.
_TESTS = (ast.BoolOp, ast.Call, ast.Compare, ast.UnaryOp)


def demands(flow: Objects, node: ast.Call) -> Iterator[Tuple[ast.expr, bool]]:
    """Yield the arguments of a call made for its own sake that it comes back for only where they are true, or false."""
    if any(isinstance(argument, _TESTS) for argument in arguments_of(node)):
        callee = _called(flow, node)
        if callee is not None and isinstance(callee.node, FUNCTIONS):
            held = demanded(callee.node, flow.file.owner(callee.node))
            names = [one.arg for one in parameters(callee.node.args) if one.arg not in INSTANCES]
            for place, name in enumerate(names):
                argument = argument_of(node, place, name) if name in held else None
                if argument is not None:
                    yield argument, held[name]
