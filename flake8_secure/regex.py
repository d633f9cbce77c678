"""Regular expressions that are compiled when they are first used: a file needs few of those that the rules have."""

from __future__ import annotations

import re
from typing import Any, Pattern, cast


class _Lazy:
    """What stands in for a compiled pattern; its methods are found once, and then its own."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self.given = flags

    def __getattr__(self, name: str) -> Any:
        if not hasattr(re.Pattern, name):  # of something else that stands where a pattern does
            raise AttributeError(name)
        found = getattr(re.compile(self.pattern, self.given), name)
        setattr(self, name, found)
        return found


def regex(text: str, flags: int = 0) -> Pattern[str]:
    """Return the pattern *text*, to be used as `re.compile` gives it; a mistake in it shows at its first use."""
    return cast(Pattern[str], _Lazy(text, flags))
