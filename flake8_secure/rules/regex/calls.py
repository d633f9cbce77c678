"""The functions that take a regular expression, and the pattern and flags that they are given."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from itertools import chain
from typing import Callable, Dict, Iterator, List, NamedTuple, Optional, Tuple

from flake8_secure.api import Match, Test, arg, call
from flake8_secure.dataflow.file import File
from flake8_secure.match.evidence import known_origins, origins
from flake8_secure.match.texts import built
from flake8_secure.regex import regex
from flake8_secure.rules.regex.automaton import Automaton
from flake8_secure.rules.regex.characters import Malformed
from flake8_secure.rules.regex.pattern import MANY, parse
from flake8_secure.syntax.nodes import below, shape, tail_of
from flake8_secure.syntax.scopes import ITERATE, UNPACK, Scope

SEARCH, MATCH, WHOLE, ANY = "search", "match", "whole", "any"


class Use(NamedTuple):
    """How a function applies its pattern, and where its flags stand."""

    how: str
    flags: int


_FUNCTIONS = {
    "compile": Use(ANY, 1),
    "findall": Use(SEARCH, 2),
    "finditer": Use(SEARCH, 2),
    "fullmatch": Use(WHOLE, 2),
    "match": Use(MATCH, 2),
    "search": Use(SEARCH, 2),
    "split": Use(SEARCH, 3),
    "sub": Use(SEARCH, 4),
    "subn": Use(SEARCH, 4),
}
USES: Dict[str, Use] = {
    **{f"re.{name}": use for name, use in _FUNCTIONS.items()},
    "django.core.validators.RegexValidator": Use(SEARCH, 4),
    "django.urls.re_path": Use(SEARCH, 99),
    "wtforms.validators.Regexp": Use(MATCH, 1),
}
REGEX_CALLS = call(*USES)
_PATTERN = arg("pattern", "regex", "route", 0)
_FLAGS = {
    **{f"re.{name}": flag for names, flag in (
        (("A", "ASCII"), re.A), (("I", "IGNORECASE"), re.I), (("L", "LOCALE"), re.L), (("M", "MULTILINE"), re.M),
        (("S", "DOTALL"), re.S), (("X", "VERBOSE"), re.X),
    ) for name in names},
}


class Pattern(NamedTuple):
    """A constant pattern, as a call is given it."""

    text: str
    flags: int
    use: Use


def pattern_of(match: Match, file: File) -> Optional[Pattern]:
    """Return the constant pattern that a call is given, None where it is not known."""
    return _given(_PATTERN.node(match), match.node, match.scope, file) if isinstance(match.node, ast.Call) else None


def patterns_of(match: Match, file: File) -> Iterator[Pattern]:
    """Yield the constant patterns that a call is given: in a loop over a list that is written out, those in the list."""
    if not isinstance(match.node, ast.Call):
        return
    node = _PATTERN.node(match)
    for place in chain((node,), listed(node, match.scope, file) if isinstance(node, ast.Name) else ()):
        pattern = _given(place, match.node, match.scope, file)
        if pattern is not None:
            yield pattern


# So many elements of a list are looked at.
_ELEMENTS = 100


def listed(name: ast.Name, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield what *name* stands for where a loop takes it from a list that is written out: `for pattern, kind in TABLE`."""
    found = scope.find(name.id)
    if found is None or len(found[1]) != 1 or found[1][0][0] not in (ITERATE, UNPACK):
        return
    _, source, _, home = found[1][0]
    target = getattr(file.parent(source, home), "target", None)
    place = next((place for place, part in enumerate(getattr(target, "elts", ())) if tail_of(part) == name.id), None)
    for made in _displays(source, home):
        for element in getattr(made, "elts", ())[:_ELEMENTS]:
            if place is None:
                yield element
            elif isinstance(element, (ast.List, ast.Tuple)) and len(element.elts) > place:
                yield element.elts[place]


def _displays(source: ast.AST, scope: Scope) -> Iterator[ast.AST]:
    """Yield the lists that *source* is, or that stand at its key in a dictionary: `TABLE["root"]`."""
    if not isinstance(source, ast.Subscript) or not isinstance(source.slice, ast.Constant):
        yield from (made for made, _ in known_origins(source, scope))
        return
    for made, _ in known_origins(source.value, scope):
        for key, value in zip(made.keys, made.values) if isinstance(made, ast.Dict) else ():
            if isinstance(key, ast.Constant) and key.value == source.slice.value:
                yield value


