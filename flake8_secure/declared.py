"""What a project knows of its own functions: sources, sinks and sanitizers named in the configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, FrozenSet, Iterator, List, NamedTuple, Tuple

from flake8.exceptions import ExecutionError

from flake8_secure.regex import regex

if TYPE_CHECKING:
    from flake8_secure.families import Family
    from flake8_secure.models import Models
    from flake8_secure.rule import Rule
    from flake8_secure.syntax.arguments import Key

# By class of sink: the rule that reports it, the weakness in the models, and what the data is taken for.
CLASSES: Dict[str, Tuple[str, str, str]] = {
    "code": ("SEC123", "code", "code"),
    "command": ("S605", "command", "a command"),
    "csv": ("SEC113", "csv", "cells of a table"),
    "deserialization": ("S301", "deserialization", "serialized objects"),
    "header": ("SEC110", "header", "a header"),
    "html": ("SEC105", "html", "HTML"),
    "import": ("SEC117", "import", "the name of a module"),
    "ldap": ("SEC108", "ldap", "an LDAP filter"),
    "log": ("SEC111", "log", "a message of a log"),
    "nosql": ("SEC107", "nosql", "a query"),
    "path": ("SEC101", "path", "a path"),
    "redirect": ("SEC104", "redirect", "the address of a redirect"),
    "regex": ("SEC114", "pattern", "a regular expression"),
    "sql": ("S608", "sql", "SQL"),
    "template": ("SEC106", "template", "a template"),
    "url": ("SEC103", "ssrf", "an address to connect to"),
    "xpath": ("SEC109", "xpath", "an XPath expression"),
}
#: Classes of sanitizers besides: what makes data harmless for everything, and what only tells whether it is.
ALL, VALIDATOR = "all", "validator"

_PART = r"[A-Za-z_]\w*(?:\(\))?"
_NAME = regex(rf"{_PART}(?:\.{_PART})+")
_SINK = regex(rf"(?P<name>(?:\*|{_PART})(?:\.{_PART})*\.[A-Za-z_]\w*)\((?P<keys>[^()]*)\)")
_BREAK = regex(r"[,\s]+")
_KEYWORD = regex(r"[A-Za-z_]\w*|\*|[0-9]{1,9}")


class Declared(NamedTuple):
    """Qualified names; those of calls that give something end with ()."""

    sources: Tuple[str, ...] = ()
    sinks: Tuple[Tuple[str, str, Tuple[Key, ...]], ...] = ()  # class, name, argument
    sanitizers: Tuple[Tuple[str, str], ...] = ()  # class, name

    @property
    def names(self) -> FrozenSet[str]:
        """The names themselves, and what they begin with: `shop.db`, `shop.db.Database`, `shop.db.Database.run`."""
        names = (*self.sources, *(name for _, name, _ in self.sinks), *(name for _, name in self.sanitizers))
        parts = [name.replace("()", "").split(".") for name in names]
        return frozenset(".".join(one[:number]) for one in parts for number in range(1, len(one) + 1))

    @property
    def roots(self) -> FrozenSet[str]:
        """The top-level packages of all names."""
        return frozenset(name for name in self.names if "." not in name) - {"*"}

    def package(self, filename: str) -> str:
        """Return the package that a file lies in, where that is one of `roots`: relative imports start there."""
        parts = filename.replace("\\", "/").split("/")[:-1]
        starts = [number for number, part in enumerate(parts) if part in self.roots]
        return ".".join(parts[starts[-1]:]) if starts else ""


def parse(sources: str, sinks: str, sanitizers: str) -> Declared:
    """Return what the values of the three options say; a mistake raises ExecutionError, which names it."""
    return Declared(
        tuple(_sources(sources)), tuple(_sinks(sinks)),
        tuple(_sanitizers(sanitizers)),
    )


def _sources(text: str) -> Iterator[str]:
    for name in filter(None, _BREAK.split(text)):
        if not _NAME.fullmatch(name):
            raise ExecutionError(
                f"--secure-sources: {name!r} is not a qualified name such as shop.queue.receive() or shop.web.current.body")
        yield name


def _sinks(text: str) -> Iterator[Tuple[str, str, Tuple[Key, ...]]]:
    for kind, name in _classified("--secure-sinks", text, tuple(CLASSES), "run(0)"):
        found = _SINK.fullmatch(name)
        keys = found["keys"].split("|") if found else []
        if found is None or not all(map(_KEYWORD.fullmatch, keys)):
            raise ExecutionError(
                f"--secure-sinks: {name!r} does not name an argument: write shop.db.run(0), shop.db.run(query) or "
                "shop.db.run(0|query)")
        yield kind, found["name"], tuple(int(key) if key.isdigit() else key for key in keys)


def _sanitizers(text: str) -> Iterator[Tuple[str, str]]:
    for kind, name in _classified("--secure-sanitizers", text, (*CLASSES, ALL, VALIDATOR), "quote"):
        bare = name[:-2] if name.endswith("()") else name
        if not _NAME.fullmatch(bare):
            raise ExecutionError(f"--secure-sanitizers: {name!r} is not a qualified name such as shop.text.escape")
        yield kind, bare


def _classified(option: str, text: str, classes: Tuple[str, ...], example: str) -> Iterator[Tuple[str, str]]:
    """Yield each name with the class that stands before it and a colon."""
    kind, named = "", True
    for word in (*filter(None, _BREAK.split(text.replace(":", ": "))), ""):
        if not named and (not word or word.endswith(":")):
            raise ExecutionError(f"{option}: no name follows the class {kind!r}")
        if not word:
            return
        named = not word.endswith(":")
        if not named:
            kind = word[:-1].lower()
            if kind not in classes:
                raise ExecutionError(f"{option}: {kind!r} is not allowed; choose one of {', '.join(sorted(classes))}")
        elif not kind:
            raise ExecutionError(f"{option}: {word!r} has no class: write for example sql: shop.db.{example}")
        else:
            yield kind, word


def models(declared: Declared) -> Models:
    """Return all that is known, with what was declared."""
    from flake8_secure.models import LIBRARIES, MODELS, Models
    from flake8_secure.models.library import REMOTE, Library

    validators = tuple(name for kind, name in declared.sanitizers if kind == VALIDATOR)
    own = Library(
        roots=tuple(sorted(declared.roots)), sources={name: REMOTE for name in declared.sources}, validators=validators,
    )
    found = Models((*LIBRARIES, own))
    # The objects of a project stay unknown: only what was declared is known of them.
    found.known_roots = MODELS.known_roots
    for kind, name in declared.sanitizers:
        if kind != VALIDATOR:
            weaknesses = [weakness for _, weakness, _ in CLASSES.values()] if kind == ALL else [CLASSES[kind][1]]
            marks = frozenset(f"declared:{weakness}" for weakness in weaknesses)
            found.declared[name] = found.declared.get(name, frozenset()) | marks
    return found


def family(declared: Declared) -> Family:
    """Return the rules that report data in the declared sinks, under the codes of the rules for such sinks."""
    from flake8_secure.families import family_of

    return family_of("declared", tuple(_rules(declared)))


def _rules(declared: Declared) -> Iterator[Rule]:
    from attrs import evolve

    from flake8_secure.match.flows import flow
    from flake8_secure.match.harms import everything, host
    from flake8_secure.match.sinks import CallSink
    from flake8_secure.registry import all_rules
    from flake8_secure.rules.sql import Injected

    by_class: Dict[str, List[Tuple[str, Tuple[Key, ...]]]] = {}
    for kind, name, keys in declared.sinks:
        by_class.setdefault(kind, []).append((name, keys))
    for rule in all_rules() if by_class else ():
        for kind, named in by_class.items():
            code, weakness, noun = CLASSES[kind]
            if rule.code == code:
                harm = host if kind in ("redirect", "url") else everything
                message = f"{{source}} (line {{line}}) reaches {{sink}} as {noun}: check it first, or make it harmless"
                reached = flow(weakness, *(
                    CallSink(frozenset((name,)), keys, harm=harm, guessing=False) for name, keys in named))
                # A query that is reported where it is put together is not reported again where it is run.
                when = Injected(reached, message) if kind == "sql" else reached
                yield evolve(rule, message=message, when=when)
