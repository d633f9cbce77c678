"""What a rule is: a value that can be listed, documented, filtered and tested."""

from __future__ import annotations

import ast
import re
import string
from typing import TYPE_CHECKING, Any, Dict, Iterable, Iterator, Optional, Protocol, Tuple, Union

from attrs import Attribute, evolve, field, frozen

from flake8_secure.finding import HIGH, Level, Profile

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope


@frozen(kw_only=True, eq=False, repr=False)
class Match:
    """One place that a matcher found, with what the evidence says about it.

    What is None is as the rule says. *facts* fill the fields of the message. *sites* say where other modules have the
    sink that is called here: `line 7 of shop/commands.py`.
    """

    node: ast.AST
    scope: Scope
    facts: Dict[str, str] = field(factory=dict)
    sites: Tuple[str, ...] = ()
    message: Optional[str] = None
    severity: Optional[Level] = None
    confidence: Optional[Level] = None
    cwe: Optional[int] = None
    profile: Optional[Profile] = None


class Matcher(Protocol):
    """Anything that finds places in a file.

    An attribute ``wanted`` (`flake8_secure.syntax.index.Wanted`) says what the walk must keep for
    it; without one the matcher sees only the tree.
    """

    def find(self, file: File) -> Iterator[Match]:
        """Yield every match in *file*."""


_CODE = re.compile(r"[A-Z]{1,3}[0-9]{3}")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def _texts(value: Union[str, Tuple[str, ...]]) -> Tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


@frozen(kw_only=True, eq=False, repr=False)
class Rule:
    """One check. A malformed rule is refused with ValueError when it is made.

    *message* is one sentence of at most 120 characters with the fix; its fields are filled with the
    match's facts. *bad* and *good* are examples: in a bad one, `# CODE` stands on every line that must
    be reported, and nothing else may be; in a good one nothing may be.
    """

    code: str = field()
    name: str = field()
    cwe: int = field()
    severity: Level = field()
    confidence: Level = field(default=HIGH)
    profile: Profile = field(default=Profile.STANDARD)
    message: str = field()
    when: Matcher = field()
    why: str = field()
    bad: Tuple[str, ...] = field(converter=_texts)
    good: Tuple[str, ...] = field(converter=_texts)
    see: Tuple[str, ...] = ()
    also: Tuple[str, ...] = ()  # ids of the same check in other tools: "DUO138", "py/sql-injection"

    def __attrs_post_init__(self) -> None:
        for_audits = getattr(self.when, "for_audits", None)
        if self.profile is Profile.AUDIT and for_audits is not None:
            object.__setattr__(self, "when", for_audits())  # no other profile asks what it does not show

    @code.validator
    def _check_code(self, _: Attribute[str], value: str) -> None:
        if not _CODE.fullmatch(value):
            raise ValueError(f"rule code {value!r}: one to three capital letters and three digits are allowed")

    @name.validator
    def _check_name(self, _: Attribute[str], value: str) -> None:
        if not _NAME.fullmatch(value):
            raise ValueError(f"{self.code}: the name {value!r} is not in lower case with hyphens")

    @cwe.validator
    def _check_cwe(self, _: Attribute[int], value: int) -> None:
        if value <= 0:
            raise ValueError(f"{self.code}: {value!r} is no CWE number")

    @severity.validator
    @confidence.validator
    @profile.validator
    def _check_level(self, attribute: Attribute[Any], value: object) -> None:
        kind = Profile if attribute.name == "profile" else Level
        if not isinstance(value, kind):
            allowed = ", ".join(member.name for member in kind)
            raise ValueError(f"{self.code}: {attribute.name}={value!r} is not allowed; choose one of {allowed}")

    @message.validator
    def _check_message(self, _: Attribute[str], value: str) -> None:
        if not value.strip() or "\n" in value or len(value) > 120:
            raise ValueError(f"{self.code}: the message must be one line of at most 120 characters")
        try:
            fields = [name for _, name, _, _ in string.Formatter().parse(value) if name is not None]
        except ValueError as error:
            raise ValueError(f"{self.code}: the fields of the message are malformed: {error}") from None
        if not all(name.isidentifier() for name in fields):
            raise ValueError(f"{self.code}: the fields of the message must be plain names")

    @when.validator
    def _check_when(self, _: Attribute[Matcher], value: Matcher) -> None:
        if not hasattr(value, "find"):
            raise ValueError(f"{self.code}: `when` must have a method find(file)")

    @why.validator
    def _check_why(self, _: Attribute[str], value: str) -> None:
        if not value.strip():
            raise ValueError(f"{self.code}: say why")

    @bad.validator
    def _check_bad(self, _: Attribute[Any], value: Tuple[str, ...]) -> None:
        if not value or not all(self.code in example for example in value):
            raise ValueError(f"{self.code}: every bad example marks a line with `# {self.code}`")

    @good.validator
    def _check_good(self, _: Attribute[Any], value: Tuple[str, ...]) -> None:
        if not value or any(f"# {self.code}" in example for example in value):
            raise ValueError(f"{self.code}: a good example is needed, and it marks no line")

    def matches(self, file: File) -> Iterable[Match]:
        """Return what the rule matches in *file*: where one call leads to several sites, that once, as the surest says it."""
        found: Dict[object, Match] = {}
        for match in self.when.find(file):
            key = (match.node, match.profile) if match.sites else match
            before = found.setdefault(key, match)
            if before is not match:
                surest = max(before, match, key=lambda one: self.confidence if one.confidence is None else one.confidence)
                found[key] = evolve(surest, sites=tuple(dict.fromkeys((*surest.sites, *before.sites, *match.sites))))
        return found.values()

    @property
    def bandit(self) -> Optional[str]:
        """Bandit's number for this check, "B301", where it has one."""
        return "B" + self.code[1:] if re.fullmatch(r"S\d{3}", self.code) else None


def code_spans(prose: str) -> Iterator[Tuple[str, bool]]:
    """Yield the *prose* of a rule piece by piece, each with whether it is code, which stands between backticks."""
    parts = re.split(r"(``?)(.+?)\1", prose, flags=re.DOTALL)  # text, backticks, code, text, …
    for number, part in enumerate(parts):
        if number % 3 != 1:
            yield part, number % 3 == 2
