"""Settings that let the pages of every origin read answers."""

from __future__ import annotations

import ast
from typing import Tuple

from flake8_secure.api import Test
from flake8_secure.dataflow.values import Const, Contents, Possibility, Ref, Value
from flake8_secure.match.args import Argument, Operand, ValueTest
from flake8_secure.regex import regex
from flake8_secure.rules.web.unset import unset
from flake8_secure.syntax.nodes import text_of

# What every origin fits, as it is or as a pattern.
_ALL = regex(r"\*|\^?\(*(?:https?\??:(?:\\?/){2}|http)?\(*(?:\.[*+]|\[\^[^\]]*\][*+])\??\)*\$?")


def any_origin(operand: Operand, *more: str) -> ValueTest:
    """Ask whether *operand* is, or lists, a pattern that every origin fits, or one of *more*."""
    return ValueTest(operand, lambda item: _allows(item, more))


def by_default(argument: Argument) -> Test:
    """Ask whether *argument* is such a pattern where the environment says nothing."""
    return Test(lambda match, file: fits_all(unset(argument.node(match), match.scope, file)))


def fits_all(text: object, more: Tuple[str, ...] = ()) -> bool:
    """Tell whether *text* is a pattern that every origin fits, or one of *more*."""
    return isinstance(text, str) and (text in more or _ALL.fullmatch(text) is not None)


def _allows(item: Possibility, more: Tuple[str, ...] = ()) -> bool:
    if isinstance(item, Ref):  # `re.compile(".*")`
        patterns = item.site.args[:1] if item.name == "re.compile()" and isinstance(item.site, ast.Call) else []
        return any(fits_all(text_of(pattern)) for pattern in patterns)
    if isinstance(item, Const):
        return fits_all(item.value, more)
    return isinstance(item, Contents) and any(
        fits_all(constant, more) for _, value in item.entries for constant in value.constants)


def _opens(value: Value) -> bool:
    return any(map(_allows, value.items))


def has_open_resource(item: Possibility, *, credentials: bool) -> bool:
    """Tell whether `resources={pattern: {"origins": "*"}}` opens one of them, with credentials if *credentials*."""
    if not isinstance(item, Contents):
        return False
    for _, resource in item.entries:
        for options in resource.items:
            if not isinstance(options, Contents):
                continue
            origins, sent = options.get("origins"), options.get("supports_credentials")
            if origins is not None and _opens(origins):
                if not credentials or sent is not None and True in sent.constants:
                    return True
    return False
