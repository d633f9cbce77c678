"""Places that untrusted data must not reach, as they stand in a file."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import (
    TYPE_CHECKING, Callable, FrozenSet, Iterator, List, NamedTuple, Optional, Pattern, Protocol, Sequence, Tuple,
)

from attrs import evolve, field, frozen

from flake8_secure.dataflow.annotations import type_name
from flake8_secure.dataflow.handlers import is_convention, is_handler
from flake8_secure.dataflow.hooks import method_of
from flake8_secure.dataflow.values import NOTHING, Const, Contents, Text, Value, const, join, known_text, unknown
from flake8_secure.match.calls import display
from flake8_secure.match.conditions import Bound, Condition, wanted_by
from flake8_secure.match.harms import Harm, everything
from flake8_secure.match.names import written_keys
from flake8_secure.match.uses import places
from flake8_secure.models.sinks import JSON_VIEWS, KEYWORDS_OF_OTHERS, RECEIVERS
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.syntax.arguments import Key, argument_of, arguments_of, find_argument
from flake8_secure.syntax.functions import returns
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.names import last_of, modules_by_last, modules_of
from flake8_secure.syntax.nodes import callee, is_literal, tail_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, FUNCTION, MODULE, PARAMETER, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


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


class _Named(NamedTuple):
    """Those names of a sink that end in one identifier, by what it takes for a call to be of one."""

    loose: Tuple[str, ...]  # methods of any receiver
    likely: bool  # one of a receiver of which nothing is known
    of_classes: FrozenSet[str]  # methods that are asked of a builtin class: `str.format(template, name)`
    roots: FrozenSet[str]  # the top level modules of the others
    owners: FrozenSet[str]  # what those are looked up in: `os` for `os.replace`

    @property
    def loose_alone(self) -> bool:
        return not (self.likely or self.of_classes or self.roots)

    def spelled(self, function: ast.AST) -> FrozenSet[str]:
        """Return the methods of any receiver that *function* is spelled as."""
        return frozenset(name for name in self.loose if is_method(function, name))

    def may_be_called(self, tail: str, file: File, guessing: bool) -> bool:
        """Tell whether a call of *tail* in *file* may be of one of these, before anything is run for that.

        *guessing*: a receiver of which nothing is known must be called like one that has it.
        """
        return file.may_have(self.roots) or any(
            self.spelled(node.func) or self.likely and not (guessing and not _is_likely(node, tail))
            or self.of_classes and not self.of_classes.isdisjoint(file.names(node.func, scope))
            for node, scope in file.index.calls.get(tail, ()))

    def may_be_held(self, tail: str, file: File) -> bool:
        """Tell whether a method *tail* of something that no binding tells of may be one of these, before anything is run."""
        return self.likely or file.assigns(tail) or any(
            file.may_have(frozenset((owner.partition(".")[0],))) and file.may_hold(owner) for owner in self.owners)


@lru_cache(maxsize=None)
def _ending_in(tail: str, names: FrozenSet[str]) -> _Named:
    """Return those of *names* whose last identifier is *tail*."""
    return _named([name for name in names if tail in name and last_of((name,))[0] == tail])


def _named(names: Sequence[str]) -> _Named:
    loose = tuple(sorted(name for name in names if name.startswith("?.")))
    of_classes = frozenset(
        name for name in names if name.startswith("builtins.") and name.count(".") > 1 and "(" not in name)
    others = frozenset(name.rpartition(".")[0] for name in names if name not in of_classes and name[0] not in "?*")
    return _Named(
        loose, any(name.startswith("*.") for name in names), of_classes,
        frozenset(owner.partition(".")[0] for owner in others), others)


# Keys that stand for all that a call is given, or what it unpacks.
_OF_ALL = frozenset(("%", "*", "**", "[]"))


@frozen(eq=False, repr=False)
class CallSink:
    """An argument of a call.

    `*.execute` is a method of a receiver of which nothing is known, `?.execute` one of any receiver. The former is
    *guessing*: it counts where the receiver is called like one that has it.
    """

    names: FrozenSet[str]
    keys: Tuple[Key, ...]
    condition: Optional[Condition] = None
    harm: Harm = everything
    guessing: bool = True
    tails: Tuple[str, ...] = field(init=False)

    @tails.default
    def _last_identifiers(self) -> Tuple[str, ...]:
        return last_of(self.names)

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=frozenset(self.tails)) | wanted_by((self.condition,))

    @property
    def bound(self) -> Bound:
        asked = dict.fromkeys(wanted_by((self.condition,)).calls)
        return {**modules_by_last(self.names), **asked}

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for tail in file.called_among(self.tails):
            named = _ending_in(tail, self.names)
            if not named.may_be_called(tail, file, self.guessing):
                continue
            held = None
            for node, scope, home, place, around, value_of in file.calls(tail, kinds):
                spelled_so = named.spelled(node.func)
                if named.loose_alone and not spelled_so or self.is_given_literals(node, scope):
                    continue
                callees = file.callees.get(value_of)
                if callees is None:
                    if not spelled_so and _is_only_asked(node.func, tail) and not home.names(node.func, scope):
                        held = named.may_be_held(tail, file) if held is None else held
                        if not held:
                            continue
                    callees = file.callees[value_of] = called(node, scope, home, tail, value_of)
                hit = self.names & callees or spelled_so
                if self.guessing and hit == {"*." + tail} and not (
                        _is_likely(node, tail) and not _is_plain(node.func, tail, value_of, home)):
                    continue
                if not hit:
                    continue
                value = self.argument(node, value_of, hit.issubset(named.loose))
                # A condition may run all that leads to a call of another module.
                if value is None or not value.taints and not isinstance(value.single, Contents):
                    continue
                match = Match(
                    node=node, scope=scope, facts={"sink": spelled(min(hit)) + "()"}, sites=sites_of(node, home, file))
                if self.condition is None or self.condition.judge(match, home).possible:
                    yield evolve(match, node=place, scope=around), value

    def is_given_literals(self, node: ast.Call, scope: Scope) -> bool:
        """Tell whether the arguments that matter are literals, or stand for one in all the file, or are not given at all."""
        given: Sequence[ast.AST] = arguments_of(node)
        if "self" in self.keys and isinstance(node.func, ast.Attribute):
            given = (node.func.value,)
        elif _OF_ALL.isdisjoint(self.keys):
            found, hidden = find_argument(node, self.keys)
            if found is not None:
                given = (found,)
            elif not hidden:
                return True
        return all(is_literal(one) or _is_constant(one, scope) for one in given)

    def argument(self, node: ast.Call, value_of: Callable[[ast.AST], Value], loosely: bool = False) -> Optional[Value]:
        """Return the join of the arguments that matter; *loosely*: those alone that are there by name or position."""
        parts: List[ast.AST] = []
        if "[]" in self.keys:
            return _row(node.args, value_of)
        if "*" in self.keys:
            parts += [part.value if isinstance(part, ast.Starred) else part for part in node.args]
            parts += [keyword.value for keyword in node.keywords]
        elif "**" in self.keys:
            parts += [keyword.value for keyword in node.keywords if keyword.arg is None]
        elif "%" in self.keys:
            parts += _logged(node, value_of)
        elif "self" in self.keys and isinstance(node.func, ast.Attribute):
            parts.append(node.func.value)
        else:
            found, hidden = find_argument(node, self.keys)
            if found is not None:
                parts.append(found)
            elif hidden:
                known = _at_place(node, self.keys, value_of)
                if known is not None:
                    return known
                parts += [part.value for part in node.args if isinstance(part, ast.Starred)]
                values = [
                    value for keyword in node.keywords if keyword.arg is None
                    for value in _unpacked(value_of(keyword.value), self.keys, loosely)]
                return join([*map(value_of, parts), *values]) if parts or values else None
        return join(value_of(part) for part in parts) if parts else None


def _is_constant(node: ast.AST, scope: Scope) -> bool:
    """Tell whether *node* is a name of the module that is bound once, to a constant."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    return found is not None and found[0].kind == MODULE and len(found[1]) == 1 \
        and found[1][0][0] == ASSIGN and isinstance(found[1][0][1], ast.Constant)


