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
