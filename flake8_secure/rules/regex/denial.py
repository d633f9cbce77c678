"""Regular expressions on which a short text can keep a process busy for ever."""

from __future__ import annotations

import ast
import re
from functools import lru_cache, partial
from typing import Callable, Dict, FrozenSet, Iterator, List, Optional

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, outside_suites
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.taints import CLEAN, Taint
from flake8_secure.match.demoted import demoted
from flake8_secure.match.flows import flow, once_per_place, sink
from flake8_secure.models.library import REMOTE
from flake8_secure.rules.regex.ambiguity import Attack, cubic, exponential, numerous, quadratic
from flake8_secure.rules.regex.automaton import Automaton
from flake8_secure.rules.regex.calls import (
    ANY,
    REGEX_CALLS,
    SEARCH,
    WHOLE,
    Pattern,
    automaton_of,
    behind_references,
    compiled,
    looked_ahead,
    of_compiled,
    of_pattern,
    patterns_of,
    required,
    shortened,
    unasked,
)
from flake8_secure.rules.regex.characters import Malformed, bits
from flake8_secure.rules.regex.pattern import LARGE, MANY, parse
from flake8_secure.syntax.arguments import arguments_of
from flake8_secure.syntax.nodes import below

Search = Callable[[Automaton, bool, bool], Optional[Attack]]


@lru_cache(maxsize=512)
def _endless(pattern: Pattern, search: Search) -> Optional[Attack]:
    """Return a short text on which *pattern* takes as good as for ever: by `exponential`, or `numerous`."""
    how = pattern.use.how
    anywhere = how in (SEARCH, ANY)
    # What a later alternative matches takes the time of the earlier ones all the same.
    texts = [(text, anywhere) for text in (pattern.text, *shortened(pattern.text))]
    for text, begins_anywhere in texts + [(text, False) for text in required(pattern.text)]:
        automaton = automaton_of(text, pattern.flags)
        attack = None if automaton is None else search(automaton, how == WHOLE, begins_anywhere)
        if attack is not None:
            return attack
    asked = [(text, False) for text in looked_ahead(pattern.text)]
    for text, whole in asked + [(text, how == WHOLE) for text in (*unasked(pattern.text), *behind_references(pattern.text))]:
        automaton = automaton_of(text, pattern.flags)
        attack = None if automaton is None else search(automaton, whole, False)
        if attack is not None:
            return attack
    return None


def _is_endless(pattern: Pattern) -> bool:
    return (_endless(pattern, exponential) or _endless(pattern, numerous)) is not None


@lru_cache(maxsize=512)
def _polynomial(pattern: Pattern, search: Search) -> Optional[Attack]:
    """Return a text on which *pattern* takes long, as far as *search* finds one: `cubic`, or `quadratic`."""
    automaton = automaton_of(pattern.text, pattern.flags, LARGE if "," in pattern.text else MANY)
    how = pattern.use.how
    return None if automaton is None else search(automaton, how == WHOLE, how == SEARCH)


def _is_endless_as_a_whole(pattern: Pattern) -> bool:
    """Tell whether *pattern* takes as good as for ever only where it must match all of the text."""
    return _is_endless(pattern) and not _is_endless(pattern._replace(use=pattern.use._replace(how=ANY)))


def _text_of(match: Match, file: File) -> Dict[str, str]:
    """Return the beginning of a text that takes long for the pattern that a call is given."""
    return _shown(list(patterns_of(match, file)))


def _text_of_compiled(match: Match, file: File) -> Dict[str, str]:
    """Return the beginning of a text that takes long for the pattern of which a method is called."""
    return _shown(list(compiled(match, file)))


def _shown(patterns: List[Pattern]) -> Dict[str, str]:
    attack = next(filter(None, (
        search(pattern, how) for search, how in (
            (_endless, exponential), (_endless, numerous), (_polynomial, cubic), (_polynomial, quadratic))
        for pattern in patterns)), None)
    shown = ascii(attack.prefix + attack.pump * 3)[:30] if attack else ""
    # No text may look like a place in a file.
    return {"text": re.sub(r":(?=\d)", ": ", shown.rstrip("'\"\\") or shown) + shown[:1] + "..."}


def _is_of_docs(match: Match, file: File) -> bool:
    """Tell whether the text is the documentation of something of the program: `re.sub(PATTERN, "", function.__doc__)`."""
    given = arguments_of(match.node) if isinstance(match.node, ast.Call) else []
    return any(isinstance(part, ast.Attribute) and part.attr == "__doc__" for one in given for part in below(one))