def _is_only_asked(function: ast.AST, tail: str) -> bool:
    """Tell whether *function* is a method called *tail*, and not something else that stands for one."""
    return isinstance(function, ast.Attribute) and function.attr == tail


def sites_of(node: ast.Call, home: File, file: File) -> Tuple[str, ...]:
    """Return where the call *node* in *home* stands, for the message of a finding in *file*, if that is another module."""
    return () if home is file or file.imports is None else (f"line {node.lineno} of {file.imports.shown(home)}",)


def _row(nodes: Sequence[ast.expr], value_of: Callable[[ast.AST], Value]) -> Optional[Value]:
    """Return the list of what positional arguments hold."""
    if len(nodes) == 1 and isinstance(nodes[0], ast.Starred):
        return value_of(nodes[0].value)
    known = next((place for place, one in enumerate(nodes) if isinstance(one, ast.Starred)), len(nodes))
    rest = [value_of(one.value if isinstance(one, ast.Starred) else one) for one in nodes[known:]]
    # No run keeps what is plain to see.
    held = [const(one.value) if isinstance(one, ast.Constant) else value_of(one) for one in nodes[:known]]
    if rest and not held:
        held.append(_first(rest[0]))
    behind = unknown(frozenset().union(*(value.taints for value in rest))) if rest else None
    last = rest[0].single if len(rest) == 1 else None
    if known and isinstance(last, Contents) and [key for key, _ in last.entries] == list(range(len(last.entries))):
        held += [value for _, value in last.entries]
        behind = last.rest
    row = Contents("list", tuple(enumerate(held)), behind)
    return Value((row,), False, row.taints) if nodes else None


