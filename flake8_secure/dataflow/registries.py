"""Which modules of a project keep what under a key of their application, for others that they need not know."""

from __future__ import annotations

import os
from itertools import islice
from typing import Callable, Dict, FrozenSet, Iterator, List, NamedTuple, Tuple

from flake8_secure.dataflow.project import Project, text_of_file
from flake8_secure.regex import regex

# Bounds against large projects: files below one directory that are looked into, and modules that one key leads to.
_FILES, _MODULES = 300, 4
# Directories that a file stands in that are looked through, from below; the project of a monorepo ends before its top.
_STARTS = 3
# What has attributes that are there for all who handle a request, by its last identifier.
FOR_ALL = frozenset(("ctx", "g", "state"))
# What is put under a key, `app["db"] = db`, and what attributes are assigned to, `app.state.db = db`.
_PUT = regex(r"\b(?:app|application|config|current_app|extensions|req|request|session)\[[\"'](\w+)[\"']\]\s*=[^=]")
_ASSIGNED = regex(r"(?:\bctx|\bg|\brequest|\bstate)\.(\w+)\s*(?::[^=\n]*)?=[^=]")
# What is put there by its name: `app.config.update(DEBUG=True)`.
_UPDATED = regex(r"\bconfig\.(?:from_mapping|update)\(([^()]*)")
_NAME = regex(r"(\w+)\s*=")
# What a lifespan yields is kept in the state of each request.
_YIELDED = regex(r"\byield\s*\{([^{}]*)\}")
_KEY = regex(r"[\"'](\w+)[\"']\s*:")
_SKIPPED = frozenset(("__pycache__", "build", "dist", "node_modules", "site-packages", "venv"))


class Registry(NamedTuple):
    """The modules below one directory, by the keys that they keep something under, and those that load whole settings."""

    keeping: Dict[str, List[str]]
    loading: List[str]


def keeping(project: Project, path: str, key: str) -> Tuple[str, ...]:
    """Return the modules near the one at *path* that keep something under *key*: `[db]`, or `db` of an attribute."""
    return _nearest(project, path, lambda known: known.keeping.get(key, []))


def loading(project: Project, path: str) -> Tuple[str, ...]:
    """Return the modules near the one at *path* that load the settings of an application from others."""
    return _nearest(project, path, lambda known: known.loading)


def _nearest(project: Project, path: str, paths_of: Callable[[Registry], List[str]]) -> Tuple[str, ...]:
    """Return some of *paths_of* what is known of the lowest directory above *path* that has any."""
    for start in islice(project.starts(os.path.dirname(path)), _STARTS):
        found = paths_of(registry(project, start))
        if found:
            return tuple(found[:_MODULES])
    return ()


def registry(project: Project, start: str) -> Registry:
    """Return what modules below the directory *start* keep."""
    known = project.registries.get(start)
    if known is None:
        known = project.registries[start] = Registry({}, [])
        for path in islice(_modules(start), _FILES):
            keys, loads = _kept_in(project, path)
            for key in keys:
                known.keeping.setdefault(key, []).append(path)
            if loads:
                known.loading.append(path)
    return known


def _kept_in(project: Project, path: str) -> Tuple[Tuple[str, ...], bool]:
    """Return the keys that the module at *path* keeps something under, and whether it loads whole settings."""
    known = project.kept.get(path)
    if known is None:
        text = text_of_file(path)
        known = project.kept[path] = tuple(sorted(_keys(text))), ".from_object(" in text
    return known


def _modules(start: str) -> Iterator[str]:
    """Yield the Python files below *start*, those of a directory before those below it."""
    for directory, below, names in os.walk(start):
        below[:] = sorted(name for name in below if name not in _SKIPPED and not name.startswith((".", "test")))
        yield from (os.path.join(directory, name) for name in sorted(names) if name.endswith(".py"))


def _keys(text: str) -> FrozenSet[str]:
    """Return the keys that the module with this *text* keeps something under."""
    found = {f"[{key}]" for key in _PUT.findall(text)} | {*_ASSIGNED.findall(text)}
    for entries in _YIELDED.findall(text):
        found.update(_KEY.findall(entries))
    for entries in _UPDATED.findall(text):
        found.update(_NAME.findall(entries))
    return frozenset(found)
