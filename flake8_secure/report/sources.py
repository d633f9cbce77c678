"""The lines of code that findings are about."""

from __future__ import annotations

import tokenize
from functools import lru_cache
from typing import Optional, Sequence, Tuple


class Sources:
    """Reads each file once; what cannot be read, or was not what flake8 read, has no lines."""

    def __init__(self) -> None:
        self.lines = lru_cache(maxsize=None)(read)

    def line(self, filename: str, number: int, physical: Optional[str]) -> str:
        """Return line *number* (from 1) without its end; *physical* is what flake8 kept of it."""
        lines = self.of(filename, number, physical)
        if lines:
            return lines[number - 1]
        return physical.splitlines()[0] if physical and physical.strip() else ""

    def of(self, filename: str, number: int, physical: Optional[str]) -> Sequence[str]:
        """Return all lines of a file where line *number* is what flake8 read, else none: it may have read a pipe."""
        lines: Sequence[str] = self.lines(filename)
        fits = 0 < number <= len(lines) and (physical is None or lines[number - 1].strip() in physical)
        return lines if fits else ()


def read(filename: str) -> Tuple[str, ...]:
    """Return the lines of a file without their ends, decoded as flake8 does; none where it cannot be read."""
    try:
        with tokenize.open(filename) as file:
            text = file.read()
    except (SyntaxError, UnicodeError):
        try:
            with open(filename, encoding="latin-1") as file:
                text = file.read()
        except OSError:
            return ()
    except (OSError, ValueError):
        return ()
    return tuple(text.lstrip("\ufeff").split("\n"))
