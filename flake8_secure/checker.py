"""From a tree and the enabled rules to sorted findings."""

from __future__ import annotations

import ast
import logging
import re
from functools import cached_property
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    FrozenSet,
    Iterable,
    Iterator,
    List,
    Optional,
    Sequence,
    Set,
    Tuple,
    TypeVar,
)

from flake8_secure.families import ALWAYS, FOLLOWED, OF, Family, Shown, key_of
from flake8_secure.finding import Finding
from flake8_secure.options import Options
from flake8_secure.regex import regex
from flake8_secure.syntax.index import ANY, Index, Search, Wanted, search
from flake8_secure.syntax.scopes import FUNCTION
from flake8_secure.syntax.walk import walk
from flake8_secure.triggers import RENAMED

if TYPE_CHECKING:
    from flake8_secure.baseline import Baseline
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.project import Project
    from flake8_secure.declared import Declared
    from flake8_secure.models import Models
    from flake8_secure.rule import Match, Rule

T = TypeVar("T")
LOG = logging.getLogger("flake8_secure")

# What may stand behind a field in the triggers, and a field that nothing is called for by.
_SUFFIXES = ("", FOLLOWED)
_NONE: Dict[object, List[Any]] = {}
# Longest part of a message that comes from the code under analysis, in characters.
FACT = 80
# Longest message that keeps a name whole: beyond, its last two parts must do.
LENGTH = 120
# So many places of other modules a message names.
_SITES = 4
# What the middle of a place in flake8's output looks like.
_PLACE = regex(r":(?=\d+:\d+:)")

# A program like many: it needs what most files do.
_PROGRAM = """\
from logging import warning
from os import environ, path

import requests
from flask import request


class Store:
    def __init__(self, root):
        self.root = root

    def read(self, name):
        try:
            with open(path.join(self.root, name)) as file:
                return file.read()
        except OSError as error:
            warning("no %s: %s", name, error)


def show(key):
    name = request.args.get("name")
    if name == "all":
        return requests.get(f"https://example.com/{key}", timeout=9).text
    for one in name.split(","):
        Store(environ["ROOT"]).read(one)
    return name
"""


