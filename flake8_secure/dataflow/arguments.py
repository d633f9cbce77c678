"""The evaluated arguments of one call."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Container, Dict, List, Optional

from flake8_secure.dataflow.taints import CLEAN, Taints, put_into
from flake8_secure.dataflow.values import UNKNOWN, Ref, Value
from flake8_secure.syntax.nodes import callee
from flake8_secure.syntax.scopes import Scope, bound_once

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls


class Arguments:
    """The evaluated arguments of one call."""

    __slots__ = ("node", "positional", "keywords", "starred", "receiver", "names")

    def __init__(self, node: ast.AST, positional: List[Value], keywords: Dict[str, Value], starred: Optional[Value],
                 receiver: Optional[Value] = None, names: Optional[Taints] = None) -> None:
        self.node = node
        self.positional = positional
        self.keywords = keywords
        self.starred = starred  # the join of what `*args` and `**kwargs` hold
        self.receiver = receiver
        self.names = names  # the taints of the names of what `**kwargs` holds; None where nobody saw how they came

    def get(self, position: int, keyword: str = "") -> Optional[Value]:
        """Return the argument at *position* (from 0) or called *keyword*; None where it is not given."""
        if 0 <= position < len(self.positional):
            return self.positional[position]
        value = self.keywords.get(keyword)
        return self.starred if value is None else value

    def of(
        self, receiver: Optional[Value], positional: Optional[List[Value]] = None, keywords: Optional[Dict[str, Value]] = None,
    ) -> Arguments:
        """Return the same arguments, or others by position or by keyword, of a method of *receiver*."""
        return Arguments(
            self.node, self.positional if positional is None else positional, self.keywords if keywords is None else keywords,
            self.starred, receiver, self.names)

    def makers(self, scope: Scope) -> List[ast.Call]:
        """Return the calls that may have made the receiver, or what is called, as far as they are seen from *scope*."""
        function = callee(self.node)
        sites = [item.site for item in self.receiver.items if isinstance(item, Ref)] if self.receiver is not None else []
        named = bound_once(getattr(function, "value", function), scope)
        return [made for made in (*sites[:1], named, function) if isinstance(made, ast.Call)]

    def behind_first(self, receiver: Optional[Value] = None) -> Arguments:
        """Return the arguments without the first by position, of a method of *receiver*."""
        return self.of(receiver, self.positional[1:])

    def kept_as(self, names: Container[str]) -> Arguments:
        """Return the same arguments, of which those with one of *names* are put into attributes with these names."""
        return self.of(self.receiver, keywords={
            name: value.with_taints(put_into(value.taints, name)) if value.taints and name in names else value
            for name, value in self.keywords.items()})

    @property
    def values(self) -> List[Value]:
        """All arguments, the receiver apart."""
        found = [*self.positional, *self.keywords.values()]
        return found if self.starred is None else [*found, self.starred]

    @property
    def loosened(self) -> Arguments:
        """The same arguments, of which the constants may be anything."""
        return self.of(
            self.receiver, [UNKNOWN if value.exact else value for value in self.positional],
            {name: UNKNOWN if value.exact else value for name, value in self.keywords.items()})

    @property
    def taints(self) -> Taints:
        """The taints of all arguments."""
        return merged(self.values)


def merged(values: List[Value]) -> Taints:
    """Return the taints of all *values*."""
    result = CLEAN
    for value in values:
        if value.taints:
            result = result | value.taints if result else value.taints
    return result


# What a function of a library returns; None where the general rule holds.
Transfer = Callable[["Calls", Arguments], Optional[Value]]
