"""What the text of a template says of the values that are put into it."""

from __future__ import annotations

from typing import FrozenSet, Optional

from flake8_secure.regex import regex

# A place for a value: of Jinja, `{{ name }}`, and of Mako, `${name}`.
_PLACE = regex(r"\{\{(.*?)\}\}|\$\{(.*?)\}")
# A place with a filter behind all else that makes what it gives harmless in HTML: `{{ name | e }}`, `${name | h}`.
_ESCAPED = regex(r"(?s).*\|\s*(?:trim\s*,\s*)?(?:e|escape|forceescape|h|u|urlencode)\s*")


def escapes_all(template: object) -> bool:
    """Tell whether *template* has places for values, and escapes each of them itself."""
    if not isinstance(template, str):
        return False
    places = [match[1] or match[2] or "" for match in _PLACE.finditer(template)]
    return bool(places) and all(map(_ESCAPED.fullmatch, places))


# What Jinja is told to put in as it is, as Bottle is by `{{! name }}`, and where Jinja is told so of all that follows.
_RAW = regex(r"(?s)([^|]*)\|(?:[^|]*\|)*\s*safe\b.*|!(.*)")
_RAW_FROM_HERE = regex(r"\{%-?\s*autoescape\s+false\b")
_NAME = regex(r"[a-zA-Z_]\w*")


def put_in_raw(template: object) -> Optional[FrozenSet[str]]:
    """Return the names in *template*, of Jinja or Bottle, whose values are put in as they are; None for all of them."""
    if not isinstance(template, str):
        return frozenset()
    if _RAW_FROM_HERE.search(template):
        return None
    places = (match[1] or "" for match in _PLACE.finditer(template))
    raw = filter(None, (None if _ESCAPES.search(place) else _RAW.fullmatch(place) for place in places))
    return frozenset(name for match in raw for name in _NAME.findall(match[1] or match[2]))


# A filter that escapes, wherever it stands.
_ESCAPES = regex(r"\|\s*(?:e|escape|forceescape|tojson|urlencode)\b")
# Filters that leave markup as it is: what others make of it, nobody knows.
_KEEPING = frozenset(("capitalize", "default", "indent", "lower", "replace", "safe", "string", "title", "trim", "upper"))
_UNESCAPED = regex(r"(?s)\{%-?\s*autoescape\s+false\b.*?(?:\{%-?\s*endautoescape\b|$)")
_NAMED = regex(r"(?s)-?\s*([a-zA-Z_]\w*)\s*((?:\|[^|]*)*?)-?\s*")


def put_in_by_name(template: str) -> FrozenSet[str]:
    """Return the names in *template*, of Jinja, that stand alone where nothing escapes their values: `{{ name | safe }}`."""
    stretches = [match.span() for match in _UNESCAPED.finditer(template)]
    found = set()
    for match in _PLACE.finditer(template):
        place = _NAMED.fullmatch(match[1] or "")
        filters = {_NAME.search(one) for one in place[2].split("|")[1:]} if place is not None else set()
        names = {"" if one is None else one[0] for one in filters}
        if place is not None and names <= _KEEPING and (
                "safe" in names or any(start < match.start() < end for start, end in stretches)):
            found.add(place[1])
    return frozenset(found)