class Checker:
    """The enabled rules, ready to be applied to files."""

    def __init__(self, families: Iterable[Family], options: Options) -> None:
        self.options = options
        self.baseline = None if options.baseline is None else _baseline(options.baseline)
        self.models = None if options.declared is None else _declared_models(options.declared)
        self.families: Dict[str, Family] = {}
        self.always: List[str] = []
        # By kind and key that a rule is called for by: the families that have one, and once they are loaded, the rules.
        self.triggers: Dict[str, Dict[object, List[str]]] = {}
        self.triggered: Dict[str, Dict[object, Tuple[Rule, ...]]] = {}
        # The same for what calls for a family only in files that use one of some modules, each with these.
        self.bound: Dict[str, Dict[object, List[Tuple[Tuple[str, ...], str]]]] = {}
        split: Dict[str, Tuple[str, ...]] = {}
        wanted: Dict[str, Set[object]] = {kind: set() for kind in Wanted._fields}
        met: Set[Tuple[str, int]] = set()
        if options.declared is not None:
            families = (*families, _declared_family(options.declared))
        if options.temp_directories:
            families = (*families, _directory_family(options.temp_directories))
        for family in families:
            chosen = [code for code, audited in family.codes.items() if self.shows(code, audited)]
            if not chosen:
                continue
            self.families[family.name] = family
            for keys in (family.shown, family.audited) if self.audits(family) else (family.shown,):
                for kind, names in keys.items():
                    if kind == ALWAYS:
                        self.always.append(family.name)
                        continue
                    kind, _, modules = kind.partition(OF)
                    field = kind.rstrip(FOLLOWED)
                    found = [key_of(field, name) for name in names]
                    wanted[field].update(found)
                    if modules:
                        bound = split.setdefault(modules, tuple(modules.split())), family.name
                        for key in found:
                            self.bound.setdefault(kind, {}).setdefault(key, []).append(bound)
                        continue
                    for key in found:
                        self.triggers.setdefault(kind, {}).setdefault(key, []).append(family.name)
            # What helps to judge, but is no reason to run a rule; many families have the same.
            for kind, names in family.context.items():
                if (kind, id(names)) not in met:
                    met.add((kind, id(names)))
                    wanted[kind].update(key_of(kind, name) for name in names)
        if self.models is not None:
            wanted["uses"].update(self.models.all_tails)
            wanted["calls"].update(self.models.all_tails)
        self.wanted = Wanted(**{kind: frozenset(keys) for kind, keys in wanted.items()})  # type: ignore[arg-type]
        self.loaded: Dict[str, Shown] = {}
        # What rules are applied in the order of: those that judge what others found come last.
        self.places: Dict[Rule, Tuple[bool, int, int]] = {}

    def shows(self, code: str, audited: bool) -> bool:
        """Tell whether the rule *code* can be shown; *audited*: only audits show it."""
        return self.options.shows(code) and (self.options.audited(code) or not audited)

    def audits(self, family: Family) -> bool:
        """Tell whether all is shown that some rule of *family* finds."""
        return any(map(self.options.audited, family.codes))

    @cached_property
    def always_follows(self) -> bool:
        """Whether a rule finds something by data in files that no data from outside can come into."""
        return any(map(self.audits, self.families.values()))

    @cached_property
    def search(self) -> Search:
        """What the walk looks for."""
        tails = self.wanted.calls | self.wanted.uses | self.wanted.bases
        renamed: Dict[str, List[str]] = {}
        for written, name in RENAMED:
            if name in tails:
                renamed.setdefault(written, []).append(name)
        return search(self.wanted, renamed)

    @cached_property
    def known(self) -> FrozenSet[str]:
        """The qualified names that the rules and the models ask about, and what those are members of."""
        from flake8_secure.dataflow.constants import KNOWN_CONSTANTS
        from flake8_secure.models import MODELS

        asked = {name for family in self.families for name in self.rules(family).names()}
        asked.update(KNOWN_CONSTANTS, (self.models or MODELS).names)
        return frozenset(start for name in asked for start in _beginnings(name))

    def warm_up(self) -> None:
        """Load what most files need, before there are any."""
        if self.families:
            tree = ast.parse(_PROGRAM)
            file = self.indexed(tree, _PROGRAM.splitlines(True), "", walk(tree, self.search))
            self.called_for(file)
            for scope in file.index.scopes:
                if scope.kind == FUNCTION:
                    file.run(scope)

    def rules(self, family: str) -> Shown:
        """Return the rules of a family that can be shown."""
        found = self.loaded.get(family)
        if found is None:
            codes = self.families[family].codes
            found = self.loaded[family] = Shown(
                (rule for rule in self.families[family].load() if self.shows(rule.code, codes[rule.code])),
                self.audits(self.families[family]))
            position = list(self.families).index(family)
            self.places.update(
                (rule, (getattr(rule.when, "last", False), position, number)) for number, rule in enumerate(found.rules))
        return found

    def check(self, tree: ast.Module, lines: Sequence[str], filename: str) -> List[Finding]:
        """Return the findings in one file, sorted by place."""
        if not self.families:
            return []
        found: Dict[Tuple[int, int, str], Finding] = {}
        self.guarded(lambda: self.collect(found, tree, lines, filename), filename, "the analysis")
        findings = _once(found.values())
        return findings if self.baseline is None else self.baseline.new(findings, lines, filename, self.options.noqa)

    def collect(
        self, found: Dict[Tuple[int, int, str], Finding], tree: ast.Module, lines: Sequence[str], filename: str
    ) -> None:
        """Put into *found* what is found in one file."""
        tree, index = self.walked(tree, lines, filename)
        if self.project is None and not self.concerned(index, lines):
            return
        file = self.file(tree, lines, filename, index)
        file.found = found
        try:
            for rule in self.called_for(file):
                for finding in self.apply(rule, file):
                    key = finding[:3]
                    before = found.get(key)
                    if before is None or finding.confidence > before.confidence:
                        found[key] = finding
        finally:
            file.close()

    def walked(self, tree: ast.Module, lines: Sequence[str], filename: str) -> Tuple[ast.Module, Index]:
        """Return the tree of a file, the one that the project has where it has read it before, and what the walk finds in it."""
        project = self.project
        package = "" if self.options.declared is None else self.options.declared.package(filename)
        if project is None or package:
            return tree, walk(tree, self.search, package)
        _, tree, _, index = project.checked(tree, lines, filename)
        return tree, index

    def concerned(self, index: Index, lines: Sequence[str]) -> bool:
        """Tell whether anything in a file may call for a rule: where nothing does, nothing more has to be loaded."""
        return bool(self.always) or any(
            not table.get(kind + suffix, _NONE).keys().isdisjoint(names)
            for kind, names in _calling(index, lines) for suffix in _SUFFIXES for table in (self.triggers, self.bound))

    def file(self, tree: ast.Module, lines: Sequence[str], filename: str, index: Index) -> File:
        """Return all that rules can ask about a file that was walked."""
        file = self.indexed(tree, lines, filename, index)
        if self.project is not None:
            from flake8_secure.dataflow.imports import attach

            attach(self.project, file)
        return file

    def indexed(self, tree: ast.Module, lines: Sequence[str], filename: str, index: Index) -> File:
        """Return what can be asked about a file by itself."""
        # Not before there is a file: whoever asks flake8 for its version or its help does not wait for this.
        from flake8_secure.dataflow.file import File
        from flake8_secure.models import MODELS
        from flake8_secure.syntax.names import Resolver

        resolver = Resolver(index, MODELS.spellings, lambda: self.known, MODELS.known_roots)
        return File(tree, lines, filename, index, resolver, self.options, self.models or MODELS)

    @cached_property
    def project(self) -> Optional[Project]:
        """The modules that files import; None where they are left alone."""
        if self.options.root is None:
            return None
        from flake8_secure.dataflow.project import Project

        declared = self.options.declared
        return Project(
            self.options.root, lambda tree, package: walk(tree, self.search, package), self.indexed,
            frozenset() if declared is None else declared.names)

    def called_for(self, file: File) -> List[Rule]:
        """Return the rules that have something to judge, in the order in which they do."""
        suffixes = _SUFFIXES if self.always_follows or file.may_follow else ("",)
        found = _calling(file.index, file.lines)
        beyond = self.guarded(lambda: file.called_beyond, file.filename, "following its imports")
        if beyond:
            found.append(("calls", beyond))
        called = {rule for family in self.always for rule in self.rules(family).always}
        for kind, names in found:
            for suffix in suffixes:
                triggers = self.triggers.get(kind + suffix, _NONE)
                known = self.triggered.setdefault(kind + suffix, {})
                for name in triggers.keys() & names:
                    rules = known.get(name)
                    if rules is None:
                        rules = known[name] = self.rules_for(kind + suffix, name)
                    called.update(rules)
                if kind == "calls":
                    called.update(self.bound_rules(kind + suffix, names, file))
        return sorted(called, key=self.places.__getitem__)

    def bound_rules(self, kind: str, names: Iterable[object], file: File) -> Iterator[Rule]:
        """Yield the rules that calls of *names*, of *kind*, call for because of modules that *file* uses."""
        bound = self.bound.get(kind, _NONE)
        for name in bound.keys() & names:
            for modules, family in bound[name]:
                if file.may_call(modules):
                    yield from self.rules(family).by_key.get((kind, name), ())

    def rules_for(self, kind: str, name: object) -> Tuple[Rule, ...]:
        """Return the rules that *name* of *kind*, which some family has among its triggers, calls for."""
        families = self.triggers[kind][name]
        return tuple(rule for family in families for rule in self.rules(family).by_key.get((kind, name), ()))

    def apply(self, rule: Rule, file: File) -> List[Finding]:
        """Return what one rule finds: nothing where it fails on this file."""
        def findings() -> List[Finding]:
            file.audits = self.options.audited(rule.code)
            found = (self.finding(rule, match, file) for match in rule.matches(file))
            return [finding for finding in found if finding is not None]

        return self.guarded(findings, file.filename, "rule", rule.code) or []

    def guarded(self, work: Callable[[], T], filename: str, *what: str) -> Optional[T]:
        """Return what *work* gives: an error of ours costs the user *what*, not the whole run."""
        try:
            return work()
        except Exception:  # the one guard
            if self.options.strict_errors:
                raise
            LOG.warning("%s: %s failed and is skipped", filename, " ".join(what), exc_info=True)
            return None

    def finding(self, rule: Rule, match: Match, file: File) -> Optional[Finding]:
        """Return the finding for *match*, None where the options hide it."""
        severity = rule.severity if match.severity is None else match.severity
        confidence = rule.confidence if match.confidence is None else match.confidence
        profile = rule.profile if match.profile is None else match.profile
        if not self.options.allows(rule.code, profile, severity, confidence):
            return None
        if not file.audits and file.never_runs(match.node):
            return None
        if self.options.noqa and _hidden(match.node, rule.code, file, self.options.nosec):
            return None
        cwe = rule.cwe if match.cwe is None else match.cwe
        message = rule.message if match.message is None else match.message
        facts = {name: _shortened(fact) for name, fact in match.facts.items()}
        if match.sites:
            facts["sink"] += f" ({_listed(match.sites)})"
        filled = message.format_map(facts)
        if len(filled) > LENGTH and "name" in facts:
            facts["name"] = ".".join(facts["name"].split(".")[-2:])
            filled = message.format_map(facts)
        line, column = position(match.node, file.lines)
        return Finding(line, column, rule.code, _one_line(filled, cwe), severity, confidence, cwe)


