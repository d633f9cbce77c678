"""Which rules there are and what in a file calls for them, known before any of them is loaded.

A run with few files needs few of the modules below ``flake8_secure/rules/``, and those take most of the time
that it takes to start. What each of them looks for stands in
``flake8_secure/triggers.py``, which is generated.
"""

from __future__ import annotations

import ast
from types import MappingProxyType
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
)

from flake8_secure.syntax.index import Wanted

if TYPE_CHECKING:
    from flake8_secure.rule import Rule

# By field of `Wanted`: its keys. Classes of nodes go by their name. Behind a field with `FOLLOWED` at its end: what
# calls for a rule in files only that data from outside can come into.
# Behind that, with `OF` between them: modules, few enough, of which a file must use one for such calls to matter.
Keys = Mapping[str, Sequence[str]]
FOLLOWED = "+"
OF = " of "
# Of more modules than this a file uses one more often than not.
_FEW = 12
# Under this field: what sees every file.
ALWAYS = "always"


class Family(NamedTuple):
    """Rules that are loaded together."""

    name: str
    codes: Mapping[str, bool]  # of every rule: whether only audits show it
    shown: Keys  # what calls for a rule that is shown outside audits
    audited: Keys  # what calls for one, or for a part of one, that is not
    context: Keys  # what the walk keeps besides, because a rule may ask about it
    load: Callable[[], Sequence[Rule]]


class Shown:
    """The rules of one family that are shown, each with what calls for it; *audits*: in an audit."""

    def __init__(self, rules: Iterable[Rule], audits: bool) -> None:
        self.rules = tuple(rules)
        self.always: List[Rule] = []
        self.by_key: Dict[Tuple[str, object], List[Rule]] = {}
        for rule in self.rules:
            wanted, suffix = _calls_for(rule, audits)
            if wanted is None:
                self.always.append(rule)
                continue
            for kind, keys in zip(wanted._fields, wanted):
                for key in keys:
                    self.by_key.setdefault((kind + suffix, key), []).append(rule)

    def names(self) -> Iterator[str]:
        """Yield the qualified names that the rules ask about."""
        from flake8_secure.match.base import within

        for rule in self.rules:
            for matcher in within(rule.when):
                yield from getattr(matcher, "names", ())


def _calls_for(rule: Rule, audits: bool) -> Tuple[Optional[Wanted], str]:
    """Return what calls for *rule*, None where it sees every file, with `FOLLOWED` where it needs data from outside.

    Outside audits no part counts that only audits show.
    """
    from flake8_secure.match.base import outside_audits

    when: Any = rule.when if audits else outside_audits(rule.when)
    wanted = getattr(when, "wanted", None)
    return None if wanted == Wanted() else wanted, FOLLOWED if _follows(when) else ""


def _follows(matcher: Any) -> bool:
    parts = getattr(matcher, "parts", None) or (getattr(matcher, "inner", None),)
    return bool(getattr(matcher, "follows_data", False)) or parts != (None,) and all(map(_follows, parts))


def _needs_audit(rule: Rule) -> bool:
    """Tell whether only audits show *rule*."""
    from flake8_secure.match.base import only_for_audits

    return only_for_audits(rule.when, rule.profile)


def family_of(name: str, rules: Sequence[Rule]) -> Family:
    """Return *rules* as a family."""
    from flake8_secure.match.base import within

    codes = {rule.code: _needs_audit(rule) for rule in rules}
    contexts = {
        getattr(matcher, "context", None) for rule in rules for matcher in within(rule.when)
    } - {None}
    shown = _keys(_calls_for(rule, audits=False) for rule in rules if not codes[rule.code])
    audited = _keys((_calls_for(rule, audits=True) for rule in rules), shown)
    return Family(
        name, codes, _bound(shown, rules), _bound(audited, rules), _keys((context, "") for context in contexts), lambda: rules)


def _keys(wanted: Iterable[Tuple[Any, str]], known: Keys = MappingProxyType({})) -> Keys:
    """Return the keys of all that is *wanted*, each with its suffix, less those that are *known*."""
    found: Dict[str, Set[str]] = {}
    for one, suffix in wanted:
        for kind, keys in zip(one._fields, one) if one is not None else ((ALWAYS, ("",)),):
            found.setdefault(kind + suffix, set()).update(_name_of(key) for key in keys)
    for kind in found:
        found[kind].difference_update(known.get(kind, ()))
    return {kind: tuple(sorted(keys)) for kind, keys in sorted(found.items()) if keys}


def _bound(keys: Keys, rules: Sequence[Rule]) -> Keys:
    """Return *keys* with the calls that matter to *rules* only in files that use some modules under those as well."""
    from flake8_secure.match.conditions import bound_by

    found: Dict[str, List[str]] = {}
    bound = bound_by(rule.when for rule in rules)
    for kind, names in keys.items():
        for name in names:
            modules = bound[name] if kind.rstrip(FOLLOWED) == "calls" else None
            few = modules is not None and len(modules) <= _FEW
            found.setdefault(kind + OF + " ".join(sorted(modules)) if modules and few else kind, []).append(name)
    return {kind: tuple(found[kind]) for kind in sorted(found)}


def _name_of(key: Any) -> str:
    return key.__name__ if isinstance(key, type) else key


def key_of(kind: str, name: str) -> object:
    """Return the key that the walk files under: None for a class of nodes that this Python does not have."""
    return getattr(ast, name, None) if kind in ("assigned", "nodes") else name
