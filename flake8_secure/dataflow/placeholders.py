"""What the text of a template says of the values that are put into it."""

from __future__ import annotations

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