def _once(findings: Iterable[Finding]) -> List[Finding]:
    """Return *findings* without those that say less surely what another says of the same place."""
    alike: Dict[Tuple[int, int, int], List[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.line, finding.column, finding.cwe), []).append(finding)
    return sorted(
        one for group in alike.values() for one in group
        if not any(other.confidence > one.confidence and other.severity >= one.severity for other in group))


def _calling(index: Index, lines: Sequence[str]) -> List[Tuple[str, Iterable[object]]]:
    """Return what there is in a file that may call for rules, by the field of `Wanted` that asks for it."""
    found: List[Tuple[str, Iterable[object]]] = list(index.kinds.items())
    if index.keywords:
        found.append(("keywords", (ANY,)))
    if index.inits:
        found.append(("calls", index.inits))
    if not all(map(str.isascii, lines)):
        found.append(("characters", (ANY,)))
    return found


def _baseline(path: str) -> Baseline:
    """Return what was found before."""
    from flake8_secure.baseline import read

    return read(path)


def _declared_family(declared: Declared) -> Family:
    """Return the rules about the sinks that a project declares."""
    from flake8_secure.declared import family

    return family(declared)


def _directory_family(directories: Tuple[str, ...]) -> Family:
    """Return the rule about directories that users of a project share."""
    from flake8_secure.families import family_of
    from flake8_secure.rules.directories import in_other

    return family_of("directories", (in_other(directories),))


