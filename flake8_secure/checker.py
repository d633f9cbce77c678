"""From a tree and the enabled rules to sorted findings."""

from __future__ import annotations

import ast
import logging
import re
from contextlib import contextmanager
from typing import Dict, FrozenSet, Iterator, List, Optional, Sequence, Set, Tuple

from flake8_secure.dataflow.file import File
from flake8_secure.match.calls import last
from flake8_secure.match.base import only_for_audits, within
from flake8_secure.models import MODELS
from flake8_secure.options import Options
from flake8_secure.rule import Finding, Match, Rule
from flake8_secure.syntax.names import Resolver
from flake8_secure.syntax.walk import ANY, Index, Wanted, walk

LOG = logging.getLogger("flake8_secure")

# Longest part of a message that comes from the code under analysis, in characters.
FACT = 80
# Longest message that keeps a name whole: beyond, its last two parts must do.
LENGTH = 120
# What the middle of a place in flake8's output looks like.
_PLACE = re.compile(r":(?=\d+:\d+:)")
# What a key of the index is found under, so that only rules with something to judge run.
_KINDS = ("calls", "uses", "bases", "modules", "heads", "nodes", "writes", "settings", "keywords", "definitions")


class Checker:
    """The enabled rules, ready to be applied to files."""

    def __init__(self, rules: Sequence[Rule], options: Options) -> None:
        self.options = options
        self.rules = tuple(
            rule for rule in rules if options.shows(rule) and (
                options.audits or not only_for_audits(rule.when, rule.profile))
        )
        self.wanted = Wanted()
        self.known: FrozenSet[str] = frozenset()
        self.always: List[int] = []
        self.triggers: Dict[Tuple[str, object], List[int]] = {}
        known: Set[str] = set()
        contexts: List[Wanted] = []
        for number, rule in enumerate(self.rules):
            wanted: Optional[Wanted] = getattr(rule.when, "wanted", None)
            if wanted is None or wanted == Wanted():
                self.always.append(number)
                continue
            for kind in _KINDS:
                for key in getattr(wanted, kind):
                    self.triggers.setdefault((kind, key), []).append(number)
            self.wanted |= wanted
            for matcher in within(rule.when):
                known.update(getattr(matcher, "names", ()))
                # What helps to judge, but is no reason to run the rule.
                context: Optional[Wanted] = getattr(matcher, "context", None)
                if context is not None:
                    contexts.append(context)
        for context in dict.fromkeys(contexts):
            self.wanted |= context
        self.known = frozenset(known)
        self.renamed = _renamed(self.wanted)

    def check(self, tree: ast.Module, lines: Sequence[str], filename: str) -> List[Finding]:
        """Return the findings in one file, sorted by place."""
        if not self.rules:
            return []
        found: Dict[Tuple[int, int, str], Finding] = {}
        with self.guard(filename, "the analysis"):
            index = walk(tree, self.wanted, self.renamed)
            file = File(tree, lines, filename, index, Resolver(index, MODELS.spellings, self.known), self.options)
            for number in self.active(index):
                for finding in self.apply(self.rules[number], file):
                    key = finding[:3]
                    before = found.get(key)
                    if before is None or finding.confidence > before.confidence:
                        found[key] = finding
        return [found[key] for key in sorted(found)]

    def active(self, index: Index) -> List[int]:
        """Return the numbers of the rules that have something to judge."""
        triggers = self.triggers
        numbers = set(self.always)
        for kind, found in index.kinds.items():
            for key in found:
                numbers.update(triggers.get((kind, key), ()))
        if index.keywords:
            numbers.update(triggers.get(("keywords", ANY), ()))
        return sorted(numbers)

    def apply(self, rule: Rule, file: File) -> List[Finding]:
        """Return what one rule finds: nothing where it fails on this file."""
        findings: List[Finding] = []
        with self.guard(file.filename, f"rule {rule.code}"):
            findings = [
                finding for match in rule.when.find(file)
                for finding in [self.finding(rule, match, file)] if finding is not None
            ]
        return findings

    @contextmanager
    def guard(self, filename: str, what: str) -> Iterator[None]:
        """Let an error of ours cost the user *what*, not the whole run."""
        try:
            yield
        except Exception:  # the one guard
            if self.options.strict_errors:
                raise
            LOG.warning("%s: %s failed and is skipped", filename, what, exc_info=True)

    def finding(self, rule: Rule, match: Match, file: File) -> Optional[Finding]:
        """Return the finding for *match*, None where the options hide it."""
        severity = rule.severity if match.severity is None else match.severity
        confidence = rule.confidence if match.confidence is None else match.confidence
        profile = rule.profile if match.profile is None else match.profile
        if not self.options.allows(rule.code, profile, severity, confidence):
            return None
        cwe = rule.cwe if match.cwe is None else match.cwe
        message = rule.message if match.message is None else match.message
        facts = {name: shortened(fact) for name, fact in match.facts.items()}
        filled = message.format_map(facts)
        if len(filled) > LENGTH and "name" in facts:
            facts["name"] = ".".join(facts["name"].split(".")[-2:])
            filled = message.format_map(facts)
        line, column = position(match.node, file.lines)
        return Finding(line, column, rule.code, one_line(filled, cwe), severity, confidence, cwe)


def shortened(fact: str) -> str:
    """Return *fact* without its middle if it is too long for a message."""
    return fact if len(fact) <= FACT else f"{fact[:FACT - 20]}...{fact[-17:]}"


def one_line(message: str, cwe: int) -> str:
    """Return the text of a finding: one line, nothing that a parser of flake8's output could trip over."""
    text = " ".join(message.split())
    if not text.isprintable():  # control characters; halves of surrogate pairs, which no output takes
        text = "".join(character if character.isprintable() else "?" for character in text)
    return f"{_PLACE.sub(': ', text)} [CWE-{cwe}]"


def position(node: ast.AST, lines: Sequence[str]) -> Tuple[int, int]:
    """Return the 1-based line and the 0-based column, in characters, where *node* starts."""
    line: int = getattr(node, "lineno", 1)
    column: int = getattr(node, "col_offset", 0)  # in UTF-8 bytes
    if column and 0 < line <= len(lines) and not lines[line - 1].isascii():
        column = len(lines[line - 1].encode("utf-8")[:column].decode("utf-8", "ignore"))
    return max(line, 1), max(column, 0)


def _renamed(wanted: Wanted) -> Dict[str, Set[str]]:
    """Return the last identifiers of the other spellings of what is wanted, with the wanted ones."""
    found: Dict[str, Set[str]] = {}
    tails = wanted.calls | wanted.uses | wanted.bases
    for written, name in MODELS.spellings.items():
        if last(name) in tails and last(written) != last(name) and not written.endswith(("()", "]")):
            found.setdefault(last(written), set()).add(last(name))
    return found
