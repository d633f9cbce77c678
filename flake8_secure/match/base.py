"""What all matchers share: alternatives, conditions, and what evidence changes."""

from __future__ import annotations

import ast
from functools import lru_cache
from itertools import chain
from string import Formatter
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, FrozenSet, Iterable, Iterator, List, Optional, Set, Tuple

from attrs import evolve, field, frozen

from flake8_secure.finding import Level, Profile
from flake8_secure.match.conditions import Composed, Condition, Test
from flake8_secure.rule import Match, Matcher, Rule

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Nodes that matchers before the one that is asked have found.
Seen = FrozenSet[ast.AST]
# A field of `Wanted`, and keys of it.
Filed = Tuple[str, FrozenSet[Any]]
NOTHING_SEEN: Seen = frozenset()
NOTHING_HIDDEN: FrozenSet[Matcher] = frozenset()


class Combining(Composed):
    """Matchers join with `|`, and are narrowed by `.where` and `.unless`."""

    # The facts that it gives to messages, beside those of the matchers that it is made of; None where that can't be told.
    gives: ClassVar[Optional[Tuple[str, ...]]] = None

    @property
    def filed_under(self) -> Optional[Filed]:
        """What the walk files all under that it finds; None where that can't be told."""
        return None

    def find(self, file: File) -> Iterator[Match]:
        """Yield every match in *file*: each matcher, which derives from this, has its own."""
        raise NotImplementedError(type(self).__name__)

    def __or__(self, other: Matcher) -> Either:
        return Either((self, other))

    def where(self, condition: Condition) -> Narrowed:
        """Keep what is known to be dangerous: some known possibility satisfies *condition*."""
        return Narrowed.of(self, where=(condition,))

    def unless(self, condition: Condition) -> Narrowed:
        """Drop what is known to be safe: every possibility satisfies *condition*."""
        return Narrowed.of(self, unless=(condition,))

    def naming(self, facts: Callable[[Match, File], Dict[str, str]]) -> Graded:
        """Keep that of which *facts* has something to say, and let the message say it."""
        return self.where(Test(lambda match, file: bool(facts(match, file)))).saying(facts=facts)

    def saying(
        self,
        message: Optional[str] = None,
        *,
        severity: Optional[Level] = None,
        confidence: Optional[Level] = None,
        cwe: Optional[int] = None,
        profile: Optional[Profile] = None,
        facts: Optional[Callable[[Match, File], Dict[str, str]]] = None,
    ) -> Graded:
        """Report what this matcher finds in other words, or at another level, than the rule does."""
        changes = {"message": message, "severity": severity, "confidence": confidence, "cwe": cwe, "profile": profile}
        return Graded(self, tuple((key, value) for key, value in changes.items() if value is not None), facts)


def _flat(parts: Iterable[Matcher]) -> Tuple[Matcher, ...]:
    """Return alternatives without alternatives among them."""
    return tuple(inner for part in parts for inner in (part.parts if isinstance(part, Either) else (part,)))


@frozen(eq=False, repr=False)
class Either(Combining):
    """What one of several matchers finds; of two findings in one place the first counts."""

    parts: Tuple[Matcher, ...] = field(converter=_flat)

    def find(self, file: File, seen: Seen = NOTHING_SEEN) -> Iterator[Match]:
        hidden = NOTHING_HIDDEN if file.audits else _hidden(self)
        waiting: List[Matcher] = []
        kinds, inits = file.index.kinds, file.index.inits
        for part, kind, keys in _with_keys(self if file.audits else _shown(self)):
            if kind and kinds[kind].keys().isdisjoint(keys) and not inits:
                continue
            if part in hidden:
                waiting.append(part)  # which matters only where something behind it is found
                continue
            found = list(_beyond(part, file, seen) if seen else part.find(file))
            if found and waiting:
                seen = seen.union(match.node for one in waiting for match in one.find(file))
                waiting = []
                found = [match for match in found if match.node not in seen]
            if found:
                yield from found
                seen = seen.union(match.node for match in found)

    def for_audits(self) -> Either:
        """Return these alternatives as those of a rule for audits: that of a part is theirs too where it names no profile."""
        return Either(
            Graded(part, (("profile", Profile.AUDIT),)) if only_for_audits(part, Profile.AUDIT) and not only_for_audits(part)
            else part for part in self.parts)


def _beyond(matcher: Matcher, file: File, seen: Seen) -> Iterator[Match]:
    """Yield what *matcher* finds at other nodes than those *seen*, whose conditions are not judged again."""
    if isinstance(matcher, (Either, Graded, Narrowed)):
        return matcher.find(file, seen)
    return (match for match in matcher.find(file) if match.node not in seen)


def within(matcher: object) -> Iterator[object]:
    """Yield *matcher* and the matchers that it is made of."""
    stack = [matcher]
    for item in stack:  # grows
        yield item
        stack.extend(getattr(item, "parts", ()))
        inner = getattr(item, "inner", None)
        if inner is not None:
            stack.append(inner)