def _declared_models(declared: Declared) -> Models:
    """Return what is known of libraries, with what a project declares."""
    from flake8_secure.declared import models

    return models(declared)


def _hidden(node: ast.AST, code: str, file: File, nosec: bool) -> bool:
    """Tell whether a comment on a line of *node*, with *nosec* also one of Bandit's, hides a finding of *code* there."""
    from flake8_secure.match.suppressed import hidden

    return hidden(node, code, file, nosec)


def _shortened(fact: str) -> str:
    """Return *fact* without its middle if it is too long for a message."""
    return fact if len(fact) <= FACT else f"{fact[:FACT - 20]}...{fact[-17:]}"


def _listed(sites: Sequence[str]) -> str:
    """Return *sites* for a message: `lines 5, 9 of shop/commands.py`."""
    found: Dict[str, List[int]] = {}
    for site in sites[:_SITES]:
        _, line, _, path = site.split(" ", 3)
        found.setdefault(path, []).append(int(line))
    shown = (f"line{'s' * (len(lines) > 1)} {', '.join(map(str, sorted(lines)))} of {path}" for path, lines in found.items())
    more = f", and {len(sites) - _SITES} more" if len(sites) > _SITES else ""
    return ", ".join(shown) + more


def _one_line(message: str, cwe: int) -> str:
    """Return the text of a finding: one line, nothing that a parser of flake8's output could trip over."""
    text = " ".join(message.split())
    if not text.isprintable():  # control characters; halves of surrogate pairs, which no output takes
        text = "".join(character if character.isprintable() else "?" for character in text)
    return f"{_PLACE.sub(': ', text)} [CWE-{cwe}]"


def _beginnings(name: str) -> Iterator[str]:
    """Yield what the qualified *name* is reached by: `socket.socket` for `socket.socket().bind`, and itself."""
    yield name
    plain = re.split(r"[([]", name, maxsplit=1)[0]
    while plain:
        yield plain
        plain = plain.rpartition(".")[0]


def position(node: ast.AST, lines: Sequence[str]) -> Tuple[int, int]:
    """Return the 1-based line and the 0-based column, in characters, where *node* starts."""
    line: int = getattr(node, "lineno", 1)
    column: int = getattr(node, "col_offset", 0)  # in UTF-8 bytes
    if column and 0 < line <= len(lines) and not lines[line - 1].isascii():
        column = len(lines[line - 1].encode("utf-8")[:column].decode("utf-8", "ignore"))
    return max(line, 1), max(column, 0)
