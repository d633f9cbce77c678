"""A pattern is said to take exponential time only with a text that proves it."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import Iterator, Optional, Tuple

import pytest

import flake8_secure
from flake8_secure.dataflow.matching import matches_plain
from flake8_secure.regex import _Lazy
from flake8_secure.rules.regex.ambiguity import Attack, exponential, quadratic
from flake8_secure.rules.regex.characters import Malformed
from flake8_secure.rules.regex.pattern import parse

SOUND = [
    pytest.param(r"^\d+$", id="one-loop"),
    pytest.param(r"(a+)+", id="nothing-behind-the-loop-that-can-fail"),
    pytest.param(r"(a+)*", id="matches-the-empty-text"),
    pytest.param(r"^(\w+\.)*\w+$", id="parts-with-a-separator"),
    pytest.param(r"^(?:[a-z]+-)*[a-z]+$", id="loops-with-a-separator"),
    pytest.param(r"(?:\w{1,3}-)*x", id="bounded-loop-with-a-separator"),
    pytest.param(r"(?:\d{3})*x", id="exact-count"),
    pytest.param(r"(?:a|b|[ab])*c", id="re-makes-one-class-of-single-characters"),
    pytest.param(r"(?:a|(?:\w|b))*c", id="also-of-those-in-plain-groups"),
    pytest.param(r"(?:a|b|a)*c", id="also-where-some-are-the-same"),
    pytest.param(r"(?:\d|[0-9])*c", id="also-where-they-are-written-otherwise"),
    pytest.param(r'"(?:[^"\\]|\\.)*"', id="text-with-escapes"),
    pytest.param(r"""(['"])(?:[^\\'"]|\\.)*\1""", id="text-with-escapes-and-the-quote-that-began-it"),
    pytest.param(r"(.)(?:a|a)*\1?", id="nothing-that-must-come-again"),
    pytest.param(r"(?:a|[^a])*b", id="classes-apart"),
    pytest.param(r"(?>a+)+b", id="atomic-group"),
    pytest.param(r"(?:a++)+b", id="possessive-loop"),
    pytest.param(r"(?=(?:a+)+b)c", id="inside-of-a-lookahead"),
    pytest.param(r"^(?:(?:[0-9]{1,3})\.){3}[0-9]{1,3}$", id="numbers-with-dots"),
    pytest.param(r"(?m)^(?:\S+\n)+$", id="lines"),
]
DANGEROUS = [
    pytest.param(r"^(a+)+$", id="loop-in-a-loop"),
    pytest.param(r"(a*)*b", id="loop-in-a-loop-both-empty"),
    pytest.param(r"(a|aa)+$", id="alternatives-that-overlap"),
    pytest.param(r"^(?:a|b|ab)+$", id="alternatives-that-add-up"),
    pytest.param(r"(?:\d+|\w+)*-", id="loops-that-overlap"),
    pytest.param(r"(x+x+)+y", id="neighbours-in-a-loop"),
    pytest.param(r"^(\w+\s?)*$", id="optional-separator"),
    pytest.param(r"^(?:.*,)*$", id="separator-that-the-loop-takes-too"),
    pytest.param(r"(a?a?)*b", id="optional-parts"),
    pytest.param(r"(a{0,5})*b", id="bounded-loop-in-a-loop"),
    pytest.param(r"(?:a{2,3})*b", id="counts-that-add-up"),
    pytest.param(r"'(\\?.)*'", id="optional-escape"),
    pytest.param(r"(?i)(?:A+a+)*b", id="case-ignored"),
    pytest.param(r"(?x) ( a + ) + b # spread out", id="verbose"),
    pytest.param(r"^(([a-z])+.)+[A-Z]([a-z])+$", id="any-character-between"),
    pytest.param(r"^a|(a+)+$", id="behind-what-must-stand-at-the-start"),
    pytest.param(r"(?:a|a)*b", id="alternatives-that-are-the-same"),
    pytest.param(r"(?:\u0061|a)*b", id="alternatives-that-are-the-same-written-otherwise"),
    pytest.param(r"""(['"])(?:\\.|.)*?\1""", id="quote-that-must-come-again"),
    pytest.param(r"^(b+.)+$", id="ends-with-any-character-but-a-line-break"),
    pytest.param(r"(\s+)*(.)", id="white-space-that-any-character-is-not"),
]


def attack_on(pattern: str) -> Optional[Attack]:
    return exponential(parse(pattern), whole=False, search=True)


@pytest.mark.parametrize("pattern", SOUND)
def test_a_sound_pattern_has_no_attack(pattern: str) -> None:
    assert attack_on(pattern) is None


