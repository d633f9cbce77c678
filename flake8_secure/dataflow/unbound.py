"""Methods of containers by themselves: `list.append(rows, row)`, and `rows.append` where that is handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Optional

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.containers import container_method
from flake8_secure.dataflow.values import UNKNOWN, Value, join

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

# Those that put their arguments into the container, by its kind.
FILLING = {
    "dict": frozenset(("setdefault", "update")),
    "list": frozenset(("append", "appendleft", "extend", "extendleft", "insert", "put", "put_nowait")),
    "set": frozenset(("add", "update")),
}


def _filled(name: str) -> Transfer:
    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        if not arguments.positional:
            return None
        holder = flow.container(arguments.positional[0]) or arguments.positional[0]
        given: List[Value] = []
        for item in holder.items:
            contents = flow.contents(item)
            if contents is not None:
                made = container_method(
                    flow, item, contents, name, arguments.behind_first(holder), holder.single is not None)
                given.append(UNKNOWN if made is None else made)
        return join(given) if given else None

    return transfer


def _on_item(name: str) -> Transfer:
    """`dict.__setitem__(self, key, value)`, in a class that derives from `dict`."""

    def transfer(flow: Calls, arguments: Arguments) -> Optional[Value]:
        holder = flow.container(arguments.positional[0]) if arguments.positional else None
        return None if holder is None else flow.by_container(holder, name, arguments.behind_first(holder))

    return transfer


UNBOUND: Dict[str, Transfer] = {
    **{f"builtins.{kind}.{name}": _filled(name) for kind, names in FILLING.items() for name in sorted(names)},
    **{f"builtins.{kind}.{name}": _on_item(name) for kind in FILLING for name in (
        "__getitem__", "__init__", "__setitem__")},
}