def misspelt(rule: Rule) -> List[str]:
    """Return the fields of messages of *rule* that nothing fills which it matches; none where that can't be told."""
    parts = list(within(rule.when))
    given: Set[str] = set()
    for part in parts:
        names = getattr(part, "gives", None)
        is_made_of_others = hasattr(part, "inner") or hasattr(part, "parts")
        if getattr(part, "facts", None) is not None or names is None and not is_made_of_others:
            return []
        given.update(names or ())
    said = [rule.message, *(str(dict(part.changes).get("message", "")) for part in parts if isinstance(part, Graded))]
    return sorted({name for text in said for _, name, _, _ in Formatter().parse(text) if name is not None} - given)


@lru_cache(maxsize=None)
def _shown(alternatives: Either) -> Either:
    """Return the parts less those at the end that only audits show: they have no say in what comes before."""
    parts = alternatives.parts
    while parts and only_for_audits(parts[-1]):
        parts = parts[:-1]
    return Either(parts)


@lru_cache(maxsize=None)
def _with_keys(alternatives: Either) -> Tuple[Tuple[Matcher, str, FrozenSet[Any]], ...]:
    """Return the parts, each with what the walk files all under that it finds: a field of "" where that can't be told."""
    return tuple((part, *(getattr(part, "filed_under", None) or ("", frozenset()))) for part in alternatives.parts)


@lru_cache(maxsize=None)
def _hidden(alternatives: Either) -> FrozenSet[Matcher]:
    """Return the parts that only audits show."""
    return frozenset(part for part in alternatives.parts if only_for_audits(part))


def outside_audits(matcher: Matcher) -> Matcher:
    """Return what of *matcher* is asked in the other profiles."""
    return _shown(matcher) if isinstance(matcher, Either) else matcher


def only_for_audits(matcher: object, profile: Optional[Profile] = None) -> bool:
    """Tell whether no other profile shows what *matcher* finds; *profile* is that of its rule."""
    if isinstance(matcher, Graded):
        profile = dict(matcher.changes).get("profile", profile)  # type: ignore[assignment]  # saying() takes a Profile
    return profile is Profile.AUDIT and not any(
        getattr(inner, "sets_profile", False)
        or isinstance(inner, Graded) and dict(inner.changes).get("profile", Profile.AUDIT) is not Profile.AUDIT
        for inner in within(matcher)
    )


def either(*matchers: Matcher) -> Either:
    """Match what one of *matchers* does; of two findings in one place the first counts: `a | b | c`."""
    return Either(matchers)


def _nothing(file: File) -> Iterator[Match]:
    """Yield no match."""
    return iter(())


@frozen(eq=False, repr=False)
class Narrowed(Combining):
    """What a matcher finds, less what conditions drop."""

    inner: Matcher
    where_: Tuple[Condition, ...] = ()
    unless_: Tuple[Condition, ...] = ()

    @property
    def filed_under(self) -> Optional[Filed]:
        return getattr(self.inner, "filed_under", None)

    @classmethod
    def of(cls, inner: Matcher, where: Tuple[Condition, ...] = (), unless: Tuple[Condition, ...] = ()) -> Narrowed:
        """Return *inner* with more conditions."""
        if isinstance(inner, Narrowed):
            return Narrowed(inner.inner, inner.where_ + where, inner.unless_ + unless)
        return Narrowed(inner, where, unless)

    def find(self, file: File, seen: Seen = NOTHING_SEEN) -> Iterator[Match]:
        found = _beyond(self.inner, file, seen) if seen else self.inner.find(file)
        if self.where_ and file.index.inits:
            # That a class has a base says nothing, but what it hands to it does.
            handed = getattr(self.inner, "handed", _nothing)(file)
            found = chain(found, (match for match in handed if match.node not in seen))
        for match in found:
            if all(condition.judge(match, file).possible for condition in self.where_) and not any(
                condition.judge(match, file).certain for condition in self.unless_
            ):
                yield match


@frozen(eq=False, repr=False)
class Graded(Combining):
    """What a matcher finds, with what the evidence changes."""

    inner: Matcher
    changes: Tuple[Tuple[str, object], ...]
    facts: Optional[Callable[[Match, File], Dict[str, str]]] = None

    @property
    def filed_under(self) -> Optional[Filed]:
        return getattr(self.inner, "filed_under", None)

    def find(self, file: File, seen: Seen = NOTHING_SEEN) -> Iterator[Match]:
        for match in _beyond(self.inner, file, seen) if seen else self.inner.find(file):
            # What an inner matcher says is nearer to the evidence; nothing makes it surer than either of them is.
            changes = {key: value for key, value in self.changes if getattr(match, key) is None}
            said = dict(self.changes).get("confidence")
            if match.confidence is not None and isinstance(said, Level):
                changes["confidence"] = min(match.confidence, said)
            if self.facts is not None:
                changes["facts"] = {**match.facts, **self.facts(match, file)}
            yield evolve(match, **changes)  # type: ignore[arg-type]  # keys and types come from saying()
