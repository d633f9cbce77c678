"""Classes whose instances escape what is put into them."""

from __future__ import annotations

import ast
from typing import Dict, FrozenSet, Optional, Tuple

from flake8_secure.dataflow.taints import Taints
from flake8_secure.dataflow.values import Ref, Text, Value, const

# Methods of an address that quote what they add to its query.
ADDING_TO_QUERIES = frozenset(("include_query_params", "replace_query_params"))
# Methods of an address, and of nothing else, that quote what they put behind its host.
BEHIND_HOSTS = frozenset(("extend_query", "update_query", "with_fragment", "with_path", "with_query"))
# What operators put into them, and these methods; and as what it has passed.
EMBEDDING: Dict[str, Tuple[FrozenSet[str], str]] = {
    "furl.furl()": (frozenset(), "urllib.parse.urlencode"),
    "httpx.URL()": (frozenset(("copy_add_param", "copy_merge_params", "copy_set_param")), "urllib.parse.urlencode"),
    "markupsafe.Markup()": (frozenset(("format", "format_map", "join")), "markupsafe.escape"),
    "starlette.requests.Request().url": (ADDING_TO_QUERIES, "urllib.parse.urlencode"),
    "yarl.URL()": (BEHIND_HOSTS | {"joinpath", "with_name", "with_suffix"}, "urllib.parse.quote"),
}


def embedding(value: Value) -> Optional[Ref]:
    """Return what *value* may be that escapes what is put into it."""
    return next((item for item in value.items if isinstance(item, Ref) and item.name in EMBEDDING), None)


def text_of(into: Ref) -> Optional[Value]:
    """Return the text that *into* was made of, where that is a constant: `Markup('<a href="{}">')`."""
    made = into.site.args[0] if isinstance(into.site, ast.Call) and into.site.args else None
    return const(made.value) if isinstance(made, ast.Constant) and isinstance(made.value, str) else None


def filled(into: Ref, text: Optional[Value], taints: Taints) -> Value:
    """Return what *into* is with *taints* in it, and the *text* that it is then, where that is known."""
    items = text.items if text is not None and not text.unknown else ()
    return Value((into, *(item for item in items if isinstance(item, Text))), False, taints)


def escaped(into: Ref, value: Value, by: str = "") -> Taints:
    """Return the taints of *value* once it was put *into* an instance, *by* this method, unless it is such a one."""
    if any(isinstance(item, Ref) and item.name == into.name for item in value.items):
        return value.taints
    methods, passed = EMBEDDING[into.name]
    quoting = (passed, "urllib.parse.urlencode") if by in BEHIND_HOSTS & methods else (passed,)
    return frozenset(taint.passing(frozenset(quoting)) for taint in value.taints)
