"""Untrusted data that reaches a place where it does harm."""

from __future__ import annotations

import ast
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    FrozenSet,
    Iterator,
    List,
    Mapping,
    Optional,
    Pattern,
    Protocol,
    Sequence,
    Tuple,
    Union,
)

from attrs import evolve, field, frozen

from flake8_secure.dataflow.handlers import is_convention, is_handler
from flake8_secure.dataflow.values import (
    ASKED,
    CLEAN,
    OF_UNKNOWN,
    PASSED_UNKNOWN,
    Contents,
    Ref,
    Taint,
    Taints,
    Text,
    Value,
    join,
    looked_up,
    order,
)
from flake8_secure.finding import Level, Profile
from flake8_secure.match.args import find_argument
from flake8_secure.match.base import Combining, Either, either
from flake8_secure.match.calls import display
from flake8_secure.match.conditions import Combinable, Condition, Verdict, wanted_by
from flake8_secure.match.names import written_key
from flake8_secure.models import MODELS
from flake8_secure.models.sanitizers import SANITIZERS
from flake8_secure.models.sinks import RECEIVERS
from flake8_secure.models.stdlib import BASE
from flake8_secure.regex import regex
from flake8_secure.rule import Match, Matcher
from flake8_secure.syntax.scopes import FUNCTION, Scope
from flake8_secure.syntax.names import last
from flake8_secure.syntax.walk import Wanted, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

Key = Union[str, int]
# What of a value's taints does harm at a sink: all of them, or those at a certain place in a text.
Harm = Callable[[Value], Taints]


def everything(value: Value) -> Taints:
    """Return all taints: any part of the value does harm."""
    return value.taints


class Sink(Protocol):
    """Places that data must not reach."""

    @property
    def harm(self) -> Harm:
        """What of the value does harm."""

    @property
    def wanted(self) -> Wanted:
        """What the walk must keep."""

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        """Yield every place that data of *kinds* may get to, with the value that gets there."""