def _first(row: Value) -> Value:
    """Return what `*row` begins with: there is something, where more stands behind it."""
    held = [item.entries[0][1] if isinstance(item, Contents) and item.entries and item.kind in ("list", "tuple") else None
            for item in row.items] if not row.unknown else []
    known = [value for value in held if value is not None]
    return join(known) if known and len(known) == len(held) else unknown(row.taints)


def _at_place(node: ast.Call, keys: Tuple[Key, ...], value_of: Callable[[ast.AST], Value]) -> Optional[Value]:
    """Return what `*row` surely hands in by position, None where that is not known."""
    before = next((place for place, one in enumerate(node.args) if isinstance(one, ast.Starred)), None)
    if before is None:
        return None
    row = value_of(node.args[before].value)  # type: ignore[attr-defined]  # which is starred
    for key in keys:
        held = [item.get(key - before) if isinstance(item, Contents) and item.kind in ("list", "tuple") else None
                for item in row.items] if isinstance(key, int) and not row.unknown else []
        known = [value for value in held if value is not None]
        if known and len(known) == len(held):
            return join(known)
    return None


def _unpacked(value: Value, keys: Tuple[Key, ...], loosely: bool) -> Iterator[Value]:
    """Yield what `**value` hands in by *keys*: what is known to be under them, or all where it is not known what is.

    *loosely*: nothing where that is not known.
    """
    if value.unknown or not value.items or not all(
        isinstance(item, Contents) and item.kind == "dict" and item.rest is None for item in value.items
    ):
        if not loosely:
            yield value
        return
    for item in value.items:
        for key in keys:
            held = item.get(key) if isinstance(item, Contents) and isinstance(key, str) else None
            if held is not None:
                yield held


# What a template of `%` puts in, by name or not, and how that is written.
CONVERSION = regex(r"%(\([^()]*\))?[^a-zA-Z%(]*[hlL]?([a-zA-Z%])")