def _given(node: Optional[ast.AST], call: ast.Call, scope: Scope, file: File) -> Optional[Pattern]:
    """Return the constant pattern that *node* is, as *call* applies it; None where it is not known."""
    # A pattern is a constant, mostly: running the function to see which one it is would cost more than it tells, but for
    # those of classes.
    value_of = file.value if isinstance(node, ast.Attribute) else file.evaluator.value
    text = None if node is None else value_of(node, scope).only
    flags = 0
    if isinstance(text, bytes):
        text, flags = text.decode("latin-1"), re.A
    if text is None and node is not None:
        text = _with_signs(node, scope, file)
    if not isinstance(text, str):
        return None
    # What a module gives away with all its names, `from common import *`, is known by the flow alone.
    name = min(file.names(call.func, scope) & USES.keys(), default=f"re.{tail_of(call.func)}")
    use = USES.get(name)
    if use is None:
        return None
    given = arg("flags", use.flags).node(Match(node=call, scope=scope))
    for part in below(given) if given is not None else ():
        if isinstance(part, (ast.Attribute, ast.Name)):
            for flag in file.names(part, scope):
                flags |= _FLAGS.get(flag, 0)
    return Pattern(text, flags, use)


# What stands for texts that are escaped, in the order in which they come: what few classes of characters take.
_SIGNS = ("~", "`", "%", "@")


