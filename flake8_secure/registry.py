"""All rules: those of the built-in families and those of installed packs."""

from __future__ import annotations

import importlib
import logging
import sys
from functools import lru_cache, partial
from types import ModuleType
from typing import TYPE_CHECKING, Dict, Iterable, Iterator, List, Tuple

from flake8.exceptions import ExecutionError

from flake8_secure import rules as package
from flake8_secure.families import Family, family_of
from flake8_secure.triggers import TRIGGERS

if sys.version_info >= (3, 10):
    from importlib.metadata import entry_points
else:
    from importlib_metadata import entry_points

if TYPE_CHECKING:
    from flake8_secure.rule import Rule

GROUP = "flake8_secure.rules"
LOG = logging.getLogger("flake8_secure")


def rules_of(module: object) -> Iterator[Rule]:
    """Yield the rules that a module defines, in the order of its text."""
    from flake8_secure.rule import Rule

    for value in vars(module).values():
        if isinstance(value, Rule):
            yield value


def built_in() -> Iterator[Tuple[str, Tuple[Rule, ...]]]:
    """Yield the name of every family, and its rules."""
    import pkgutil

    start = len(package.__name__) + 1
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        rules = _load(found.name[start:])
        if rules:
            yield found.name[start:], rules


@lru_cache(maxsize=None)
def _load(name: str) -> Tuple[Rule, ...]:
    return tuple(rules_of(importlib.import_module(f"{package.__name__}.{name}")))


def _are_rules(values: Iterable[object]) -> bool:
    from flake8_secure.rule import Rule

    return all(isinstance(value, Rule) for value in values)


def _misspelt(rules: Iterable[Rule]) -> Iterator[Tuple[str, str]]:
    """Yield the fields of messages that nothing fills, each with the code of its rule."""
    from flake8_secure.match.base import misspelt

    for rule in rules:
        yield from ((rule.code, name) for name in misspelt(rule))


def _packs() -> Iterator[Tuple[str, Tuple[Rule, ...]]]:
    """Yield the name of every installed pack and its rules: an entry point names a module, or an iterable of rules.

    Raises ExecutionError, which flake8 shows as one line, where a pack is broken: a check that is
    silently left out would be worse.
    """
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            loaded = entry.load()
            rules = tuple(rules_of(loaded) if isinstance(loaded, ModuleType) else loaded)
        except (AttributeError, ImportError, LookupError, NameError, SyntaxError, TypeError, ValueError) as error:
            raise ExecutionError(f"the rules of {entry.value} do not load: {error}") from error
        if not rules or not _are_rules(rules):
            raise ExecutionError(f"{entry.value} of the entry-point group {GROUP} is not a module with rules")
        for code, name in _misspelt(rules):
            raise ExecutionError(f"the rules of {entry.value} do not load: {code}: nothing fills {{{name}}} in the message")
        yield entry.value, rules


def families() -> List[Family]:
    """Return every family, those of packs last."""
    found = [Family(name, *row, partial(_load, name)) for name, row in TRIGGERS.items()]
    taken = {code: family.name for family in found for code in family.codes}
    return found + [family_of(name, rules) for name, rules in _packs_beside(taken)]


@lru_cache(maxsize=None)
def all_rules() -> Tuple[Rule, ...]:
    """Return every rule, sorted by code."""
    found = list(built_in())
    taken = {rule.code: name for name, rules in found for rule in rules}
    found += _packs_beside(taken)
    return tuple(sorted((rule for _, rules in found for rule in rules), key=lambda rule: rule.code))


def _packs_beside(taken: Dict[str, str]) -> Iterator[Tuple[str, Tuple[Rule, ...]]]:
    """Yield the packs less the rules whose code belongs to a family already, with a warning."""
    for name, rules in _packs():
        for rule in rules:
            if taken.setdefault(rule.code, name) != name:
                LOG.warning("rule code %s is one of %s; ignoring %s", rule.code, taken[rule.code], rule.name)
        yield name, tuple(rule for rule in rules if taken[rule.code] == name)
