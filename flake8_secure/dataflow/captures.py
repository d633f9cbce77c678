"""What the groups of a regular expression capture: a text of plain characters, though all that is found has others."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple, Union

from flake8_secure.dataflow.matching import matches_plain
from flake8_secure.dataflow.taints import CLEAN
from flake8_secure.dataflow.values import Contents, Value, unknown
from flake8_secure.regex import regex

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

# An escaped character, a set of them, the beginning of a group that captures and its name, any other, and the end of one.
_TOKEN = regex(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(\((?!\?)|\(\?P<(\w+)>)|\(|\)", re.DOTALL)
# What gives a match, not texts.
MATCHING = frozenset(("fullmatch", "match", "search"))


def captured(pattern: object, text: Value, plain: Value) -> Optional[Value]:
    """Return a match in *text*, of whose groups those that can only capture plain characters hold *plain*."""
    groups = dict(_groups(pattern)) if isinstance(pattern, str) and "(" in pattern else {}
    found = unknown(text.taints)
    kept = tuple((key, plain if matches_plain(body) else found) for key, body in groups.items())
    if all(held is found for _, held in kept):
        return None
    return Value((Contents("dict", kept, found),), True, text.taints)


def named_groups(flow: Calls, match: Value, node: ast.AST) -> Value:
    """`match.groupdict()`, the call *node*: the pattern names the keys."""
    entries = tuple(
        (key, held) for item in match.items if isinstance(item, Contents) for key, held in item.entries if isinstance(key, str))
    return flow.make(node, Contents("dict", entries, unknown(match.taints), CLEAN))


def _groups(pattern: str) -> Iterator[Tuple[Union[int, str], str]]:
    """Yield the groups of *pattern* that capture, by number and by name."""
    opened: List[Tuple[int, str, int]] = []
    count = 0
    for token in _TOKEN.finditer(pattern):
        if token[0] == ")" and opened:
            number, name, start = opened.pop()
            body = pattern[start:token.start()]
            if number:
                yield number, body
            if name:
                yield name, body
        elif token[0].startswith("("):
            count += token[1] is not None
            opened.append((count if token[1] is not None else 0, token[2] or "", token.end()))