def _logged(node: ast.Call, value_of: Callable[[ast.AST], Value]) -> Iterator[ast.AST]:
    """Yield what a call in the manner of the module `logging` writes as it is: nothing that it writes by `%r` or `%d`."""
    given = node.args[1:] if tail_of(node.func) == "log" else node.args
    message = argument_of(node, "msg")
    if message is not None:
        yield message
    first = given[0] if given else None
    template = first.value if isinstance(first, ast.Constant) else value_of(first).only if first is not None else None
    found = [pair for pair in CONVERSION.findall(template) if pair[1] != "%"] if isinstance(template, str) else []
    conversions = [kind for _, kind in found]
    if any(name for name, _ in found) and "s" in conversions:
        conversions = []  # a dictionary, which is looked into
    for number, part in enumerate(given):
        if isinstance(part, ast.Starred):
            yield part.value
        elif number == 0 or number > len(conversions) or conversions[number - 1] == "s":
            yield part


def _is_plain(function: ast.expr, tail: str, value_of: Callable[[ast.AST], Value], file: File) -> bool:
    """Tell whether *function* is a method that a class of the project has, which derives from nothing: its body tells more."""
    held = value_of(function.value) if isinstance(function, ast.Attribute) else NOTHING
    methods = [method_of(item, tail, file) for item in held.items]
    return bool(methods) and not held.unknown and all(
        method is not None and isinstance(method.parent, Scope) and isinstance(method.parent.node, ast.ClassDef)
        and not method.parent.node.bases for method in methods)


def _is_likely(node: ast.Call, tail: str) -> bool:
    """Tell whether the receiver of the method *tail*, of which nothing is known, is called as if it had it."""
    pattern = RECEIVERS.get(tail)
    if pattern is None or not isinstance(node.func, ast.Attribute):
        return True
    if any(keyword.arg in KEYWORDS_OF_OTHERS for keyword in node.keywords):
        return False
    receiver: ast.AST = node.func.value
    while isinstance(receiver, ast.Call):
        receiver = receiver.func
    key = receiver.slice.value if isinstance(receiver, ast.Subscript) and isinstance(receiver.slice, ast.Constant) else None
    return pattern.search(key if isinstance(key, str) else tail_of(receiver)) is not None


def is_method(node: ast.AST, name: str) -> bool:
    """Tell whether *node* is spelled as *name* says: `?.objects.get` is `anything.objects.get`, `?.filter().update` a chain."""
    for part in reversed(name.split(".")[1:]):
        if part.endswith("()") and isinstance(node, ast.Call):
            node, part = node.func, part[:-2]
        if not isinstance(node, ast.Attribute) or node.attr != part:
            return False
        node = node.value
    return True


def spelled(name: str) -> str:
    """Return the last two parts of a qualified name: `Cursor.execute` says enough, and of a compiled pattern its class."""
    parts = display(name.replace(".compile().", ".Pattern().")).split(".")
    return ".".join(part for part in parts[-2:] if part not in ("*", "?", ""))


def _is_of_project(node: ast.AST, scope: Scope) -> bool:
    """Tell whether *node* is part of an instance of a class of the file: `form.picture.data.save`, `order.path().unlink`."""
    while isinstance(node, (ast.Attribute, ast.Call)):
        node = node.value if isinstance(node, ast.Attribute) else node.func
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    for kind, made, _, home in found[1] if found is not None else ():
        name = ""
        if kind == ASSIGN and isinstance(made, ast.Call) and isinstance(made.func, ast.Name):
            name = made.func.id
        elif kind == PARAMETER:
            name = type_name(getattr(made, "annotation", None))
        if name:
            named = home.find(name)
            if named is not None and any(isinstance(one, ast.ClassDef) for _, one, _, _ in named[1]):
                return True
    return False


# What gives one of the objects that it was given, or what a function makes of them.
_GIVING_ON = tuple(f"{name}()." for name in (
    "builtins.max", "builtins.min", "builtins.next", "copy.copy", "copy.deepcopy", "functools.reduce"))
# What is a path, whatever the directory is that it is below: `settings.directory.joinpath(name).open()`.
_OF_PATHS = ".joinpath()."
# What an instance holds that a class of the project may have given it: `flask_wtf.FlaskForm().upload.data.save`.
_IN_INSTANCE = regex(r"\(\)\.\w+(?:\(\))?\.")


