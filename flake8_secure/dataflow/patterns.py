"""What the patterns of a match statement fit, and what they bind."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Optional

from flake8_secure.dataflow.values import Value, unknown

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects


def fits(flow: Objects, pattern: Any, subject: Value) -> Optional[bool]:
    """Tell whether *subject* fits *pattern*; None where that is not known."""
    kind = type(pattern).__name__  # Python 3.9 has no such classes
    if kind == "MatchValue":
        wanted = flow.evaluate(pattern.value)
        if wanted.exact is not None and subject.exact is not None:
            return bool(wanted.exact.value == subject.exact.value)
        return None
    if kind == "MatchSingleton":
        return None if subject.exact is None else subject.exact.value is pattern.value
    if kind == "MatchOr":
        answers = [fits(flow, inner, subject) for inner in pattern.patterns]
        return True if True in answers else None if None in answers else False
    if kind == "MatchAs":
        return True if pattern.pattern is None else fits(flow, pattern.pattern, subject)
    return None


def capture(flow: Objects, pattern: Any, subject: Value) -> None:
    """Bind the names of *pattern*; a constant pattern checks the subject."""
    kind = type(pattern).__name__
    if kind in ("MatchValue", "MatchSingleton"):
        flow.check(subject.taints, "constant")
    elif kind == "MatchOr" and all(type(inner).__name__ == "MatchValue" for inner in pattern.patterns):
        flow.check(subject.taints, "constant")
    if kind == "MatchAs" and pattern.name is not None:
        flow.write(pattern.name, subject)
    for inner in ast.walk(pattern):
        name = getattr(inner, "name", None) or getattr(inner, "rest", None)
        if isinstance(name, str) and inner is not pattern:
            flow.write(name, unknown(subject.taints))