def _with_signs(node: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the pattern that *node* puts together, with a sign for each text in it that is escaped, None where others vary."""
    made, around = next(known_origins(node, scope), (node, scope))
    text = built(made, around) if isinstance(made, ast.expr) else None
    escaped = [piece for piece in text.holes if _is_escaped(piece, around, file)] if text is not None else []
    signs: Dict[object, str] = {}
    pieces: List[str] = []
    for piece in text.pieces if text is not None and escaped and len(text.pieces) > 1 else ():
        if isinstance(piece, str):
            pieces.append(piece)
        elif piece in escaped:
            pieces.append(signs.setdefault(shape(piece), _SIGNS[len(signs) % len(_SIGNS)]))
        else:
            known = file.evaluator.value(piece, around).only
            if not isinstance(known, (int, str)):
                return None
            pieces.append(str(known))
    return "".join(pieces) if signs else None


def _is_escaped(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is a text that is escaped for patterns, or several: `"|".join(map(re.escape, words))`."""
    made = list(origins(node, scope))
    return bool(made) and all(origin is not None and _escapes(*origin, file) for origin in made)


def _escapes(made: ast.AST, scope: Scope, file: File) -> bool:
    if not isinstance(made, ast.Call):
        inner = file.index.by_node.get(made, scope)
        return isinstance(made, (ast.GeneratorExp, ast.ListComp)) and _escapes(made.elt, inner, file)
    if tail_of(made.func) in ("join", "map") and made.args:
        return "re.escape" in file.names(made.args[0], scope) or _escapes(made.args[0], scope, file)
    return "re.escape" in file.names(made.func, scope)


# Alternatives that are words, behind another one.
_LISTED = regex(r"(?:\s*\|\s*[\w-]+){6,}(?=\s*[|)])")


@lru_cache(maxsize=256)
def automaton_of(text: str, flags: int, many: int = MANY) -> Optional[Automaton]:
    """Return the automaton of a pattern, None where it is no pattern that we know; *many* is for `parse()`.

    One that is too large is looked at without most of the words that it lists: `com|net|org`.
    """
    for written in (text, _LISTED.sub("", text)):
        try:
            return parse(written, flags, many)
        except Malformed:
            continue
    return None


# Alternatives that are looked at without those behind them, and groups within each other that a pattern begins with.
_SHORTENED = 8
# What a bar in a pattern may be part of, and the bar.
_PART = regex(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.S)


def shortened(text: str) -> List[str]:
    """Return the pattern *text* without its last alternative, without its last two, and so on."""
    found: List[str] = []
    depth = 0
    for part in _PART.finditer(text) if "|" in text else ():
        depth += (part[0] == "(") - (part[0] == ")")
        if part[0] == "|" and not depth:
            found.append(text[:part.start()])
    return found[:_SHORTENED][::-1]


# What a pattern may begin with, and the groups after that; what says how often, and what depends on numbers of groups, or may
# be a comment.
_ANCHORS, _OPENING = regex(r"(?:\^|\\A)*"), regex(r"\((?:\?:|\?P<\w+>|(?!\?))")
_COUNT, _OTHERS = regex(r"[*+?][+?]?|\{|"), regex(r"#|\\[1-9]|\(\?P=")
_REQUIRED = {"?": "", "*": "+"}


def required(text: str) -> List[str]:
    """Return the pattern *text* with a group that it begins with required, or without the last alternatives of that.

    What these match is all tried, at the start of a text, before what they leave out is: `(?:(a+)*,)?` fails like `(a+)*,`.
    """
    found: List[str] = []
    for bars, end in _leading_groups(text) if not _OTHERS.search(text) else ():
        count = _COUNT.match(text, end)[0]  # type: ignore[index]  # it matches nothing as well
        if count not in ("", "?"):
            found.clear()  # the next time around, those within may be left out
        else:
            found += [f"{text[:bar]}){text[end + len(count):]}" for bar in bars[:_SHORTENED]]
        if count in _REQUIRED:
            found.append(text[:end] + _REQUIRED[count] + text[end + 1:])
    return found[:_SHORTENED]


_AHEAD = regex(r"\(\?[=!]")
# What may stand anywhere behind the place where it is asked for.
_SOMEWHERE = regex(r"\(\?=(?:\.|\[\\s\\S\])(?:[*+]|\{\d+,\})\??")


def looked_ahead(text: str) -> List[str]:
    """Return what the pattern *text* asks whether it follows, or does not: `(a+)+$` of `^x(?=(a+)+$)b`."""
    opened: List[int] = []
    found: List[str] = []
    for part in _PART.finditer(text) if ("(?=" in text or "(?!" in text) and not _OTHERS.search(text) else ():
        if part[0] == "(":
            opened.append(part.start())
        elif part[0] == ")" and opened:
            opening = _AHEAD.match(text, opened.pop())
            if opening is not None:
                found.append(text[opening.end():part.start()])
    return found[:_SHORTENED]


def unasked(text: str) -> List[str]:
    """Return the pattern *text* without what it asks first to stand somewhere: `^(a+)+$` of `^(?=.*\\d)(a+)+$`.

    That may follow whatever keeps the rest from matching.
    """
    start = end = _ANCHORS.match(text).end()  # type: ignore[union-attr]  # it matches nothing as well
    while _SOMEWHERE.match(text, end) and not _OTHERS.search(text):
        closing = _closing(text, end)
        if closing is None or "$" in text[end:closing] or "\\Z" in text[end:closing]:
            break
        end = closing
    return [text[:start] + text[end:]] if end > start else []


def _closing(text: str, start: int) -> Optional[int]:
    """Return where the group of *text* ends that begins at *start*."""
    depth = 0
    for part in _PART.finditer(text, start):
        depth += (part[0] == "(") - (part[0] == ")")
        if not depth:
            return part.end()
    return None


_REFERENCE = regex(r"\\[1-9]\d?|\(\?P=\w+\)")


def behind_references(text: str) -> List[str]:
    """Return what stands behind the last of what refers to groups before, if that is in none itself: `(b+)+$` of `(a)\\1(b+)+$`.

    What these groups match, that can match as well.
    """
    found = list(_REFERENCE.finditer(text))
    if not found or "#" in text:
        return []
    last = found[-1]
    parts = [part[0] for part in _PART.finditer(text, 0, last.start())]
    if "|" in parts or parts.count("(") != parts.count(")"):
        return []
    count = _COUNT.match(text, last.end())[0]  # type: ignore[index]  # it matches nothing as well
    return [] if count == "{" else [text[last.end() + len(count):]]


def _leading_groups(text: str) -> Iterator[Tuple[List[int], int]]:
    """Yield where the bars are of each group that *text* begins with, and where it ends, those within others first."""
    places: List[int] = []
    place = _ANCHORS.match(text)
    place = place and _OPENING.match(text, place.end())
    while place is not None and len(places) < _SHORTENED:
        places.append(place.start())
        place = _OPENING.match(text, place.end())
    opened: List[int] = []
    bars: Dict[int, List[int]] = {one: [] for one in places}
    for part in _PART.finditer(text, places[0]) if places else ():
        leads = opened == places[:len(opened)] and bool(opened)
        if part[0] == "(":
            opened.append(part.start())
        elif part[0] == "|" and leads:
            bars[opened[-1]].append(part.start())
        elif part[0] == ")" and opened:
            start = opened.pop()
            if leads:
                yield bars[start], part.end()


def compiled(match: Match, file: File) -> Iterator[Pattern]:
    """Yield the constant patterns of which a method is called, as it applies them: `NAMES.match(text)`."""
    method = match.node.func if isinstance(match.node, ast.Call) else None
    for made, scope in known_origins(method.value, match.scope) if isinstance(method, ast.Attribute) else ():
        if isinstance(made, ast.Call) and "re.compile" in file.names(made.func, scope):
            pattern = pattern_of(Match(node=made, scope=scope), file)
            if pattern is not None:
                yield pattern._replace(use=_FUNCTIONS[tail_of(method)])


def of_pattern(question: Callable[[Pattern], object]) -> Test:
    """Ask *question* about the constant patterns of a call."""

    def test(match: Match, file: File) -> bool:
        return any(map(question, patterns_of(match, file)))

    return Test(test)


def of_compiled(question: Callable[[Pattern], object]) -> Test:
    """Ask *question* about the patterns of which a method is called."""
    return Test(lambda match, file: any(map(question, compiled(match, file))))
