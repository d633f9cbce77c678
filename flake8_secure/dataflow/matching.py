"""What regular expressions let through, and what is left of a text when all that one matches is replaced."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, Optional, Pattern, Set

from flake8_secure.dataflow.values import Const, Ref, Value
from flake8_secure.models.sanitizers import OF_SHELLS
from flake8_secure.regex import regex
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import below, tail_of

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
    \^? \\?/ (?: \(\?! (?: \[ (?:\\?/\\\\|\\\\\\?/) \] | \\?/\|\\\\ | \\\\\|\\?/ ) \)
        | [\w-] | \\[wd] | \[ (?:\\[wd-]|[\w-])+ \] | \( (?:\?: | \?P<\w+>)? \w[\w-]* (?:\|\w[\w-]*)* \) ) (?![*?{])
""")
# The start of a pattern of addresses with a scheme that runs no script, or of paths.
_BEGINNING = r"(?:https?\??:\\?/\\?/|\\?/)(?:\(\?![^()]*\))?"
_PREFIXED = regex(rf"(?:\^|\\A)?(?:{_BEGINNING}|\((?:\?:)?{_BEGINNING}(?:\|{_BEGINNING})*\))")
# What the path `/home` has been checked for: neither an address nor `//host` begins like that.
OF_ROOT = frozenset(("below-root", "hostless", "root"))
# A group without others in it.
_GROUP = regex(r"\([^()]*\)")
# What a pattern begins with where that is a group; and an escaped character, a set of them, or what groups and chooses.
_OPENING = regex(r"(\^?)\((?:\?:|\?P<\w+>|(?!\?))")
_SIGN = regex(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
# The characters that a pattern takes in a place.
_CLASS = regex(r"\[(?!\^)(?:\\.|[^\]\\])+\]")
# A pattern of one character that is none of some plain ones, or several.
REST = regex(r"\[\^(?:\\[wd]|[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_ ])+\\?-?\][+*]?|\\W\+?")
# A pattern of one character that is none of some with which commands, queries and pages stay what they are.
_OTHERS = regex(r"\[\^(?:\\[wd./@:-]|[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_ .,/@:=+])+\\?-?\][+*]?")
# A pattern of one character of some, or several; what Python warns of in sets is left out.
_SOME = regex(r"\[\^?\]?(?:\\.|(?!--|&&|~~|\|\|)[^\]\[\\])*\][+*]?|\\[DSW]\+?")
# The characters that attacks need, one by one.
_HARMFUL = "/\\.\n\r<'\""
# Those by which filters and names of LDAP, and templates, take a text for more than that.
_OF_LANGUAGES = "*(),+;=#<>\0{"
# What a text vouches for that has none of some characters.
_TOLD = (
    (frozenset(OF_SHELLS), ("stripped:shell",)),
    (frozenset("*()\\\0"), ("guard:without:*",)),
    (frozenset(',+"\\<>;=#'), ("guard:without:,",)),
    (frozenset("{"), ("replace:{",)),
    (frozenset("/\\"), ("guard:relative", "stripped:/")),
)
# Those that end a text between quotes, a word of a shell or the text of a page.
_ENDING = "'\"<>;&|`"
# What takes any character, or all but some.
_ANYTHING = regex(r"(?<!\\)\.[*+{]|\\[SDW]|\[\^")
# What groups, and what a pattern of plain characters alone is made of.
_GROUPING = regex(r"\(\?(?:P<\w+>|:|=)|[()]")
_PLAIN = regex(r"(?:\[(?:\\[wd-]|[\w -])+\]|\\[wdbAZ-]|[\w^$|?+* -]|\{\d*(?:,\d*)?\})+")


# What asks for what comes next, or came before, and takes none of it: less is let through because of that, not more.
_AROUND = regex(r"\(\?<?[=!](?:[^()\\[]|\\.|\[(?:\\.|[^\]\\])+\])*\)")


def _let_through(pattern: str) -> str:
    """Return what a match of all of *pattern* vouches for, "" where it lets anything through that ends a word or a text."""
    pattern = _AROUND.sub("", pattern)
    classes = _CLASS.findall(pattern)
    if _ANYTHING.search(_CLASS.sub("[]", pattern)) or any(_takes(one, sign) for one in classes for sign in _ENDING):
        return ""
    return "characters" if any("." in one and "/" in one for one in classes) else "regex"


# The start of a pattern for which each line begins and ends a text.
_LINES = regex(r"\(\?[aiLsux]*m")


def is_whole(pattern: str, name: str) -> bool:
    """Tell whether what *pattern* matches is all of a text, looked for by the function *name*: in each of its alternatives."""
    if name == "fullmatch":
        return True
    outside = _CLASS.sub("", pattern)
    while _GROUP.search(outside):
        outside = _GROUP.sub("", outside)
    return not _LINES.match(pattern) and all(
        one.endswith(("$", r"\Z")) and (name == "match" or one.startswith(("^", r"\A"))) for one in outside.split("|"))


def _beginnings(pattern: str) -> Iterator[str]:
    """Yield *pattern* by what it may begin with, without the brackets of the groups that it begins with: `(/home)/(.*)`."""
    for turn in _turns(pattern):
        opening = _OPENING.match(turn)
        end = None if opening is None else _end_of_group(turn, opening.end(1))
        if opening is None or end is None or turn[end + 1:end + 2] in ("?", "*", "{"):
            yield turn
            continue
        for inner in _beginnings(turn[opening.end():end]):
            yield opening[1] + inner + turn[end + 1:]


def _turns(pattern: str) -> Iterator[str]:
    """Yield what `|` outside of groups has *pattern* choose among."""
    depth = start = 0
    for token in _SIGN.finditer(pattern):
        depth += (token[0] == "(") - (token[0] == ")")
        if token[0] == "|" and not depth:
            yield pattern[start:token.start()]
            start = token.end()
    yield pattern[start:]


def _end_of_group(pattern: str, start: int) -> Optional[int]:
    """Return where the group ends that *pattern* has at *start*."""
    depth = 0
    for token in _SIGN.finditer(pattern, start):
        depth += (token[0] == "(") - (token[0] == ")")
        if not depth:
            return token.start()
    return None


def _is_rooted(pattern: str) -> bool:
    """Tell whether all that *pattern* matches the beginning of are paths on the own host: `/home`, not `//host`."""
    return all(map(_ROOTED.match, _beginnings(pattern)))


def _begins(pattern: str, name: str) -> bool:
    """Tell whether a text begins with what the function *name* finds of *pattern* in it."""
    return name in ("fullmatch", "match") or all(one.startswith(("^", r"\A")) for one in _beginnings(pattern))


def begins_with(pattern: str, name: str, start: Pattern[str]) -> bool:
    """Tell whether all that the function *name* finds *pattern* in begins so, of which patterns begin with *start*."""
    return _begins(pattern, name) and all(map(start.match, _beginnings(pattern)))


def _is_prefixed(pattern: str) -> bool:
    """Tell whether all that *pattern* matches the beginning of are addresses with a scheme for pages, or paths."""
    outside = pattern
    while _GROUP.search(outside):
        outside = _GROUP.sub("", outside)
    return _PREFIXED.match(pattern) is not None and "|" not in _CLASS.sub("", outside)


def found_by(pattern: str, name: str) -> FrozenSet[str]:
    """Return what a text has been checked for in which the function *name* has found *pattern*."""
    found: Set[str] = set()
    if _begins(pattern, name):
        if ADDRESS.match(pattern):
            found.add("member")
        if _is_rooted(pattern):
            found.update(OF_ROOT)
        if _is_prefixed(pattern):
            found.add("prefix")
    if is_whole(pattern, name):
        mark = _let_through(pattern)
        found.update((mark,) if mark else ("without:" + (".." if sign == "." else sign) for sign in _left_out(pattern)))
        if _begins(pattern, name) and len(list(_turns(pattern))) == 1:
            found.update(_refused(pattern))
    return frozenset(found)


def vouched_by(pattern: object, whole: bool) -> FrozenSet[str]:
    """Return what a field vouches for that takes only what *pattern* matches, as a *whole* or where that says so itself."""
    mark = _let_through(pattern) if isinstance(pattern, str) and (
        whole or pattern.startswith(("^", r"\A")) and pattern.endswith(("$", r"\Z", r"\z"))) else ""
    return frozenset(("guard:" + mark,)) if mark else frozenset()


# A pattern of characters that are none of some, behind what must not follow.
_NONE_OF = regex(r"(?:\^|\(\?!(?:[^()\\]|\\.|\((?:[^()\\]|\\.|\([^()]*\))*\))*\))*\[\^((?:\\.|[^\]\\])+)\][+*](?:\$|\\Z)?")


def _left_out(pattern: str) -> FrozenSet[str]:
    """Return those of the characters that attacks need that no text has which *pattern* matches as a whole: `[^/]+`."""
    found = _NONE_OF.fullmatch(pattern)
    if found is not None:
        return frozenset(sign for sign in _HARMFUL if _takes(f"[{found[1]}]", sign))
    rest = _CLASS.sub("", pattern)
    if _ANYTHING.search(rest) or r"\s" in rest or re.search(r"(?<!\\)\.", rest):
        return frozenset()
    classes, rest = _CLASS.findall(pattern), rest.replace("\\", "")
    return frozenset(sign for sign in _HARMFUL if sign not in rest and not any(_takes(one, sign) for one in classes))


def _takes(characters: str, sign: str) -> bool:
    """Tell whether *sign* is one of the *characters* that a pattern puts between brackets, or may be."""
    try:
        return re.fullmatch(characters, sign) is not None
    except re.error:
        return True


def in_lines(pattern: object, flags: Optional[ast.AST]) -> object:
    """Return *pattern*, one of bytes as a text, as it is written where it says itself that it looks at lines, if *flags* do."""
    if isinstance(pattern, bytes):
        pattern = pattern.decode("latin-1")
    if not isinstance(pattern, str) or flags is None or not any(tail_of(part) in ("M", "MULTILINE") for part in below(flags)):
        return pattern
    return "(?m)" + pattern


def left_without(pattern: object) -> str:
    """Return what a text vouches for in which *pattern* is nowhere found, "" where that lets anything through."""
    if not isinstance(pattern, str) or not REST.fullmatch(pattern) and not _OTHERS.fullmatch(pattern):
        return ""
    return "characters" if "." in pattern and "/" in pattern else "charset"


# What a pattern says in turns, each of them characters as they are, or one of some.
_TURN = regex(r"\^?(?:(?:\\[^\w\s]|[^\\\[\](){}.*+?^$|])+|\[\]?(?:\\.|[^\]\[\\])+\]\+?)")
# What must not follow where a pattern begins, at once or, on the same line, anywhere: `(?!/)`, `(?!.*(?:\.\.|//))`.
_TURNS = r"(?:[^()\\\[\]^$]|\\.|\[(?:\\.|[^\]\\])+\])+"
_REFUSED = regex(rf"\(\?!(\.\*\??)?(?:\((?:\?:)?({_TURNS})\)|({_TURNS}))\)")
# What takes an end of a line, or may do so.
_LINE_ENDS = regex(r"\[\^|\\[DSWns]|\n|\(\?[a-zL]*s")
# What ends a turn: nothing within a set of characters or a group.
_BETWEEN_TURNS = regex(r"\|(?![^\[\]]*\])(?![^()]*\))")


def absent(pattern: object) -> FrozenSet[str]:
    """Return the guards of a text in which *pattern* is nowhere found: `[.][.]|^/|[;&]`, each turn by itself."""
    if not isinstance(pattern, str) or _LINES.match(pattern):
        return frozenset()
    found: Set[str] = set()
    for turn in filter(_TURN.fullmatch, _BETWEEN_TURNS.split(pattern)):
        told = turn.removeprefix("^")
        if told.startswith("["):
            signs = {sign for sign in _HARMFUL + OF_SHELLS + "-<" if _takes(told, sign)}
        else:
            signs = {re.sub(r"\\(.)", r"\1", told)}
        if told != turn:
            found.update(mark for sign, mark in (("/", "relative"), ("-", "start")) if sign in signs)
        else:
            found.update("without:" + (".." if sign == "." else sign) for sign in signs)
    return frozenset(found)


def _refused(pattern: str) -> FrozenSet[str]:
    """Return the guards of a text that *pattern* matches as a whole, by what must not follow where it begins."""
    found: Set[str] = set()
    rest = pattern.removeprefix("^").removeprefix(r"\A")
    is_of_one_line = _LINE_ENDS.search(_AROUND.sub("", rest)) is None
    refusing = _REFUSED.match(rest)
    while refusing is not None:
        turns = refusing[2] or refusing[3]
        if not refusing[1]:
            found.update(absent("|".join("^" + turn for turn in _BETWEEN_TURNS.split(turns))))
        elif is_of_one_line:
            found.update(absent(turns))
        rest = rest[refusing.end():]
        refusing = _REFUSED.match(rest)
    return frozenset(found)


def leaves_plain(pattern: object, put: object) -> bool:
    """Tell whether only letters, digits and the like are left once all that *pattern* matches is replaced by *put*."""
    return isinstance(pattern, str) and isinstance(put, str) and REST.fullmatch(pattern) is not None and (
        put.replace("_", "").replace("-", "").replace(" ", "").isalnum() or not put.strip("_- "))


def is_of_characters(pattern: str) -> bool:
    """Tell whether *pattern* is of one character of some, or several: where it is nowhere found, the text has only others."""
    return _SOME.fullmatch(pattern) is not None


def removed(pattern: object, put: object) -> FrozenSet[str]:
    """Return the marks of a text in which all that *pattern* matches, one character of some, is replaced by *put*."""
    if not isinstance(pattern, str) or not isinstance(put, str) or _SOME.fullmatch(pattern) is None:
        return frozenset()
    try:
        gone = {sign for sign in _HARMFUL + OF_SHELLS + _OF_LANGUAGES if sign not in put and re.fullmatch(pattern, sign)}
    except re.error:
        return frozenset()
    return marks_without(gone)


# What a pattern of another module is called that names of files are cleaned by.
_FOR_NAMES = regex(
    r"(?i)(?:^|_)(?:bad|disallowed|forbidden|(?:il)?legal|reserved|(?:un)?safe|strict|(?:in)?valid)_")
_NAMES = regex(r"(?i)(?:char(?:acter)?s?|file|file_?name|name)s?(?:$|_)")


def removed_by_name(called: str, put: object) -> FrozenSet[str]:
    """Return the marks of a text in which what matches a pattern that nobody sees, *called* so, is replaced by *put*."""
    for_names = _FOR_NAMES.search(called) is not None and _NAMES.search(called) is not None
    return marks_without(set("./\\")) if for_names and put in ("", "-", "_") else frozenset()


def marks_without(gone: Set[str]) -> FrozenSet[str]:
    """Return the marks of a text in which each of the characters in *gone* was left out, or replaced by others."""
    marks = {"replace:" + (".." if sign == "." else sign) for sign in gone.intersection(_HARMFUL)}
    return frozenset(marks.union(*(told for signs, told in _TOLD if gone.issuperset(signs))))


def matches_plain(pattern: object) -> bool:
    """Tell whether all that *pattern*, and each group of it, can match are letters, digits and the like."""
    return isinstance(pattern, str) and _PLAIN.fullmatch(_GROUPING.sub("", pattern)) is not None


def note_compiled(node: ast.AST, pattern: Value, file: File) -> None:
    """Keep the *pattern* that the call *node* compiles, for `pattern_of()`."""
    file.effort.patterns[node] = in_lines(pattern.only, argument_of(node, 1, "flags") if isinstance(node, ast.Call) else None)


def pattern_of(value: Value, file: File) -> object:
    """Return the pattern of the regular expression that *value* is, compiled in any module; None where it is not known."""
    compiled = value.single
    return _compiled(compiled, file) if isinstance(compiled, Ref) else None


def patterns_of(value: Value, file: File, flags: Optional[ast.AST] = None) -> List[object]:
    """Return the patterns that *value* may be, compiled or as a text: None for each that is not known."""
    found = [
        in_lines(item.value, flags) if isinstance(item, Const) else _compiled(item, file) if isinstance(item, Ref) else None
        for item in value.items]
    return [*found, None] if value.unknown or not found else found


def _compiled(regular: Ref, file: File) -> object:
    return None if regular.site is None else file.effort.patterns.get(regular.site)
