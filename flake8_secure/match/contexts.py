"""Where in a page what is escaped does harm all the same: attributes without quotes, addresses, and scripts."""

from __future__ import annotations

from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import Contents, Text, Value
from flake8_secure.match.answers import DATA, body_of
from flake8_secure.models.sanitizers import HTML_ESCAPES, SANITIZERS, WITH_QUOTES
from flake8_secure.regex import regex

_ESCAPES = frozenset(HTML_ESCAPES)
_ESCAPED_QUOTES = _ESCAPES - {WITH_QUOTES}
# What has no `<` any more, and may have quotes: `text.replace("<", "&lt;")`.
_REPLACED = "replace:<"
_MARKS = _ESCAPES | {_REPLACED}
# What says of an address that it is none of a script; what begins like a path is none either.
_NO_SCRIPT = frozenset((
    *SANITIZERS["redirect"], "asked-path", "guard:prefix", "guard:root", "guard:scheme", "guard:single", "guard:start",
    "replace::", "guard:without::",
))
# The end of a tag that is open, before an attribute without quotes; before an address that a browser may run; within a
# handler of events.
_BARE = regex(r"^<[a-z].*\s[\w:-]+=$")
_ADDRESS = regex(
    r"""^<(?:(?:a|area)\s.*\bhref|(?:button|input)\s.*\bformaction|form\s.*\baction|iframe\s.*\bsrc)\s*=\s*["']?$""")
_HANDLER = regex(r"""^<[a-z].*\son[a-z]+\s*=\s*(?:"[^"]*|'[^']*)$""")
# The end of a tag that is open, within an attribute with quotes.
_QUOTED = regex(r"""^<[a-z].*\s[\w:-]+\s*=\s*(?=(["']))(?:"[^"]*|'[^']*)$""")
# The line of a script where a text is open.
_TEXT = regex(r"""^(?:[^"'`/]|"[^"]*"|'[^']*')*(["'`])[^"'`]*$""")
# The line of a script where a value is expected, outside of quotes.
_EXPRESSION = regex(r"""^(?:[^"'`/]|"[^"]*"|'[^']*')*[=(,:\[+]\s*$""")


def escaped_in_vain(value: Value) -> Taints:
    """Return the taints of what is escaped for HTML, where a browser takes it for more than a text; no longer so marked."""
    found = CLEAN
    for item in value.items:
        body = body_of(item) if isinstance(item, Contents) else None
        if body is not None:
            found = found | escaped_in_vain(body)
        for taints, before in item.placed(DATA) if isinstance(item, Text) else ():
            escaped = frozenset(taint for taint in taints if _MARKS & taint.through)
            if escaped:
                found = found.union(taint.without(_MARKS) for taint in escaped - _harmless(escaped, before.lower()))
    return found


def _harmless(escaped: Taints, before: str) -> Taints:
    """Return those of the taints *escaped* that do no harm behind *before*, all of the page up to there in small letters."""
    start = before.rfind("<")
    tag = before[max(start, 0):].replace("\n", " ")
    if start >= 0 and ">" not in tag:
        if _BARE.search(tag) or _HANDLER.search(tag):
            return CLEAN
        quoted = _QUOTED.search(tag)
        if quoted:
            escaped = _without_quotes(escaped, quoted.group(1))
        return frozenset(taint for taint in escaped if _NO_SCRIPT & taint.through) if _ADDRESS.search(tag) else escaped
    if before.rfind("<script") <= before.rfind("</script"):
        return escaped
    line = before.rpartition("\n")[2].rpartition("<script")[2]
    text = _TEXT.search(line)
    return CLEAN if _EXPRESSION.search(line) else _without_quotes(escaped, text.group(1)) if text else escaped


def _without_quotes(escaped: Taints, quote: str) -> Taints:
    """Return those of the taints *escaped* that have no quotes any more, or not that one which ends the text."""
    gone = _ESCAPED_QUOTES.union((f"guard:without:{quote}", f"replace:{quote}"))
    return frozenset(taint for taint in escaped if gone & taint.through)
