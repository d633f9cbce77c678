"""Arguments of a call, by keyword, by position, or both."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping, Optional, Pattern, Tuple, Union

from attrs import frozen

from flake8_secure.dataflow.values import (
    MISSING,
    UNKNOWN,
    Const,
    Contents,
    Missing,
    Possibility,
    Ref,
    Value,
    beginning,
    join,
    known_text,
)
from flake8_secure.match.conditions import Combinable, Test, Verdict, is_constant, is_missing, judge_value, same
from flake8_secure.match.forwarded import forwarded
from flake8_secure.match.given import value_given
from flake8_secure.match.said import says
from flake8_secure.syntax.arguments import Key, argument_of, find_argument, unpacks
from flake8_secure.syntax.nodes import callee, entries_in
from flake8_secure.syntax.scopes import assigned_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.rule import Match
    from flake8_secure.syntax.scopes import Scope

# The argument that plays one part in several functions: its keywords and positions, by the name of the function.
Keys = Mapping[str, Tuple[Key, ...]]


def _argument_value(call: ast.Call, keys: Tuple[Key, ...], file: File, scope: Scope) -> Value:
    """Return what a call is given for one of *keys*: `MISSING` where it is given nothing."""
    node, hidden = find_argument(call, keys)
    if node is not None:
        return value_given(node, scope, file)
    return _unpacked(call, keys, file, scope) if hidden else MISSING


def written_out(call: ast.Call, scope: Scope, *keys: Key) -> Optional[ast.expr]:
    """Return the expression that *call*, in *scope*, is given for one of *keys*, or in a dictionary: `**options`."""
    node, hidden = find_argument(call, keys)
    for keyword in call.keywords if hidden else ():
        held = _held(keyword.value, scope, keys) if keyword.arg is None else None
        if held is not None:
            return held
    return node


def _held(options: ast.expr, scope: Scope, keys: Tuple[Key, ...]) -> Optional[ast.expr]:
    """Return what the dictionary *options* is made with for one of *keys*."""
    made, _ = assigned_once(options, scope) or (options, scope)
    return next((value for key, value in entries_in(made) if key in keys), None)


def _unpacked(call: ast.Call, keys: Tuple[Key, ...], file: File, scope: Scope) -> Value:
    """Look into `**{"shell": True}` and `*args` of known value."""
    for key in keys:
        if isinstance(key, str):
            for keyword in call.keywords:
                if keyword.arg is None:
                    value = entry(value_given(keyword.value, scope, file), key)
                    if value == UNKNOWN:
                        value = forwarded(keyword.value, key, scope, file) or value
                    if value != MISSING:
                        return value
        elif unpacks(call):
            values: list[Value] = []
            for argument in call.args:
                if isinstance(argument, ast.Starred):
                    contents = _contents(file.value(argument.value, scope), "tuple", "list")
                    if contents is None or contents.rest is not None:
                        return UNKNOWN
                    values.extend(value for _, value in contents.entries)
                else:
                    values.append(file.value(argument, scope))
            if key < len(values):
                return values[key]
    return MISSING


def entry(value: Value, key: object) -> Value:
    """Return what the containers that *value* may be hold at the constant *key*."""
    results = [UNKNOWN] if value.unknown else []
    for item in value.items:
        if not isinstance(item, Contents):
            results.append(MISSING if isinstance(item, Missing) else UNKNOWN)
            continue
        held = item.get(key)
        results.append(held if held is not None else MISSING if item.rest is None else UNKNOWN)
    return join(results)


def _contents(value: Value, *kinds: str) -> Optional[Contents]:
    if not value.unknown and len(value.items) == 1:
        item = value.items[0]
        if isinstance(item, Contents) and item.kind in kinds:
            return item
    return None


def as_text(value: Union[bytes, str]) -> str:
    """Return a text as it is, and bytes as the characters of those numbers."""
    return value.decode("latin-1") if isinstance(value, bytes) else value


@frozen(eq=False, repr=False)
class ValueTest(Combinable):
    """A question about the value of an operand."""

    operand: Operand
    satisfies: Callable[[Possibility], bool]
    said: Tuple[str, ...] = ()  # words, some of which stand in every file that has such a value

    def judge(self, match: Match, file: File) -> Verdict:
        if self.said and not says(self.said, file):
            return Verdict(False, False)
        return judge_value(self.operand.value(match, file), self.satisfies)


class Operand:
    """Some expression of a match, and the questions that a rule may ask about its value."""

    def value(self, match: Match, file: File) -> Value:
        """Return what the expression may evaluate to: what derives from this says which expression it is."""
        raise NotImplementedError(type(self).__name__)

    def satisfies(self, question: Callable[[Any], bool]) -> ValueTest:
        """Ask a function about the Python constant; what is not a constant does not satisfy."""
        return ValueTest(self, lambda item: isinstance(item, Const) and question(item.value))

    def text(self, question: Callable[[str], object] = lambda text: True) -> ValueTest:
        """Ask a function about the constant text, or bytes; without one, whether it is any."""
        return self.satisfies(lambda value: isinstance(value, (bytes, str)) and bool(question(as_text(value))))

    def equals(self, *wanted: Any) -> ValueTest:
        """Ask whether it is one of some constants; True is not 1 here."""
        return self.satisfies(lambda value: any(same(value, one) for one in wanted))

    def refers_to(self, *names: str) -> ValueTest:
        """Ask whether it is one of some qualified names; `X()` is an instance of X."""
        return ValueTest(self, lambda item: isinstance(item, Ref) and item.name in names)

    def matches(self, pattern: str, flags: int = 0, said: Tuple[str, ...] = ()) -> ValueTest:
        """Ask whether the known text contains *pattern*, a regular expression.

        *said*: words in small letters, of which one stands in every file that can have such a text: nothing is run for others.
        """

        def satisfies(item: Possibility) -> bool:
            known = known_text(item)
            return known is not None and _compiled(pattern, flags).search(known) is not None

        return ValueTest(self, satisfies, said)

    def starts_with(self, *prefixes: str) -> ValueTest:
        """Ask whether it is a text with one of some known beginnings, case ignored."""
        lowered = tuple(prefix.lower() for prefix in prefixes)

        def satisfies(item: Possibility) -> bool:
            start = beginning(item)
            return start is not None and start.lower().startswith(lowered)

        return ValueTest(self, satisfies)

    def below(self, limit: int) -> ValueTest:
        """Ask whether it is a number less than *limit*."""
        return self.satisfies(lambda value: type(value) in (int, float) and value < limit)

    def least(self, match: Match, file: File) -> float:
        """Return the least number that it may be; raises ValueError where it is known to be none."""
        return min(value for value in self.value(match, file).constants if isinstance(value, (int, float)))

    def contains(self, *wanted: Any) -> ValueTest:
        """Ask whether it is a container that surely holds one of some constants; of a dict, as a value."""

        def satisfies(item: Possibility) -> bool:
            return isinstance(item, Contents) and any(
                isinstance(held, Const) and any(same(held.value, one) for one in wanted)
                for _, value in item.entries for held in value.items
            )

        return ValueTest(self, satisfies)

    def item(self, key: Any) -> Item:
        """Return what this container holds at the constant *key*."""
        return Item(self, key)

    @property
    def constant(self) -> ValueTest:
        """Ask whether it is a constant, or a container of constants."""
        return ValueTest(self, is_constant)

    @property
    def empty(self) -> ValueTest:
        """Ask whether it is a container that surely holds nothing."""
        return ValueTest(self, lambda item: isinstance(item, Contents) and not item.entries and item.rest is None)

    @property
    def true(self) -> ValueTest:
        """Ask whether it is a constant that counts as true."""
        return self.satisfies(bool)

    @property
    def false(self) -> ValueTest:
        """Ask whether it is a constant that counts as false."""
        return self.satisfies(lambda value: not value)

    @property
    def tainted(self) -> Test:
        """Ask whether untrusted data is part of it: where that is so, a flow rule has its say."""
        return Test(lambda match, file: bool(self.value(match, file).taints))

    @property
    def absent(self) -> ValueTest:
        """Ask whether there is none."""
        return ValueTest(self, is_missing)


@lru_cache(maxsize=None)
def _compiled(pattern: str, flags: int) -> Pattern[str]:
    return re.compile(pattern, flags)


@frozen(eq=False, repr=False)
class Argument(Operand):
    """The argument that one of *keys* names: keywords, and 0-based positions.

    *default* stands for it where the call gives none; without a default an absent argument satisfies
    only `.absent`.
    """

    keys: Tuple[Key, ...]
    default: Optional[Const] = None

    def value(self, match: Match, file: File) -> Value:
        """Return what the matched call is given, or a matched name by `functools.partial`."""
        if not isinstance(match.node, ast.Call):
            fixed = _partial(match, file)
            value = UNKNOWN if fixed is None else _argument_value(fixed, self.keys, file, match.scope)
            return UNKNOWN if value is MISSING else value  # the call may still give it
        value = _argument_value(match.node, self.keys, file, match.scope)
        if value is MISSING and self.default is not None:
            return Value((self.default,), False)
        return value

    def node(self, match: Match) -> Optional[ast.expr]:
        """Return the expression that the matched call is given, where it is written out."""
        return written_out(match.node, match.scope, *self.keys) if isinstance(match.node, ast.Call) else None


@frozen(eq=False, repr=False)
class ArgumentByName(Operand):
    """The argument that plays one part in several functions, under keys that depend on the function."""

    keys: Keys

    def value(self, match: Match, file: File) -> Value:
        """Return what the matched call is given."""
        if not isinstance(match.node, ast.Call):
            return UNKNOWN
        return _argument_value(match.node, self.keys[match.facts["name"]], file, match.scope)

    def node(self, match: Match) -> Optional[ast.expr]:
        """Return the expression that the matched call is given, where it is written out."""
        return argument_of(match.node, *self.keys[match.facts["name"]]) if isinstance(match.node, ast.Call) else None


def _partial(match: Match, file: File) -> Optional[ast.Call]:
    """Return the call that `functools.partial` makes of a matched name."""
    above = file.parent(match.node, match.scope)
    if not isinstance(above, ast.Call) or match.node not in above.args[:1]:
        return None
    if "functools.partial" not in file.names(above.func, match.scope):
        return None
    return ast.Call(func=match.node, args=above.args[1:], keywords=above.keywords)


@frozen(eq=False, repr=False)
class Written(Operand):
    """The value that a matched assignment writes."""

    def value(self, match: Match, file: File) -> Value:
        """Return what is assigned."""
        node = file.index.written.get(match.node)
        return UNKNOWN if node is None else value_given(node, match.scope, file)


@frozen(eq=False, repr=False)
class Item(Operand):
    """What a container holds at a constant key: `.absent` where it surely holds nothing there."""

    container: Operand
    key: Any

    def value(self, match: Match, file: File) -> Value:
        """Return what the container holds."""
        return entry(self.container.value(match, file), self.key)


@frozen(eq=False, repr=False)
class Receiver(Operand):
    """What the matched method is called on."""

    def node(self, match: Match) -> Optional[ast.expr]:
        """Return the expression before the last dot."""
        function = callee(match.node)
        return function.value if isinstance(function, ast.Attribute) else None

    def value(self, match: Match, file: File) -> Value:
        """Return what the method is called on."""
        node = self.node(match)
        return UNKNOWN if node is None else file.value(node, match.scope)


receiver = Receiver()
written = Written()


def chain(node: ast.AST) -> Iterator[ast.AST]:
    """Yield *node*, and what it is an attribute, an item or the result of, in turn: of `a.b()[0]` also `a.b()`, `a.b`, `a`."""
    while True:
        yield node
        if isinstance(node, ast.Call):
            node = node.func
        elif isinstance(node, (ast.Attribute, ast.Subscript)):
            node = node.value
        else:
            return


def arg(*keys: Key, default: Any = ...) -> Argument:
    """Return the argument that *keys* name: `arg("Loader", 1)` is the keyword or the second position."""
    return Argument(keys, None if default is ... else Const(default))


def arg_by_name(keys: Keys) -> ArgumentByName:
    """Return the argument that *keys* name per function: `arg_by_name({"hashlib.scrypt": ("salt",)})`.

    The matcher is `call(*keys)`.
    """
    return ArgumentByName({name.replace("()", ""): value for name, value in keys.items()})
