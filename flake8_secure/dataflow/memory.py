"""What running a function gave, for the next call with the same arguments: helpers are called over and over."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Hashable, List, NamedTuple, Optional, Set, Tuple

from flake8_secure.dataflow.arguments import Arguments
from flake8_secure.dataflow.state import TEST, Guard, Key, State, is_guard
from flake8_secure.dataflow.values import Box, Contents, Local, Ref, Value
from flake8_secure.syntax.scopes import CLASS, MODULE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.functions import Functions

# Elements of a container, and attributes of an instance, that are looked at to tell it from another.
ENTRIES = 12


class Outcome(NamedTuple):
    """What a call has returned, what it has checked on the way, and whether it comes back at all."""

    value: Value
    checked: Tuple[Tuple[Guard, FrozenSet[str]], ...]
    dead: bool


class Memory:
    """Outcomes by function and arguments."""

    def __init__(self) -> None:
        self.outcomes: Dict[Hashable, Outcome] = {}

    def key(self, node: ast.AST, scope: Scope, arguments: Arguments, flow: Functions, seen: Set[ast.AST]) -> Optional[Hashable]:
        """Return what the outcome depends on, None where that is more than the arguments; add their containers to *seen*."""
        if scope.parent is None or scope.parent.kind not in (CLASS, MODULE) or flow.state.shared:
            return None
        found: List[Hashable] = [
            node, arguments.names, flow.asked[1:] if flow.asked is not None and flow.asked[0] is node else None]
        for name, value in (
            *enumerate(arguments.positional), *arguments.keywords.items(), ("*", arguments.starred), ("", arguments.receiver),
        ):
            if value is not None:
                told = _told(value, flow.state, seen)
                if told is None:
                    return None
                found.append((name, told))
        return tuple(found)

    def recall(self, key: Hashable, state: State) -> Optional[Value]:
        """Return what the call with *key* returned before, having done to *state* what it did; None for a new one."""
        known = self.outcomes.get(key)
        if known is None:
            return None
        for (_, origin, path), marks in known.checked:
            state.guard(origin, path, marks)
        state.dead = known.dead
        return known.value

    def keep(self, key: Hashable, value: Value, seen: Set[ast.AST], before: Dict[Key, Any], state: State,
             mark: int) -> None:
        """Keep the outcome of a call that has written to *state* since *mark*.

        *seen* are the containers that others see too, *before* is what was checked by then.
        """
        if any(item.__class__ is Box for item in value.items):
            return
        written: Dict[Guard, FrozenSet[str]] = {}
        for place, _ in state.trail[mark:]:
            if is_guard(place):
                written[place] = state.env.get(place, frozenset()) - before.get(place, frozenset())  # type: ignore[index]
            elif place in seen if isinstance(place, ast.AST) else place.__class__ is not tuple or place[0] is not TEST:
                return
        self.outcomes[key] = Outcome(value, tuple(written.items()), state.dead)


def _told(value: Value, state: State, seen: Set[ast.AST], depth: int = 2) -> Optional[Hashable]:
    """Return what tells *value* from another; None for what may hold too much to look at."""
    kinds: List[Hashable] = []
    for item in value.items:
        contents = state.env.get(item.site) if isinstance(item, (Box, Ref)) and item.site is not None else item
        if isinstance(item, (Box, Ref)) and item.site is not None:
            seen.add(item.site)
        if isinstance(contents, Contents):
            told = _held(contents, state, seen, depth - 1) if depth else None
            if told is None:
                return None
            kinds.append(told)
        elif isinstance(item, Ref):
            kinds.append(item.name)
        elif isinstance(item, Box) or isinstance(item, Local) and item.frame:
            return None
        else:
            kinds.append(item)
    return (tuple(kinds), value.unknown, value.taints)


def _held(contents: Contents, state: State, seen: Set[ast.AST], depth: int) -> Optional[Hashable]:
    if len(contents.entries) > ENTRIES:
        return None
    found: List[Hashable] = [contents.kind, contents.keys]
    for key, value in (*contents.entries, (None, contents.rest)):
        told = None if value is None else _told(value, state, seen, depth)
        if told is None and value is not None:
            return None
        found.append((key.__class__, key, told))
    return tuple(found)