def called(node: ast.Call, scope: Scope, file: File, tail: str, value_of: Callable[[ast.AST], Value]) -> FrozenSet[str]:
    """Return what a call may call, by bindings and by the flow; `*.tail` where nothing is known of a method."""
    names: FrozenSet[str] = file.names(node.func, scope)
    if not names or any(
            name.startswith(file.models.holders) or name.startswith(_GIVING_ON) or _OF_PATHS in name for name in names) or any(
            map(_IN_INSTANCE.search, names)) and _is_of_project(node.func, scope):
        names |= frozenset(value_of(node.func).names)
    if names:
        # Whatever a client object of a library gives on the way: `pymongo...find_one`.
        deep = {f"{name.partition('.')[0]}...{tail}" for name in names if "()" in name}
        # An object of another module of the project is as unknown as a parameter: `from shop.db import connection`.
        if any(
            name.startswith(file.models.holders) or ("()" in name or name.count(".") > 1 and isinstance(node.func, ast.Attribute))
            and name.partition(".")[0] not in file.models.known_roots for name in names
        ):
            deep.add("*." + tail)
        return names | deep
    return frozenset(("*." + tail,) if isinstance(node.func, ast.Attribute) else ())


@frozen(eq=False, repr=False)
class WriteSink:
    """The value assigned to an attribute or an item."""

    names: FrozenSet[str]
    harm: Harm = everything
    condition: Optional[Condition] = None

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=frozenset(written_keys(self.names))) | wanted_by((self.condition,))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for key in written_keys(self.names):
            for node, scope in file.index.writes.get(key, ()):
                reached = file.names(node, scope) | {"*." + key if isinstance(node, ast.Attribute) else f"*[{key}]"}
                if isinstance(node, ast.Attribute):
                    reached |= {f"{name}.{key}" for name in file.flow_value(node.value, scope, kinds).names}
                match = Match(node=node, scope=scope, facts={"sink": key})
                if self.names & reached and (self.condition is None or self.condition.judge(match, file).possible):
                    yield match, file.flow_value(file.index.written[node], scope, kinds)


@frozen(eq=False, repr=False)
class KeySink:
    """The key of an item in what a call gives, or in an attribute: `globals()[name]`, `item.__dict__[name]`."""

    names: FrozenSet[str]
    attributes: FrozenSet[str]
    harm: Harm = everything

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=frozenset(last_of(self.names)), uses=self.attributes)

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for holder, scope, shown in self._holders(file):
            above = file.parent(holder, scope)
            if isinstance(above, ast.Subscript) and above.value is holder:
                value = file.flow_value(above.slice, scope, kinds)
                yield Match(node=holder, scope=scope, facts={"sink": f"{shown}[...]"}), value

    def _holders(self, file: File) -> Iterator[Tuple[ast.AST, Scope, str]]:
        for tail in last_of(self.names):
            for node, scope in file.index.calls.get(tail, ()):
                if file.names(node.func, scope) & self.names:
                    yield from ((place, around, f"{tail}()") for place, around in places(node, scope, file))
        for attribute in sorted(self.attributes):
            for node, scope in file.index.uses.get(attribute, ()):
                yield node, scope, attribute


def _answers_in_json(scope: Scope, file: File) -> bool:
    """Tell whether a method belongs to a class of which the framework sends whatever it returns as JSON."""
    parent = scope.parent
    return parent is not None and parent.kind == CLASS and bool(file.resolver.bases(parent) & JSON_VIEWS)


_GIVING = (ast.Return, ast.Yield)
# Decorators that hand what is yielded to whoever waits for it.
_WAITING = frozenset(("coroutine", "inlineCallbacks"))


