"""The plugin's options, validated once."""

from __future__ import annotations

import argparse
from typing import FrozenSet, List, Mapping, Tuple, Type, TypeVar

from attrs import frozen
from flake8.exceptions import ExecutionError
from flake8.options.manager import OptionManager

from flake8_secure.rule import Level, Profile, Rule

E_ = TypeVar("E_", Level, Profile)


@frozen(kw_only=True)
class Options:
    """What the user asked for."""

    profile: Profile = Profile.STANDARD
    min_severity: Level = Level.LOW
    min_confidence: Level = Level.LOW
    strict_errors: bool = False
    named: FrozenSet[str] = frozenset()  # codes that select or extend-select name exactly
    select: Tuple[str, ...] = ()  # prefixes; none: the default
    ignore: Tuple[str, ...] = ()  # prefixes that the user wrote

    def shows(self, rule: Rule) -> bool:
        """Tell whether *rule* can be reported at all: what cannot is not run."""
        if rule.code in self.named:
            return True
        return self.selected(rule.code)

    def selected(self, code: str) -> bool:
        """Decide as flake8 does: the longer of the selecting and the ignoring prefix wins."""
        chosen = max((len(prefix) for prefix in self.select if code.startswith(prefix)), default=-1)
        ignored = max((len(prefix) for prefix in self.ignore if code.startswith(prefix)), default=-1)
        if self.select and chosen < 0:
            return False
        return ignored < 0 or chosen > ignored

    def allows(self, code: str, profile: Profile, severity: Level, confidence: Level) -> bool:
        """Tell whether a finding at these levels is shown."""
        if severity < self.min_severity or confidence < self.min_confidence:
            return False
        if code in self.named:
            return True
        if self.profile is Profile.QUIET and (severity < Level.MEDIUM or confidence < Level.MEDIUM):
            return False
        return profile is not Profile.AUDIT or self.profile is Profile.AUDIT


def add_options(manager: OptionManager) -> None:
    """Add the options to flake8; all can stand in its configuration file."""
    manager.add_option(
        "--secure-profile", default="standard", metavar="NAME", parse_from_config=True,
        help="What to show: quiet (severity and confidence medium or more), standard, or audit (everything). "
        "(Default: %(default)s)",
    )
    for name, what in (("severity", "how bad"), ("confidence", "how sure")):
        manager.add_option(
            f"--secure-min-{name}", default="low", metavar="LEVEL", parse_from_config=True,
            help=f"Least {name} ({what}) to show: low, medium or high. (Default: %(default)s)",
        )
    manager.add_option(
        "--secure-strict-errors", action="store_true", default=False, parse_from_config=True,
        help="Let an internal error end the run instead of dropping one rule for one file.",
    )


def parse(namespace: argparse.Namespace) -> Options:
    """Return the options in flake8's *namespace*; a bad value raises ExecutionError."""
    named = {*_codes(namespace, "select"), *_codes(namespace, "extend_select")}
    return Options(
        profile=_choice(namespace, "secure_profile", Profile),
        min_severity=_choice(namespace, "secure_min_severity", Level),
        min_confidence=_choice(namespace, "secure_min_confidence", Level),
        strict_errors=bool(namespace.secure_strict_errors),
        named=frozenset(code for code in named if code[-3:].isdigit()),
        select=tuple(_codes(namespace, "select")) and (*_codes(namespace, "select"), *_codes(namespace, "extend_select")),
        ignore=(*_codes(namespace, "ignore"), *_codes(namespace, "extend_ignore")),
    )


def _codes(namespace: argparse.Namespace, name: str) -> List[str]:
    return list(getattr(namespace, name, None) or ())


def _choice(namespace: argparse.Namespace, name: str, kind: Type[E_]) -> E_:
    value = getattr(namespace, name)
    allowed: Mapping[str, E_] = {member.name.lower(): member for member in kind}
    try:
        return allowed[str(value).strip().lower()]
    except KeyError:
        option = "--" + name.replace("_", "-")
        raise ExecutionError(f"{option}: {value!r} is not allowed; choose one of {', '.join(allowed)}") from None
