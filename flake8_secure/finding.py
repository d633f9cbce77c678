"""One reported weakness, and how bad, how sure and how widely shown it is."""

from __future__ import annotations

import enum
from typing import NamedTuple


class Level(enum.IntEnum):
    """How bad, or how sure."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


LOW, MEDIUM, HIGH = Level


class Profile(enum.IntEnum):
    """The smallest profile that shows a rule."""

    QUIET = 1
    STANDARD = 2
    AUDIT = 3


class Finding(NamedTuple):
    """One reported weakness; sorts by place."""

    line: int  # 1-based
    column: int  # 0-based, in characters
    code: str
    text: str  # one line, with the CWE
    severity: Level = MEDIUM
    confidence: Level = MEDIUM
    cwe: int = 0