EXPONENTIAL = Rule(
    code="SEC801", name="exponential-regex", cwe=1333, severity=MEDIUM,
    message="this pattern takes exponential time on {text}: let each repetition match in one way only",
    when=demoted(either(
        REGEX_CALLS.where(of_pattern(partial(_endless, search=exponential))),
        REGEX_CALLS.where(of_pattern(partial(_endless, search=numerous))).saying(
            "this pattern matches 100 characters like {text} in a billion ways: let each repetition match in one way only"),
    ).unless(Test(_is_of_docs)).saying(facts=_text_of))
    | demoted(call("re.compile().fullmatch").where(of_compiled(_is_endless_as_a_whole)).saying(
        "to match all of {text} with this pattern takes exponential time: let each repetition match in one way only",
        facts=_text_of_compiled)),
    why="""
        Two ways to match the same part, inside a repetition, double the work with every part. A text of
        thirty characters can keep the process busy for hours. Six repetitions in a row that match the same characters,
        or a count around another, do no good either. `re` has no time limit.
    """,
    bad=(
        r"""
        import re

        NAMES = re.compile(r"^(\w+\s?)+$")  # SEC801
        valid = re.match(r"(?:[a-z]+|[a-z0-9]+)*!", text)  # SEC801
        valid = re.fullmatch(r"(x+x+)+", text)  # SEC801
        PIECE = re.compile(r"'(?:[^']+|'')*'|\w+|.")  # SEC801
        PART = re.compile(r"[^']+|'(?:[^'\\]|\\\\|\\.)*'x")  # SEC801
        CODE = re.compile(r"^(?:[a-z]{1,10}){1,10}$")  # SEC801
        HOST = re.compile(r"(?:[\w-]+\.?)+")
        valid = HOST.fullmatch(text)  # SEC801
        """,
        r"""
        import re

        first = re.match(r"(?:(\w+)*,)?", text)  # SEC801
        first = re.match(r"(?:(?:(\w+)*,)*|!)\s*", text)  # SEC801
        first = re.search(r"^(?:(\w+\s?)*\.$|.*)", text)  # SEC801
        first = re.match(r"(?=(?:\w+\s?)*\.$)\w+", text)  # SEC801
        """,
        r"""
        import re

        TOKENS = {"root": [(r"\s+", "space"), (r"'(\\\\|[^'])*'", "text")], "name": [(r"[a-z]+", "name")]}
        FIRST = [re.compile(pattern).match for pattern, kind in TOKENS["root"]]  # SEC801
        OTHERS = [re.compile(pattern).match for pattern, kind in TOKENS["name"]]

        def tokens(text):
            for pattern in (r"[a-z]+", r"(a|a)*b"):
                yield re.match(pattern, text)  # SEC801
            for kind, word in [(r"(a|a)*b", r"[a-z]+")]:
                yield re.match(word, text)
        """,
    ),
    good=r"""
        import re

        NAMES = re.compile(r"^\w+(?:\s\w+)*$")
        valid = re.match(r"[a-z0-9]*!", text)
        valid = re.match(r"(x+x+)+", text)
        PIECE = re.compile(r"'(?:[^']|'')*'|[|)]+|\w+|.")
        PART = re.compile(r"[^']+|'(?:[^'\\]|\\.)*'x")
        HOST = re.compile(r"(?:[\w-]+\.?)+")
        found = HOST.match(text)
        valid = re.compile(r"(?:[\w-]+\.)+").fullmatch(text)
        first = re.match(r"(?:\w+,)?x*", text)
        first = re.match(r"(?:.*|(\w+)*,)", text)
        first = re.match(r"(?:(\w+)*,)??", text)
        first = re.match(r"(?=[^.]*\.$)\w+", text)
    """,
    see=(
        "https://docs.python.org/3/library/re.html",
        "https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS",
    ),
    also=("DUO138", "lang/regex_dos", "py/redos"),
)


def _is_quadratic(pattern: Pattern) -> bool:
    return _polynomial(pattern, quadratic) is not None and not _is_endless(pattern)


def _is_cubic(pattern: Pattern) -> bool:
    return _polynomial(pattern, cubic) is not None and not _is_endless(pattern)


def _is_quadratic_in_searches(pattern: Pattern) -> bool:
    """Tell whether *pattern* takes quadratic time only where a match may begin anywhere."""
    return _is_quadratic(pattern) and not _is_quadratic(pattern._replace(use=pattern.use._replace(how=ANY)))


def _given_up(taint: Taint) -> FrozenSet[str]:
    """Return the characters that a text with *taint* has lost on its way."""
    return frozenset(mark[-1] for mark in taint.through for start in _WITHOUT if mark[:-1] == start)


