"""What regular expressions let through, and what is left of a text when all that one matches is replaced."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, FrozenSet

from flake8_secure.dataflow.values import Ref, Value
from flake8_secure.regex import regex

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# The start of a pattern that leaves no choice but of hosts below a domain: it ends where the host does.
ADDRESS = regex(r"""(?x)
    \^? \(? (?:\?:)? https? \?? : (?:\\?/){2} \)? \??
    (?: [A-Za-z0-9-] | \\\. | \[ (?:\\[wd.-]|[\w.-])+ \] [+*]
        | \( (?:\?:)? (?: [\w|-] | \\\. | \[ (?:\\[wd.-]|[\w.-])+ \] [+*] )+ \) [?*]? )*
    [A-Za-z0-9-]+ \\\. [A-Za-z0-9]+
    (?: \\?/ | \$ | \\Z | \( (?:\?:)? (?: \\?/ | \$ ) )
""")
# The start of a pattern that leaves no choice but of paths on the own host: no second slash or backslash follows the first.
_ROOTED = regex(r"""(?x)
    \^? \\?/ (?: [\w-] | \\[wd] | \[ (?:\\[wd-]|[\w-])+ \] | \( (?:\?: | \?P<\w+>)? \w[\w-]* (?:\|\w[\w-]*)* \) ) (?![*?{])
""")
# A group without others in it.
_GROUP = regex(r"\([^()]*\)")
# The characters that a pattern takes in a place.
_CLASS = regex(r"\[(?!\^)(?:\\.|[^\]\\])+\]")
# A pattern of one character that is none of some plain ones, or several.
REST = regex(r"\[\^(?:\\[wd]|[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_ ])+\\?-?\][+*]?|\\W\+?")
# A pattern of one character that is none of some with which commands, queries and pages stay what they are.
_OTHERS = regex(r"\[\^(?:\\[wd./@:-]|[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_ .,/@:=+])+\\?-?\][+*]?")
# A pattern of one character of some, or several; what Python warns of in sets is left out.
_SOME = regex(r"\[\^?\]?(?:\\.|(?!--|&&|~~|\|\|)[^\]\[\\])*\][+*]?|\\[DSW]\+?")
# The characters that attacks need, one by one, and those by which a shell takes a text for more than words.
_HARMFUL = "/\\.\n\r<'\""
_OF_SHELLS = "\n;&|<>()$`\\'\""
# What groups, and what a pattern of plain characters alone is made of.
_GROUPING = regex(r"\(\?(?:P<\w+>|:|=)|[()]")
_PLAIN = regex(r"(?:\[(?:\\[wd-]|\w-\w|[\w -])+\]|\\[wdbAZ-]|[\w^$|?+* -]|\{\d*,?\d*\})+")


def let_through(pattern: str) -> str:
    """Return what a match of all of *pattern* vouches for, "" where it lets anything through."""
    if re.search(r"(?<!\\)\.[*+{]|\\S|\[\^", _CLASS.sub("[]", pattern)):
        return ""
    return "characters" if any("." in one and "/" in one for one in _CLASS.findall(pattern)) else "regex"


def is_rooted(pattern: str) -> bool:
    """Tell whether all that *pattern* matches the beginning of are paths on the own host: `/home`, not `//host`."""
    return _ROOTED.match(pattern) is not None and "|" not in _GROUP.sub("", pattern)


def vouched_by(pattern: object, whole: bool = False) -> FrozenSet[str]:
    """Return what a field vouches for that takes only what *pattern* matches, as a *whole* or where that says so itself."""
    mark = let_through(pattern) if isinstance(pattern, str) and (
        whole or pattern.startswith(("^", r"\A")) and pattern.endswith(("$", r"\Z", r"\z"))) else ""
    return frozenset(("guard:" + mark,)) if mark else frozenset()


# A pattern of characters that are none of some, behind what must not follow.
_NONE_OF = regex(r"(?:\^|\(\?!(?:[^()\\]|\\.|\((?:[^()\\]|\\.|\([^()]*\))*\))*\))*\[\^((?:\\.|[^\]\\])+)\][+*](?:\$|\\Z)?")


def left_out(pattern: str) -> FrozenSet[str]:
    """Return those of the characters that attacks need that no text has which *pattern* matches as a whole: `[^/]+`."""
    found = _NONE_OF.fullmatch(pattern)
    if found is None:
        return frozenset()
    try:
        return frozenset(sign for sign in _HARMFUL if re.fullmatch(f"[{found[1]}]", sign))
    except re.error:
        return frozenset()


def left_without(pattern: object) -> str:
    """Return what a text vouches for in which *pattern* is nowhere found, "" where that lets anything through."""
    if not isinstance(pattern, str) or not REST.fullmatch(pattern) and not _OTHERS.fullmatch(pattern):
        return ""
    return "characters" if "." in pattern and "/" in pattern else "charset"


def leaves_plain(pattern: object, put: object) -> bool:
    """Tell whether only letters, digits and the like are left once all that *pattern* matches is replaced by *put*."""
    return isinstance(pattern, str) and isinstance(put, str) and REST.fullmatch(pattern) is not None and (
        put.replace("_", "").replace("-", "").replace(" ", "").isalnum() or not put.strip("_- "))


def removed(pattern: object, put: object) -> FrozenSet[str]:
    """Return the marks of a text in which all that *pattern* matches, one character of some, is replaced by *put*."""
    if not isinstance(pattern, str) or not isinstance(put, str) or _SOME.fullmatch(pattern) is None:
        return frozenset()
    try:
        gone = {sign for sign in _HARMFUL + _OF_SHELLS if sign not in put and re.fullmatch(pattern, sign)}
    except re.error:
        return frozenset()
    marks = {"replace:" + (".." if sign == "." else sign) for sign in gone.intersection(_HARMFUL)}
    return frozenset(marks | ({"stripped:shell"} if gone.issuperset(_OF_SHELLS) else set()))


def matches_plain(pattern: object) -> bool:
    """Tell whether all that *pattern*, and each group of it, can match are letters, digits and the like."""
    return isinstance(pattern, str) and _PLAIN.fullmatch(_GROUPING.sub("", pattern)) is not None


def note_compiled(node: ast.AST, pattern: Value, file: File) -> None:
    """Keep the *pattern* that the call *node* compiles, for `pattern_of()`."""
    file.effort.patterns[node] = pattern.only


def pattern_of(value: Value, file: File) -> object:
    """Return the pattern of the regular expression that *value* is, compiled in any module; None where it is not known."""
    compiled = value.single
    return file.effort.patterns.get(compiled.site) if isinstance(compiled, Ref) and compiled.site is not None else None
