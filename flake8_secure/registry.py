"""All rules: those of the built-in families and those of installed packs."""

from __future__ import annotations

import importlib
import logging
import pkgutil
import sys
from functools import lru_cache
from types import ModuleType
from typing import Dict, Iterator, Tuple

from flake8.exceptions import ExecutionError

from flake8_secure import rules as families
from flake8_secure.rule import Rule

if sys.version_info >= (3, 10):
    from importlib.metadata import entry_points
else:
    from importlib_metadata import entry_points

GROUP = "flake8_secure.rules"
LOG = logging.getLogger("flake8_secure")


def rules_of(module: object) -> Iterator[Rule]:
    """Yield the rules that a module defines, in the order of its text."""
    for value in vars(module).values():
        if isinstance(value, Rule):
            yield value


def built_in() -> Iterator[Rule]:
    """Yield the rules of every family."""
    for found in pkgutil.walk_packages(families.__path__, families.__name__ + "."):
        yield from rules_of(importlib.import_module(found.name))


def packs() -> Iterator[Rule]:
    """Yield the rules of installed packs: an entry point names a module, or an iterable of rules.

    Raises ExecutionError, which flake8 shows as one line, where a pack is broken: a check that is
    silently left out would be worse.
    """
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            loaded = entry.load()
            rules = tuple(rules_of(loaded) if isinstance(loaded, ModuleType) else loaded)
        except (AttributeError, ImportError, SyntaxError, TypeError, ValueError) as error:
            raise ExecutionError(f"the rules of {entry.value} do not load: {error}") from error
        if not rules or not all(isinstance(rule, Rule) for rule in rules):
            raise ExecutionError(f"{entry.value} of the entry-point group {GROUP} is not a module with rules")
        yield from rules


@lru_cache(maxsize=None)
def all_rules() -> Tuple[Rule, ...]:
    """Return every rule, sorted by code; of two rules with one code the first counts, with a warning."""
    found: Dict[str, Rule] = {}
    for rule in (*built_in(), *packs()):
        if found.setdefault(rule.code, rule) is not rule:
            LOG.warning("rule code %s is taken by %s; ignoring %s", rule.code, found[rule.code].name, rule.name)
    return tuple(found[code] for code in sorted(found))