def _keeps_busy(patterns: Callable[[Match, File], Iterator[Pattern]], place: int) -> Test:
    """Ask whether a pattern of a call takes long on what its argument at *place* still has: of no `<` for `<[^>]*>`."""
    text = arg("string", place)

    def test(match: Match, file: File) -> bool:
        node = text.node(match)
        taints = CLEAN if node is None else file.flow_value(node, match.scope, _KINDS).taints
        gone = frozenset.intersection(*map(_given_up, taints)) if taints else frozenset()
        return not gone or any(_is_quadratic_without(pattern, gone) for pattern in patterns(match, file))

    return Test(test)


@lru_cache(maxsize=64)
def _is_quadratic_without(pattern: Pattern, gone: FrozenSet[str]) -> bool:
    """Tell whether *pattern* takes quadratic time on texts without the characters that are *gone*."""
    try:
        automaton = parse(pattern.text, pattern.flags)
    except Malformed:
        return True
    lost = bits(gone)
    automaton.masks[:] = [mask & ~lost for mask in automaton.masks]
    how = pattern.use.how
    return quadratic(automaton, how == WHOLE, how == SEARCH) is not None


# What the name of a character follows that a text is without.
_WITHOUT = ("guard:without:", "replace:")
_KINDS = frozenset((REMOTE,))
_FINDING = ("findall", "finditer", "fullmatch", "match", "search", "split")
_FROM_OUTSIDE = outside_suites(once_per_place(flow(
    "regex",
    sink(*(f"re.{name}" for name in _FINDING), arg=("string", 1), where=of_pattern(_is_quadratic) & _keeps_busy(patterns_of, 1)),
    sink("re.sub", "re.subn", arg=("string", 2), where=of_pattern(_is_quadratic) & _keeps_busy(patterns_of, 2)),
    sink(*(f"re.compile().{name}" for name in _FINDING), arg=("string", 0),
         where=of_compiled(_is_quadratic) & _keeps_busy(compiled, 0)),
    sink("re.compile().sub", "re.compile().subn", arg=("string", 1),
         where=of_compiled(_is_quadratic) & _keeps_busy(compiled, 1)),
    kinds=("remote",),
)))

QUADRATIC = Rule(
    code="SEC802", name="quadratic-regex", cwe=1333, severity=LOW, confidence=MEDIUM,
    message="this pattern takes quadratic time on {text}: limit the length of the text, or anchor the pattern",
    when=_FROM_OUTSIDE.saying("{source} (line {line}) may keep {sink} busy in quadratic time: limit its length first")
    | REGEX_CALLS.where(of_pattern(_is_cubic)).saying(
        "this pattern takes cubic time on {text}: limit the length of the text, or anchor the pattern", facts=_text_of,
        profile=AUDIT)
    | REGEX_CALLS.where(of_pattern(_is_quadratic)).saying(facts=_text_of, profile=AUDIT)
    | call(*(f"re.compile().{name}" for name in (*_FINDING, "sub", "subn"))).where(of_compiled(_is_quadratic_in_searches)).saying(
        facts=_text_of_compiled, profile=AUDIT),
    why="""
        Two repetitions in a row that match the same characters share a text in as many ways as it is long,
        and a search tries that at every place. One for `<[^>]*>` begins anew at every `<`, and `<[^<>]*>` does not get far
        there. Some ten thousand characters take seconds. Of three repetitions that
        share a text, or two that a search tries at every place, some thousand characters are enough.
    """,
    bad=(
        r"""
        import re

        NUMBER = re.compile(r"^\d+\d+$")  # SEC802
        trimmed = re.sub(r"\s+$", "", text)  # SEC802
        plain = re.sub(r"<[^>]*>", "", text)  # SEC802
        valid = re.search(r"(a+)+$", text)  # SEC801
        COLOUR = re.compile(r"rgb\(\s*(.+?)\s*\)")  # SEC802
        """,
        r"""
        import re

        from flask import Flask, request

        app = Flask(__name__)
        NUMBER = re.compile(r"^\d+\d+$")  # SEC802
        CODE = re.compile(r"^\d\d+$")

        @app.route("/", methods=["POST"])
        def index():
            number = NUMBER.match(request.form["number"])  # SEC802
            code = CODE.match(request.form["code"])
            word = re.search(r"\w\s", request.form["text"])
            text = re.sub(r"\s+$", "", request.form["text"])  # SEC802
            return {"length": len(text), "number": bool(number), "code": bool(code), "word": bool(word)}
        """,
    ),
    good=(
        r"""
        import re

        NUMBER = re.compile(r"^\d\d+$")
        trimmed = text.rstrip()
        plain = re.sub(r"<[^<>]*>", "", text)
        """,
        r"""
        import re

        from flask import Flask, abort, request

        app = Flask(__name__)

        @app.route("/", methods=["POST"])
        def index():
            if len(request.form["text"]) > 1000:
                abort(400)
            return {"word": bool(re.search(r"\w\s", request.form["text"]))}
        """,
    ),
    see=("https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS",),
    also=("py/polynomial-redos",),
)
