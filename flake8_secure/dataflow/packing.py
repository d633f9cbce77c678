"""What is unpacked from bytes: numbers, and pieces of the bytes, as the format says.

https://docs.python.org/3/library/struct.html#format-characters
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, Optional

from flake8_secure.dataflow.arguments import Arguments, Transfer
from flake8_secure.dataflow.values import NUMBER, Contents, Value, unknown
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

_ITEM = regex(r"(\d*)([a-zA-Z?])")
# A format with more items is not taken apart.
_ITEMS = 64


def _unpacked(flow: Calls, layout: object, arguments: Arguments) -> Optional[Value]:
    """Return the sequence of what has the *layout*, a format: None where that is not known, or long."""
    if isinstance(layout, bytes):
        layout = layout.decode("latin-1")
    if not isinstance(layout, str) or len(layout) > _ITEMS:
        return None
    items: List[Value] = []
    for count, kind in _ITEM.findall(layout):
        if kind in "cps":
            # What one of them is found to be says nothing of the others, nor of the whole.
            places = range(len(items), len(items) + (min(int(count or 1), _ITEMS) if kind == "c" else 1))
            items += [unknown(frozenset(taint.below(f"<{place}>") for taint in arguments.taints)) for place in places]
        elif kind != "x":
            items += [NUMBER] * min(int(count or 1), _ITEMS)
        if len(items) > _ITEMS:
            return None
    return flow.make_fixed("list", tuple(items)) if items else None


def _by_format(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`struct.unpack("!H16s", data)`."""
    return _unpacked(flow, getattr(arguments.get(0, "format"), "only", None), arguments)


def _by_struct(flow: Calls, arguments: Arguments) -> Optional[Value]:
    """`HEADER.unpack(data)`, after `HEADER = struct.Struct("!H16s")`."""
    made = getattr(None if arguments.receiver is None else arguments.receiver.single, "site", None)
    layout = argument_of(made, 0, "format") if isinstance(made, ast.Call) else None
    return _unpacked(flow, getattr(layout, "value", None), arguments)


def _rows(transfer: Transfer) -> Transfer:
    """Return the transfer of what goes through many of what *transfer* unpacks."""
    def rows(flow: Calls, arguments: Arguments) -> Optional[Value]:
        row = transfer(flow, arguments)
        return None if row is None else flow.make(arguments.node, Contents("list", (), row))

    return rows


PACKING: Dict[str, Transfer] = {
    "builtins.int.from_bytes": lambda flow, arguments: NUMBER,
    "struct.iter_unpack": _rows(_by_format),
    "struct.unpack": _by_format,
    "struct.unpack_from": _by_format,
    "struct.Struct().iter_unpack": _rows(_by_struct),
    "struct.Struct().unpack": _by_struct,
    "struct.Struct().unpack_from": _by_struct,
}
