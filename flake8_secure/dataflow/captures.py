"""What the groups of a regular expression capture: pieces of a text that are checked apart, some of plain characters."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple, Union

from flake8_secure.dataflow.matching import found_by, matches_plain
from flake8_secure.dataflow.taints import BEHEADED, CLEAN, PLAIN, unquoted, without_beginning
from flake8_secure.dataflow.values import Contents, Value, unknown
from flake8_secure.regex import regex

if TYPE_CHECKING:
    from flake8_secure.dataflow.calls import Calls

# An escaped character, a set of them, the beginning of a group that captures and its name, any other, and the end of one.
_TOKEN = regex(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(\((?!\?)|\(\?P<(\w+)>)|\(|\)", re.DOTALL)
# What gives a match, not texts.
MATCHING = frozenset(("fullmatch", "match", "search"))


def captured(pattern: object, text: Value) -> Optional[Value]:
    """Return a match of *pattern* in *text*, with what each of its groups holds; None where it has none."""
    kept: List[Tuple[Union[int, str], Value]] = []
    for number, name, body in groups(pattern) if isinstance(pattern, str) and "(" in pattern else ():
        passed = PLAIN if matches_plain(body) else frozenset()
        taints = unquoted(text.taints)
        if number != 1 or not str(pattern).lstrip("^").startswith("("):
            taints, passed = without_beginning(taints), passed | BEHEADED  # it is checked as the match is found
        passed |= frozenset(f"guard:{kind}" for kind in found_by(body, "match"))
        held = unknown(frozenset(taint.passing(passed).below(number) for taint in taints))
        kept += [(number, held), (name, held)] if name else [(number, held)]
    if not kept:
        return None
    whole = frozenset(f"guard:{kind}" for kind in found_by(str(pattern), "match"))
    found = unknown(frozenset(taint.passing(whole) for taint in text.taints))
    return Value((Contents("dict", ((0, found), *kept), unknown(text.taints)),), True, text.taints)


def named_groups(flow: Calls, match: Value, node: ast.AST) -> Value:
    """`match.groupdict()`, the call *node*: the pattern names the keys."""
    entries = tuple(
        (key, held) for item in match.items if isinstance(item, Contents) for key, held in item.entries if isinstance(key, str))
    return flow.make(node, Contents("dict", entries, unknown(match.taints), CLEAN))


def groups(pattern: str) -> Iterator[Tuple[int, str, str]]:
    """Yield the groups of *pattern* that capture: the number, the name or "", and what is between the brackets."""
    opened: List[Tuple[int, str, int]] = []
    count = 0
    for token in _TOKEN.finditer(pattern):
        if token[0] == ")" and opened:
            number, name, start = opened.pop()
            if number:
                yield number, name, pattern[start:token.start()]
        elif token[0].startswith("("):
            count += token[1] is not None
            opened.append((count if token[1] is not None else 0, token[2] or "", token.end()))