def _is_given(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a statement gives something to who has called the function of *scope*."""
    return isinstance(node, ast.Return) or isinstance(file.parent(node, scope), ast.Expr) and not any(
        tail_of(callee(decorator)) in _WAITING for decorator in getattr(scope.node, "decorator_list", ()))


@frozen(eq=False, repr=False)
class ReturnSink:
    """What a function that a framework calls returns, or yields piece by piece."""

    roots: Tuple[str, ...]  # the frameworks that send what is returned; none: who calls functions by convention
    harm: Harm = everything
    condition: Optional[Condition] = None

    @property
    def wanted(self) -> Wanted:
        return Wanted(nodes=frozenset(_GIVING)) | wanted_by((self.condition,))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        if self.roots and not file.index.roots.intersection(self.roots):
            return
        for node, scope in (one for kind in _GIVING for one in file.index.nodes.get(kind, ())):
            if node.value is not None and scope.kind == FUNCTION and not _answers_in_json(scope, file) and (
                is_handler(scope, file, self.roots) if self.roots else is_convention(scope)
            ) and _is_given(node, scope, file):
                match = Match(node=node, scope=scope, facts={"sink": "the response"})
                if self.condition is None or self.condition.judge(match, file).possible:
                    value = file.flow_value(node.value, scope, kinds)
                    result = file.run(scope) if value.taints and getattr(scope.node, "decorator_list", None) else None
                    yield match, value if result is None else result.answers.get(node, value)


@frozen(eq=False, repr=False)
class AnswerSink:
    """What a function returns of which its decorator makes an answer: `@app.get("/", response_class=HTMLResponse)`."""

    names: FrozenSet[str]  # classes of answers, or types
    harm: Harm = everything
    keyword: str = "response_class"

    @property
    def wanted(self) -> Wanted:
        return Wanted(keywords=frozenset((self.keyword,)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for call, around in file.index.keywords.get(self.keyword, ()):
            given = argument_of(call, self.keyword)
            said = {given.value} if isinstance(given, ast.Constant) else set() if given is None else file.names(given, around)
            if self.names.isdisjoint(said):
                continue
            for scope in file.index.scopes:
                if scope.kind == FUNCTION and call in getattr(scope.node, "decorator_list", ()):
                    for node in returns(scope.node):
                        value = file.flow_value(node.value, scope, kinds) if node.value is not None else NOTHING
                        yield Match(node=node, scope=scope, facts={"sink": "the response"}), value


@frozen(eq=False, repr=False)
class MethodSink:
    """What methods return that a framework calls for it: `get_success_url` of Django's views."""

    methods: FrozenSet[str]
    root: str  # the framework
    harm: Harm = everything

    @property
    def wanted(self) -> Wanted:
        return Wanted(definitions=self.methods)

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        if self.root not in file.index.roots:
            return
        for name in sorted(self.methods):
            for function, around in file.index.definitions.get(name, ()):
                scope = around.children.get(name) if around.kind == CLASS else None
                if scope is None or scope.node is not function:
                    continue
                for node in returns(function):
                    if isinstance(node.value, ast.Call) and tail_of(node.value.func) == name:
                        continue  # what the framework's own gives is its concern
                    value = file.flow_value(node.value, scope, kinds) if node.value is not None else NOTHING
                    yield Match(node=node, scope=scope, facts={"sink": name + "()"}), value


@frozen(eq=False, repr=False)
class EntrySink:
    """The value under a constant *key* of a dictionary, wherever that is written out: `{"$regex": text}`."""

    key: str
    harm: Harm = everything

    @property
    def wanted(self) -> Wanted:
        return Wanted(heads=frozenset((self.key[:4],)))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for node, scope in file.index.texts.get(self.key[:4], ()):
            above = file.parent(node, scope)
            if node.value == self.key and isinstance(above, ast.Dict) and node in above.keys:
                given = above.values[above.keys.index(node)]
                yield Match(node=node, scope=scope, facts={"sink": self.key}), file.flow_value(given, scope, kinds)


@frozen(eq=False, repr=False)
class LookupSink:
    """What methods are given by keywords that *keywords* fits: `filter(name__regex=text)`."""

    tails: Tuple[str, ...]
    keywords: Pattern[str]
    harm: Harm = everything

    @property
    def wanted(self) -> Wanted:
        return Wanted(calls=frozenset(self.tails))

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        for tail in file.called_among(self.tails):
            if not any(True for node, _ in file.index.calls.get(tail, ()) for _ in self.fitting(node)):
                continue
            for node, _, _, place, around, value_of in file.calls(tail, kinds):
                for keyword in self.fitting(node):
                    match = Match(node=place, scope=around, facts={"sink": f"{tail}({keyword.arg}=)"})
                    yield match, value_of(keyword.value)

    def fitting(self, node: ast.Call) -> Iterator[ast.keyword]:
        """Yield the keywords of a call that fit."""
        return (one for one in node.keywords if one.arg is not None and self.keywords.search(one.arg))


@frozen(eq=False, repr=False)
class ItemSink:
    """An item assigned in some containers, or put into them by `update()`: the key as well as the value.

    With *keys* the value counts where they fit the key, and the key where the program does not say how it begins, or
    *behind* that as well. `X[]` is whatever is looked up in X.
    """

    names: FrozenSet[str]
    harm: Harm = everything
    keys: Optional[Pattern[str]] = None
    behind: bool = False
    # The attributes and variables that the containers are kept in; none where calls give them.
    holders: FrozenSet[str] = field(init=False)
    roots: FrozenSet[str] = field(init=False)

    @holders.default
    def _last_identifiers(self) -> FrozenSet[str]:
        return frozenset() if any(name.endswith(("()", "()[]")) for name in self.names) else frozenset(last_of(self.names))

    @roots.default
    def _top_level_modules(self) -> FrozenSet[str]:
        return frozenset(name.partition(".")[0] for name in self.names)

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=frozenset(("[]",)), calls=frozenset(("update",)))

    @property
    def bound(self) -> Bound:
        return {"update": modules_of(self.names)}

    def reached(self, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[Match, Value]]:
        if not file.may_have(self.roots) or self.holders and file.imports is None and self.holders.isdisjoint(file.index.uses):
            return
        for node, scope in file.index.calls.get("update", ()):
            held = self.held(node.func.value, scope, file, kinds) if isinstance(node.func, ast.Attribute) else frozenset()
            for name, value in _updates(node, scope, file, kinds) if held else ():
                if self.keys is None or self.keys.search(name):
                    yield Match(node=node, scope=scope, facts={"sink": display(min(held))}), value
        for node, scope in file.index.writes.get("[]", ()):
            held = self.held(node.value, scope, file, kinds)
            if held:
                key = node.slice
                known = const(key.value) if isinstance(key, ast.Constant) else file.flow_value(key, scope, kinds)
                named = isinstance(key, ast.Constant) or self.keys is not None and not self.behind and _begins_as_known(known)
                parts = [] if named else [key]
                if self.keys is None or any(self.keys.search(known_text(item) or "") for item in known.items):
                    parts.append(file.index.written[node])
                value = join(file.flow_value(part, scope, kinds) for part in parts)
                yield Match(node=node, scope=scope, facts={"sink": display(min(held))}), value

    def held(self, node: ast.AST, scope: Scope, file: File, kinds: FrozenSet[str]) -> FrozenSet[str]:
        """Return which of the containers *node* is."""
        found = file.names(node, scope) or set(file.flow_value(node, scope, kinds).names)
        return self.names & {name.partition("[")[0] + "[]" if name.endswith("]") else name for name in found}


def _updates(node: ast.Call, scope: Scope, file: File, kinds: FrozenSet[str]) -> Iterator[Tuple[str, Value]]:
    """Yield what `update()` is known to put into a dictionary, with the keys of it."""
    for keyword in node.keywords:
        if keyword.arg is not None:
            yield keyword.arg, file.flow_value(keyword.value, scope, kinds)
    for given in (*node.args, *(keyword.value for keyword in node.keywords if keyword.arg is None)):
        for item in file.flow_value(given, scope, kinds).items:
            if isinstance(item, Contents) and item.kind == "dict":
                yield from ((key, value) for key, value in item.entries if isinstance(key, str))


def _begins_as_known(key: Value) -> bool:
    return bool(key.items) and not key.unknown and all(
        isinstance(item, Const) or isinstance(item, Text) and item.prefix for item in key.items)