@pytest.mark.parametrize("pattern", DANGEROUS)
def test_a_dangerous_pattern_has_an_attack_that_does_not_match(pattern: str) -> None:
    attack = attack_on(pattern)
    assert attack is not None
    texts = [attack.prefix + attack.pump * 3 + rest for rest in ("", "\0", "!", "\n!")]
    assert any(re.search(pattern, text) is None for text in texts)


@pytest.mark.parametrize("pattern", [
    pytest.param(r"[^x]+|x(?:a|aa)*y", id="alternatives"),
    pytest.param(r"[^']+|'(?:[^'\\]|\\\\|\\.)*'x", id="text-with-escapes-in-two-ways"),
    pytest.param(r"xa?(?:a|aa)*y|\w$", id="what-begins-later-may-end-there"),
])
def test_what_begins_later_is_tried_too_late(pattern: str) -> None:
    attack = attack_on(pattern)
    assert attack is not None
    text = attack.prefix + attack.pump * 3 + "!"
    assert re.match(pattern, text) is None


@pytest.mark.parametrize(("pattern", "whole", "search", "dangerous"), [
    pytest.param(r"x\w*|x(?:a|aa)*y", False, True, False, id="what-is-tried-before-matches"),
    pytest.param(r"(a+)+", True, False, True, id="the-end-of-the-text-is-part-of-it"),
    pytest.param(r"(?:a+)+b?", False, True, False, id="the-rest-is-optional"),
    pytest.param(r"(?:x|(?:a+)+)b|.", False, True, False, id="something-else-always-matches"),
])
def test_how_a_pattern_is_used_counts(pattern: str, whole: bool, search: bool, dangerous: bool) -> None:
    assert (exponential(parse(pattern), whole, search) is not None) is dangerous


@pytest.mark.parametrize(("pattern", "search", "dangerous"), [
    pytest.param(r"^\d+\d+$", False, True, id="neighbours"),
    pytest.param(r"^\d+[a-z]+$", False, False, id="neighbours-apart"),
    pytest.param(r"\s+$", True, True, id="search-begins-everywhere"),
    pytest.param(r"\s+$", False, False, id="match-begins-once"),
    pytest.param(r"^\s+$", True, False, id="anchored"),
    pytest.param(r"<[^>]*>", True, True, id="loop-that-takes-what-the-search-begins-with"),
    pytest.param(r"/\*.*?\*/", True, True, id="loop-that-takes-all-the-search-begins-with"),
    pytest.param(r"<[^>]*>", False, False, id="match-begins-once-there-too"),
    pytest.param(r"<[^<>]*>", True, False, id="loop-that-stops-where-the-search-begins"),
    pytest.param(r"<a[^a>]*>", True, False, id="loop-that-stops-on-the-way"),
    pytest.param(r"<[^>]*", True, False, id="nothing-behind-it-that-can-fail"),
    pytest.param(r"^<[^>]*>", True, False, id="anchored-there-too"),
    pytest.param(r"\b<[^>]*>", True, False, id="not-at-every-character"),
])
def test_neighbouring_loops_take_quadratic_time(pattern: str, search: bool, dangerous: bool) -> None:
    assert (quadratic(parse(pattern), False, search) is not None) is dangerous


@pytest.mark.parametrize("pattern", [
    "(", ")", "*", "a**b(", "[a", "[z-a]", "\\", r"\q", "(?P<n", "(?Z)a", "a" * 4000,
    "(?:(?:(?:(?:(?:abc){9}){9}){9}){9})",
])
def test_what_is_no_pattern_or_too_large_is_refused(pattern: str) -> None:
    with pytest.raises(Malformed):
        parse(pattern)


@pytest.mark.parametrize("pattern", [
    "(" * 900 + "a" + ")" * 900, "a|" * 150, "[" + "a-z" * 900 + "]", "(?:a?){30}" * 4, r"(?:\w+\s?)*" * 12 + "!",
])
def test_a_large_pattern_is_taken_in_its_stride(pattern: str) -> None:
    exponential(parse(pattern), whole=False, search=True)
    quadratic(parse(pattern), whole=False, search=True)


def own_patterns() -> Iterator[Tuple[str, _Lazy]]:
    for module in pkgutil.walk_packages(flake8_secure.__path__, "flake8_secure."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, _Lazy):
                    yield f"{module.name}.{name}", value


def has_attack(pattern: _Lazy) -> bool:
    try:
        parsed = parse(pattern.pattern, pattern.given)
    except Malformed:  # too large
        return False
    return any(exponential(parsed, whole, not whole) is not None for whole in (True, False))


def test_no_pattern_of_ours_has_an_attack() -> None:
    assert [name for name, pattern in own_patterns() if has_attack(pattern)] == []


def test_a_long_pattern_of_classes_is_looked_at_in_no_time() -> None:
    assert not matches_plain("-".join(["[a-zA-Z0-9]{4}"] * 40) + ".*")
    assert matches_plain("-".join(["[a-zA-Z0-9]{4}"] * 40))
