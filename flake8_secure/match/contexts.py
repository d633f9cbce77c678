"""Where in a page what is escaped does harm all the same: attributes without quotes, addresses, and scripts."""

from __future__ import annotations

from flake8_secure.dataflow.taints import CLEAN, Taint, Taints
from flake8_secure.dataflow.values import Hole, Text, Value
from flake8_secure.models.sanitizers import HTML_ESCAPES, SANITIZERS
from flake8_secure.regex import regex

_ESCAPES = frozenset(HTML_ESCAPES)
# What says of an address that it is none of a script; what begins like a path is none either.
_NO_SCRIPT = frozenset((
    *SANITIZERS["redirect"], "asked-path", "guard:prefix", "guard:root", "guard:single", "guard:start", "replace::",
    "guard:without::",
))
# What stands for data in the text before a place.
_DATA = "x"
# The end of a tag that is open, before an attribute without quotes; before an address that a browser may run; within a
# handler of events.
_BARE = regex(r"^<[a-z].*\s[\w:-]+=$")
_ADDRESS = regex(
    r"""^<(?:(?:a|area)\s.*\bhref|(?:button|input)\s.*\bformaction|form\s.*\baction|iframe\s.*\bsrc)\s*=\s*["']?$""")
_HANDLER = regex(r"""^<[a-z].*\son[a-z]+\s*=\s*(?:"[^"]*|'[^']*)$""")
# The line of a script where a value is expected, outside of quotes.
_EXPRESSION = regex(r"""^(?:[^"'`/]|"[^"]*"|'[^']*')*[=(,:\[+]\s*$""")


def escaped_in_vain(value: Value) -> Taints:
    """Return the taints of what is escaped for HTML, where a browser takes it for more than a text; no longer so marked."""
    taints = CLEAN
    for item in value.items:
        before = ""
        for part in item.parts if isinstance(item, Text) else ():
            if isinstance(part, Hole):
                escaped = frozenset(taint for taint in part.taints if _ESCAPES & taint.through)
                if escaped and "<" in before:
                    taints = taints.union(taint.without(_ESCAPES) for taint in escaped if _does_harm(taint, before))
                before += _DATA
            else:
                before += part
    return taints


def _does_harm(taint: Taint, before: str) -> bool:
    """Tell whether escaped data does behind *before*, all of the page up to there."""
    before = before.lower()
    tag = " ".join(before[before.rfind("<"):].split("\n"))
    if ">" not in tag:
        return any(found.search(tag) is not None for found in (_BARE, _HANDLER)) or (
            _ADDRESS.search(tag) is not None and _NO_SCRIPT.isdisjoint(taint.through))
    line = before.rpartition("\n")[2].rpartition("<script")[2]
    return before.rfind("<script") > before.rfind("</script") and _EXPRESSION.search(line) is not None
