"""Characters, escapes and classes of a pattern, as sets.

Each set of characters is a number with one bit for every member of a small alphabet: ASCII, a letter, a
symbol and a space beyond it. Membership is exact for those, so a text made of them proves something.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Callable, Iterable, List, Match, NamedTuple, Optional, Pattern, Tuple

from flake8_secure.regex import regex

ALPHABET = "".join(map(chr, range(128))) + "\N{LATIN SMALL LETTER E WITH ACUTE}\N{EURO SIGN}\N{NO-BREAK SPACE}"
BITS = {character: 1 << number for number, character in enumerate(ALPHABET)}
ALL = (1 << len(ALPHABET)) - 1

_CONTROLS = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_CODE = regex(
    r"(?P<octal>0[0-7]{0,2}|[1-3][0-7]{2})|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{(?P<name>[^}]+)\}"
)


def bits(members: Iterable[str]) -> int:
    """Return the set of those *members* that are in the alphabet."""
    result = 0
    for member in members:
        result |= BITS.get(member, 0)
    return result


def _those(test: Callable[[str], bool]) -> int:
    return bits(character for character in ALPHABET if test(character))


# Classes of characters.
WORD = _those(lambda character: character.isalnum() or character == "_")
DIGIT = _those(str.isdigit)
SPACE = _those(str.isspace)
ASCII = bits(ALPHABET[:128])
ASCII_SPACE = bits(" \t\n\r\f\v")
NEWLINE = bits("\n")


class Malformed(Exception):
    """The text is no pattern that this parser knows."""


class Range(NamedTuple):
    """A range in a class, as written."""

    low: str
    high: str


def literal(character: str, flags: int) -> int:
    """Return the set of one *character*."""
    return _folded(bits((character,)), flags)


def _folded(mask: int, flags: int) -> int:
    """Add the other case of every letter, where the pattern ignores it."""
    return _in_both_cases(mask) if flags & re.I else mask


@lru_cache(maxsize=256)
def _in_both_cases(mask: int) -> int:
    return mask | bits(other for character, bit in BITS.items() if mask & bit for other in (character.lower(), character.upper()))


def class_of(letter: str, flags: int) -> Optional[int]:
    """Return the set that `\\d`, `\\W` and the like stand for."""
    mask = {"d": DIGIT, "s": SPACE, "w": WORD}.get(letter.lower())
    if mask is None:
        return None
    if flags & re.A:
        mask = ASCII_SPACE if letter.lower() == "s" else mask & ASCII
    return ALL & ~mask if letter.isupper() else mask


class Text:
    """The text of a pattern, read from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    @property
    def ended(self) -> bool:
        return self.at >= len(self.pattern)

    def next(self) -> str:
        """Return the next character."""
        if self.ended:
            raise Malformed("the pattern ends early")
        self.at += 1
        return self.pattern[self.at - 1]

    def starts(self, text: str) -> bool:
        """Tell whether *text* comes next."""
        return self.pattern.startswith(text, self.at)

    def skips(self, text: str) -> bool:
        """Tell whether *text* comes next, and go behind it."""
        if not self.starts(text):
            return False
        self.at += len(text)
        return True

    def skip_line(self) -> None:
        """Go to the next line."""
        end = self.pattern.find("\n", self.at)
        self.at = len(self.pattern) if end < 0 else end + 1

    def match(self, shape: Pattern[str]) -> Optional[Match[str]]:
        """Return what comes next and looks like *shape*."""
        return shape.match(self.pattern, self.at)

    def take(self, shape: Pattern[str]) -> Optional[Match[str]]:
        """Return what comes next and looks like *shape*, and go behind it."""
        found = self.match(shape)
        if found is not None:
            self.at = found.end()
        return found

    def escaped(self, letter: str) -> str:
        """Return the character that an escape with *letter* stands for."""
        if letter in _CONTROLS:
            return _CONTROLS[letter]
        found = _CODE.match(self.pattern, self.at - 1)
        try:
            if found is not None:
                self.at = found.end()
                if found["name"] is not None:
                    return unicodedata.lookup(found["name"])
                return chr(int(found["octal"], 8) if found["octal"] else int(found[0][1:], 16))
        except (KeyError, ValueError, OverflowError):
            raise Malformed("a character") from None
        if letter.isascii() and letter.isalpha():
            raise Malformed("an escape")
        return letter

    def class_(self, flags: int, ranges: List[Range]) -> int:
        """Return the set of the class in brackets that was opened, and add those ranges that are written plainly."""
        mask = 0
        begin = self.at
        while True:
            character = self.next()
            if character == "]" and self.at - 1 > begin:
                return _folded(mask, flags)
            low, member = self._member(character, flags)
            begun = self.pattern[self.at - 1]
            if low is not None and self.starts("-") and not self.starts("-]"):
                self.at += 1
                high, more = self._member(self.next(), flags)
                if high is None:
                    member |= more | bits("-")
                elif high < low:
                    raise Malformed("a range")
                else:
                    member = bits(one for one in ALPHABET if low <= one <= high)
                    if begun == low and self.pattern[self.at - 1] == high:  # and no `\x41`
                        ranges.append(Range(low, high))
            mask |= member

    def _member(self, character: str, flags: int) -> Tuple[Optional[str], int]:
        """Return the character that a class names next, and its set; no character for `\\d` and the like."""
        if character != "\\":
            return character, bits((character,))
        letter = self.next()
        mask = class_of(letter, flags)
        if mask is not None:
            return None, mask
        one = "\b" if letter == "b" else self.escaped(letter)
        return one, bits((one,))