@frozen(eq=False, repr=False)
class CallSink:
    """An argument of a call.

    `*.execute` is a method of a receiver of which nothing is known, `?.execute` one of any receiver.
    """

    names: FrozenSet[str]
    keys: Tuple[Key, ...]
    condition: Optional[Condition] = None
    harm: Harm = everything
    tails: Tuple[str, ...] = field(init=False)

    @tails.default
    def _last_identifiers(self) -> Tuple[str, ...]:
        return tuple(sorted(set(map(last, self.names))))

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=frozenset(self.tails)) | (Wanted() if self.condition is None else wanted_by((self.condition,)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        loose = [name for name in self.names if name.startswith("?.")]
        for tail in self.tails:
            for node, scope, home, place, around, value_of in file.calls(tail, kinds):
                hit = self.names & called(node, scope, home, tail, value_of) or {
                    name for name in loose if is_method(node.func, name)}
                if hit == {"*." + tail} and not _is_likely(node.func, tail):
                    continue
                if not hit:
                    continue
                match = Match(node=node, scope=scope, facts={"sink": spelled(min(hit)) + "()"})
                if self.condition is not None and not self.condition.judge(match, home).possible:
                    continue
                value = self.argument(node, value_of)
                if value is not None:
                    yield evolve(match, node=place, scope=around), value

    def argument(self, node: ast.Call, value_of: Callable[[ast.AST], Value]) -> Optional[Value]:
        """Return the join of the arguments that matter."""
        parts: List[ast.AST] = []
        if "*" in self.keys:
            parts += [part.value if isinstance(part, ast.Starred) else part for part in node.args]
            parts += [keyword.value for keyword in node.keywords]
        elif "**" in self.keys:
            parts += [keyword.value for keyword in node.keywords if keyword.arg is None]
        elif "self" in self.keys and isinstance(node.func, ast.Attribute):
            parts.append(node.func.value)
        else:
            found, hidden = find_argument(node, self.keys)
            if found is not None:
                parts.append(found)
            elif hidden:
                parts += [part.value for part in node.args if isinstance(part, ast.Starred)]
                parts += [keyword.value for keyword in node.keywords if keyword.arg is None]
        return join(value_of(part) for part in parts) if parts else None


def _is_likely(function: ast.AST, tail: str) -> bool:
    """Tell whether the receiver of the method *tail*, of which nothing is known, is called as if it had it."""
    pattern = RECEIVERS.get(tail)
    if pattern is None or not isinstance(function, ast.Attribute):
        return True
    receiver: ast.AST = function.value
    while isinstance(receiver, ast.Call):
        receiver = receiver.func
    return pattern.search(tail_of(receiver)) is not None


def is_method(node: ast.AST, name: str) -> bool:
    """Tell whether *node* is spelled as *name* says: `?.objects.get` is `anything.objects.get`."""
    for part in reversed(name.split(".")[1:]):
        if not isinstance(node, ast.Attribute) or node.attr != part:
            return False
        node = node.value
    return True


def spelled(name: str) -> str:
    """Return the last two parts of a qualified name: `Cursor.execute` says enough."""
    return ".".join(part for part in display(name).split(".")[-2:] if part not in ("*", "?", ""))


def called(node: ast.Call, scope: Scope, file: File, tail: str, value_of: Callable[[ast.AST], Value]) -> FrozenSet[str]:
    """Return what a call may call, by bindings and by the flow; `*.tail` where nothing is known of a method."""
    names: FrozenSet[str] = file.names(node.func, scope)
    if names:
        # Whatever a client object of a library gives on the way: `pymongo...find_one`.
        deep = {f"{name.partition('.')[0]}...{tail}" for name in names if "()" in name}
        if any("()" in name and name.partition(".")[0] not in file.models.known_roots for name in names):
            deep.add("*." + tail)
        return names | deep
    if not names:
        names = frozenset(value_of(node.func).names)
        if not names and isinstance(node.func, ast.Attribute):
            return frozenset(("*." + tail,))
    return names


@frozen(eq=False, repr=False)
class WriteSink:
    """The value assigned to an attribute or an item."""

    names: FrozenSet[str]
    harm: Harm = everything

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=frozenset(map(written_key, self.names)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for key in sorted(self.wanted.writes):
            for node, scope in file.index.writes.get(key, ()):
                reached = file.names(node, scope) | {"*." + key if isinstance(node, ast.Attribute) else f"*[{key}]"}
                if isinstance(node, ast.Attribute):
                    reached |= {f"{name}.{key}" for name in file.flow_value(node.value, scope, kinds).names}
                if self.names & reached:
                    value = file.flow_value(file.index.written[node], scope, kinds)
                    yield Match(node=node, scope=scope, facts={"sink": key}), value


@frozen(eq=False, repr=False)
class ReturnSink:
    """What a function that a framework calls returns."""

    roots: Tuple[str, ...]  # the frameworks that send what is returned; none: a cloud that calls functions by convention
    harm: Harm = everything

    @property
    def wanted(self) -> Wanted:
        return Wanted(nodes=frozenset((ast.Return,)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        if self.roots and not file.index.roots.intersection(self.roots):
            return
        for node, scope in file.index.nodes.get(ast.Return, ()):
            if node.value is not None and scope.kind == FUNCTION and (
                is_handler(scope, file, self.roots) if self.roots else is_convention(scope)
            ):
                value = file.flow_value(node.value, scope, kinds)
                yield Match(node=node, scope=scope, facts={"sink": "the response"}), value


@frozen(eq=False, repr=False)
class ItemSink:
    """An item assigned in some containers: the key as well as the value, which counts where *keys* fits the key."""

    names: FrozenSet[str]
    harm: Harm = everything
    keys: Optional[Pattern[str]] = None

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=frozenset(("[]",)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for node, scope in file.index.writes.get("[]", ()):
            held = self.names & (file.names(node.value, scope) or set(file.flow_value(node.value, scope, kinds).names))
            if held:
                key = node.slice.value if isinstance(node.slice, ast.Constant) else None
                parts = [node.slice]
                if self.keys is None or not isinstance(key, str) or self.keys.search(key):
                    parts.append(file.index.written[node])
                value = join(file.flow_value(part, scope, kinds) for part in parts)
                yield Match(node=node, scope=scope, facts={"sink": display(min(held))}), value


@frozen(eq=False, repr=False)
class Flow(Combining):
    """Data of some kinds that reaches a sink without passing what makes it harmless.

    Facts for the message: *source* (as written), *line* of the source, *sink*.
    """

    weakness: str  # a key of the sanitizers
    sinks: Tuple[Sink, ...]
    kinds: FrozenSet[str] = frozenset(("remote",))
    structured: Optional[bool] = None  # only data that may be more than text, or only text
    audit: bool = False  # shown by that profile alone

    @property
    def sets_profile(self) -> bool:
        """Whether evidence decides which profile shows it."""
        return not self.audit

    @property
    def follows_data(self) -> bool:
        """Whether it finds nothing, audits apart, in a file that no data from outside can come into."""
        return self.kinds <= _FROM_OUTSIDE

    @property
    def wanted(self) -> Wanted:
        result = Wanted()
        for sink in self.sinks:
            result |= sink.wanted
        return result

    @property
    def names(self) -> FrozenSet[str]:
        """The qualified names that it asks about."""
        found: FrozenSet[str] = frozenset()
        for sink in self.sinks:
            found |= getattr(sink, "names", found)
        return found

    @property
    def context(self) -> Wanted:
        """What the walk must keep for telling whether data can come from outside at all."""
        return Wanted(uses=MODELS.all_tails, calls=MODELS.all_tails)

    def find(self, file: File) -> Iterator[Match]:
        kinds = frozenset() if self.audit and not file.options.audits else self.possible(file)
        if not kinds:
            return
        for sink in self.sinks:
            for match, value in sink.reached(file, kinds):
                harmful = self.harmful(sink.harm(_doubted(value)), file) if value.taints else ()
                if harmful:
                    yield evolve(match, **self.evidence(match, harmful))

    def harmful(self, taints: Taints, file: File) -> Tuple[Taint, ...]:
        """Return those of *taints* that nothing made harmless, in the order of the file.

        An attribute of what an unknown function was given data for is enough for audits only, and so is an address
        that begins with what such a function gave.
        """
        safe = frozenset(SANITIZERS[self.weakness])
        if not file.options.audits:
            safe |= OF_UNKNOWN | PASSED_UNKNOWN if self.weakness in _ADDRESSES else OF_UNKNOWN
        return tuple(sorted((
            taint for taint in taints
            if taint.kind in self.kinds and not taint.through & safe and self.structured in (None, taint.structured)
        ), key=order))

    def evidence(self, match: Match, harmful: Sequence[Taint]) -> Dict[str, Any]:
        """Return what *harmful* taints change of *match*."""
        return {
            "facts": {**match.facts, **told(harmful[0])},
            "confidence": max(map(_sureness, harmful)),
            "profile": Profile.AUDIT if self.audit or all(taint.kind == "local" for taint in harmful) else Profile.STANDARD,
        }

    def possible(self, file: File) -> FrozenSet[str]:
        """Return the kinds of data, of those asked for, that can be in *file* at all."""
        return frozenset(kind for kind in self.kinds if _EVIDENCE[kind](file))


# What a framework brings along, and what only audits look at.
_FROM_OUTSIDE = frozenset(("exception", "local", "remote", "traceback"))
# By kind of data: does the file have anything that it can come from?
_EVIDENCE: Dict[str, Callable[[File], bool]] = {
    "exception": lambda file: bool(file.libraries),
    "local": lambda file: file.options.profile is Profile.AUDIT and file.mentions("local", BASE),
    "remote": lambda file: file.follows,
    "traceback": lambda file: bool(file.libraries) and file.mentions("traceback", BASE),
    "weak-random": lambda file: "random" in file.index.roots and file.mentions("weak-random", BASE),
}


_ADDRESSES = frozenset(("redirect", "ssrf"))


def _doubted(value: Value) -> Value:
    """Return *value* with doubts about what an unknown call gave, unless a text was made with it.

    Such a call often gives what it looked up, checked or built by the data: a row, a page, an address of our own.
    """
    if any(isinstance(item, Text) for item in value.items):
        return value
    return Value(value.items, value.unknown, looked_up(value.taints))


def _sureness(taint: Taint) -> Level:
    """Return how sure it is that data got to a place, by what it passed."""
    if taint.through & OF_UNKNOWN:
        return Level.LOW
    return Level.MEDIUM if taint.through & (PASSED_UNKNOWN | ASKED) else Level.HIGH


def told(taint: Taint) -> Dict[str, str]:
    """Return the facts that name the source of *taint*."""
    return {"source": taint.label, "line": str(taint.line)}


def sink(
    *names: str, arg: Union[Key, Tuple[Key, ...]] = 0, where: Optional[Condition] = None, harm: Harm = everything
) -> CallSink:
    """Return the argument *arg* of calls of *names* as a sink.

    *arg* is a keyword, a 0-based position, a tuple of alternatives, "*" for every argument, "**" for a mapping that is
    unpacked, or "self" for the receiver.
    """
    return CallSink(frozenset(names), arg if isinstance(arg, tuple) else (arg,), where, harm)


def flow(weakness: str, *places: Sink, kinds: Tuple[str, ...] = ("remote", "local"), structured: Optional[bool] = None,
         audit: bool = False) -> Flow:
    """Match data of *kinds* that reaches one of *places* and is not made harmless for *weakness*."""
    return Flow(weakness, places, frozenset(kinds), structured, audit)


def sinks(table: Mapping[Any, Tuple[str, ...]], where: Optional[Condition] = None, harm: Harm = everything) \
        -> Tuple[CallSink, ...]:
    """Return the sinks of a table of `flake8_secure.models.sinks`."""
    return tuple(sink(*names, arg=key, where=where, harm=harm) for key, names in table.items())


def through(weakness: str, table: Mapping[Any, Tuple[str, ...]], *more: Sink, where: Optional[Condition] = None,
            harm: Harm = everything, kinds: Tuple[str, ...] = ("remote", "local"),
            structured: Optional[bool] = None, audit: bool = False) -> Flow:
    """Match data that reaches a sink of *table*, or one of *more*."""
    return flow(weakness, *sinks(table, where, harm), *more, kinds=kinds, structured=structured, audit=audit)


@frozen(eq=False, repr=False)
class UnlessNear(Combining):
    """What matters most; and what matters less, in functions where nothing else was found."""

    less: Matcher
    most: Matcher

    @property
    def parts(self) -> Tuple[Matcher, ...]:
        """The matchers that this one is made of."""
        return (self.most, self.less)

    @property
    def wanted(self) -> Wanted:
        result = Wanted()
        for part in self.parts:
            result |= getattr(part, "wanted", result)
        return result

    def find(self, file: File) -> Iterator[Match]:
        found = list(self.most.find(file))
        yield from found
        owners = {match.scope.owner for match in found}
        yield from (match for match in self.less.find(file) if match.scope.owner not in owners)


def unless_near(less: Matcher, most: Matcher) -> UnlessNear:
    """Match *most*, and *less* in functions where *most* finds nothing."""
    return UnlessNear(less, most)


@frozen(eq=False, repr=False)
class Vetted(Combinable):
    """Whether what a matched call is given came from outside and was made harmless on every way."""

    weakness: str
    places: Tuple[CallSink, ...]

    def judge(self, match: Match, file: File) -> Verdict:
        harmless = file.follows and isinstance(match.node, ast.Call) and self._harmless(match.node, match.scope, file)
        return Verdict(harmless, harmless)

    def _harmless(self, node: ast.Call, scope: Scope, file: File) -> bool:
        safe = frozenset(SANITIZERS[self.weakness])
        value_of = partial(file.flow_value, scope=scope)
        for place in self.places:
            if any(place.names & called(node, scope, file, tail, value_of) for tail in place.tails):
                value = place.argument(node, value_of)
                return value is not None and bool(value.taints) and all(taint.through & safe for taint in value.taints)
        return False


def upgraded(
    weakness: str,
    table: Mapping[Any, Tuple[str, ...]],
    pattern: Combining,
    message: str,
    *,
    severity: Level = Level.HIGH,
    cwe: Optional[int] = None,
    harm: Harm = everything,
    where: Optional[Condition] = None,
) -> Either:
    """Match what *pattern* does: in other words where data from outside gets there, in audits where it was vetted."""
    return either(
        through(weakness, table, where=where, harm=harm).saying(message, severity=severity, cwe=cwe),
        pattern.unless(Vetted(weakness, sinks(table))),
        pattern.saying(confidence=Level.LOW, profile=Profile.AUDIT),
    )


# A scheme and a whole host, or a path on the own host: what comes later cannot change where it leads.
_FIXED_HOST = regex(r"(?i)[a-z][a-z0-9+.-]*://[^/?#\\]*[/?#]|/(?![/\\]|$)[^/\\]|[^?#]*[?#]")


def _is_scheme(text: Text) -> bool:
    """Tell whether what *text* starts with is a scheme: its second part goes on with `://`."""
    return len(text.parts) > 1 and isinstance(text.parts[1], str) and text.parts[1].startswith("://")


def host(value: Value) -> Taints:
    """Return the taints that decide where a URL leads: those before its host is fixed."""
    taints: Taints = value.taints if value.unknown or not value.items else CLEAN
    for item in value.items:
        if isinstance(item, Text):
            known = ""
            for part in item.parts:
                if isinstance(part, str):
                    known += part
                    continue
                if _FIXED_HOST.match(known):
                    break
                if not known and not part.taints and not _is_scheme(item):
                    break  # an address of the program's own
                taints = taints | part.taints
                known += "x"
        elif isinstance(item, Contents):
            taints = taints | item.everything.taints
        else:
            taints = taints | value.taints
    return taints


def scheme(value: Value) -> Taints:
    """Return the taints that choose the scheme of a URL, and with it a local file."""
    return host(value) - host_only(value)


def host_only(value: Value) -> Taints:
    """Return the taints that decide where a URL leads whose scheme is fixed, or was looked at."""
    fixed = tuple(item for item in value.items if isinstance(item, Text) and ":" in item.prefix)
    taints = host(Value(fixed, False, value.taints)) if fixed else CLEAN
    return taints | frozenset(taint for taint in host(value) if "guard:prefix" in taint.through)


def after_host(value: Value) -> Taints:
    """Return the taints in a URL that do not decide where it leads."""
    return value.taints - host(value)


def filter_text(value: Value) -> Taints:
    """Return the taints in a text that reads like a filter of LDAP: of no other that is searched for."""
    return value.taints if any(
        isinstance(item, Text) and "(" in item.known and "=" in item.known for item in value.items) else CLEAN


def bare(value: Value) -> Taints:
    """Return the taints of a name that is chosen freely: not of one that begins or ends as the program says."""
    if value.items and not value.unknown and all(
        isinstance(item, Text) and (isinstance(item.parts[0], str) or isinstance(item.parts[-1], str)) for item in value.items
    ):
        return CLEAN
    return value.taints


def unvalidated(value: Value) -> Taints:
    """Return the taints of what no form has looked at."""
    return frozenset(
        taint for taint in value.taints if not taint.label.endswith(".cleaned_data") and ".cleaned_data" not in taint.path)


def markup(value: Value) -> Taints:
    """Return the taints that a response sends as text; lists and dictionaries are sent as JSON."""
    taints = value.taints if value.unknown else CLEAN
    if value.unknown and any(taint.structured for taint in taints):
        taints = frozenset(taint for taint in taints if not taint.structured)
    for item in value.items:
        if isinstance(item, Contents):
            # `return body, status`
            if item.kind == "tuple" and item.entries:
                taints = taints | markup(_doubted(item.entries[0][1]))
        elif isinstance(item, Text):
            taints = taints | value.taints
        elif isinstance(item, Ref) and not value.unknown:
            taints = taints | value.taints
    return taints


def _entries(value: Value, *keys: str) -> Iterator[Tuple[Contents, Value]]:
    """Yield the dictionaries that *value* may be, with what they hold at any of *keys*."""
    for item in value.items:
        if isinstance(item, Contents) and item.kind == "dict":
            yield from ((item, held) for key, held in item.entries if key in keys)


def page(value: Value) -> Taints:
    """Return the taints of the body of an answer that is a dictionary and says that it is HTML."""
    taints = CLEAN
    for answer, body in _entries(value, "body"):
        for headers in filter(None, (answer.get("headers"), answer.get("multiValueHeaders"))):
            for _, kind in _entries(headers, "Content-Type", "content-type", "Content-type"):
                if any(isinstance(known, str) and "html" in known for known in kind.constants):
                    taints = taints | body.taints
    return taints


def script(value: Value) -> Taints:
    """Return the taints of the JavaScript in a query of MongoDB."""
    taints = CLEAN
    for _, held in _entries(value, "$where", "$function", "$accumulator"):
        taints = taints | held.taints
    return taints


def instructions(value: Value) -> Taints:
    """Return the taints of the messages that tell a language model what it is for."""
    taints = CLEAN
    for item in value.items:
        if isinstance(item, Contents) and item.kind in ("list", "tuple"):
            for _, message in item.entries:
                for held, content in _entries(message, "content"):
                    role = held.get("role")
                    if role is not None and role.only in ("system", "developer"):
                        taints = taints | content.taints
        elif isinstance(item, (Ref, Text)):
            taints = taints | value.taints
    return taints


def head(value: Value) -> Taints:
    """Return the taints in the head of a mail: those before its first empty line."""
    taints = CLEAN
    for item in value.items:
        for part in item.parts if isinstance(item, Text) else ():
            if not isinstance(part, str):
                taints = taints | part.taints
            elif "\n\n" in part.replace("\r", ""):
                break
    return taints


def sent(value: Value) -> Taints:
    """Return the taints of what is still a text as it was sent: of nothing that a library made of it."""
    made = [item.name for item in value.items if isinstance(item, Ref)]
    return frozenset(taint for taint in value.taints if "?" not in taint.through and all(
        name.startswith(taint.origin) for name in made))


def whole(value: Value) -> Taints:
    """Return the taints of a mapping whose keys the sender chooses as well: of no form that picks some."""
    if not value.unknown and not any(isinstance(item, Ref) for item in value.items):
        return CLEAN
    return frozenset(
        taint for taint in value.taints if taint.label.endswith(_MAPPINGS) and "?" not in taint.through
        and not any(isinstance(key, str) and key.startswith(".") for key in taint.path))


# Sources that hold whatever the sender named.
_MAPPINGS = (
    ".GET", ".POST", ".args", ".data", ".form", ".forms", ".get_json()", ".json", ".json()", ".json_body", ".media",
    ".params", ".query", ".query_params", ".values",
)


def program(value: Value) -> Taints:
    """Return the taints that choose the program to run, or that a shell or interpreter among the arguments reads."""
    taints = value.taints if value.unknown else CLEAN
    for item in value.items:
        if not isinstance(item, Contents):
            taints = taints | value.taints
            continue
        if item.rest is not None:
            taints = taints | item.rest.taints
        held = [entry for _, entry in item.entries]
        if not held:
            continue
        taints = taints | held[0].taints
        if any(isinstance(name, str) and _INTERPRETER.search(name) for name in held[0].constants):
            for before, after in zip(held, held[1:]):
                if any(flag in ("-c", "/c", "-e", "-Command", "-lc") for flag in before.constants):
                    taints = taints | after.taints
    return taints


_INTERPRETER = regex(r"(?i)(^|[/\\])((ba|z|k|c|tc|da)?sh|cmd|powershell|pwsh|python[\d.]*|perl|ruby|node)(\.exe)?$")
