"""The Python files below a directory, each read from the disk once, when a flow leads there."""

from __future__ import annotations

import ast
import os
import sys
import tokenize
import warnings
from contextlib import suppress
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Callable, Dict, FrozenSet, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from flake8_secure.models import MODELS
from flake8_secure.models.stdlib import ROOTS
from flake8_secure.syntax.scopes import ANNOTATE, IMPORT, Binding

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.registries import Registry
    from flake8_secure.syntax.index import Index
    from flake8_secure.syntax.index import Place as IndexPlace

# Bytes of one module, modules that one file leads to, and places of names that a process keeps.
SIZE, REACHED, PLACES = 400_000, 60, 50_000
# Modules that a process keeps, and lines of all of these: what is known of a line takes some 1,500 bytes.
KEPT, LINES = 400, 100_000
# Directories in which a module of a certain name is looked for.
ENTRIES = 100
# Directories, and levels of them, that are searched for packages that others of a repository with several import.
SEARCHED, LEVELS = 600, 4
# The directory of templates beside the modules that render them.
_TEMPLATES = "templates"
_ELSEWHERE = frozenset(("build", "dist", "node_modules", "site-packages"))
# The directory of the modules that are installed, beside those for tests and scripts.
_SOURCES = "src"
# Modules that one module may import from; what a package collects beyond these would push out all that is kept.
LED = 200
# Names that stand for names of other modules, and modules of which a file imports everything.
DEPTH, STARS = 12, 5
# Modules between a file and the one in which data from outside comes in.
HOPS = 1
# Python 3.9 does not list the modules of its library.
_STANDARD = ROOTS.union(getattr(sys, "stdlib_module_names", ()), sys.builtin_module_names, ("builtins",))
# Those of its modules that have others below them.
_STANDARD_PACKAGES = frozenset("""
    asyncio collections compression concurrent ctypes curses dbm distutils email encodings ensurepip html http idlelib importlib
    json lib2to3 logging msilib multiprocessing os pathlib profiling pydoc_data re sqlite3 string sys sysconfig tkinter tomllib
    turtledemo unittest urllib venv wsgiref xml xmlrpc zipfile zoneinfo
""".split())


class Module(NamedTuple):
    """What is known of one file on the disk, whoever imports it."""

    path: str
    tree: ast.Module
    lines: List[str]
    found: Index


class Place(NamedTuple):
    """A module, and what of a dotted name is left behind it."""

    path: str
    rest: Tuple[str, ...]


class Project:
    """The Python files below one directory, each read once."""

    def __init__(self, root: str, walk: Callable[[ast.Module, str], Index],
                 make: Callable[[ast.Module, List[str], str, Index], File], declared: FrozenSet[str] = frozenset()) -> None:
        self.root = os.path.abspath(root)
        # How paths below it begin, as they are written and with all links followed.
        self.inside = os.path.join(self.root, "")
        self.really_inside = os.path.join(os.path.realpath(root), "")
        self.walk = walk
        self.make = make
        # Names of objects of modules of which something is declared: what these modules do is not looked at then.
        self.declared = declared
        self.modules: Dict[str, Optional[Module]] = {}
        self.lines = 0
        # Texts of templates by their paths.
        self.templates: Dict[str, str] = {}
        # What follows from the files on the disk alone, so that it may be kept.
        self.places: Dict[Tuple[str, str], Optional[Place]] = {}
        self.giving: Dict[Tuple[str, int], FrozenSet[str]] = {}
        # What the modules below a directory keep for each other.
        self.registries: Dict[str, Registry] = {}
        # By path: the keys that a module keeps something under, and whether it loads whole settings.
        self.kept: Dict[str, Tuple[Tuple[str, ...], bool]] = {}
        # The directories in which packages stand that are in no other one, by the names of these, once they are asked for.
        self.packages: Optional[Dict[str, List[str]]] = None
        # Something is found out of a module as if it was the one under analysis.
        self.alone = False
        is_file.cache_clear()
        has_sources.cache_clear()

    def holds(self, path: str) -> bool:
        """Tell whether the absolute *path* is below the directory of the project."""
        return path.startswith(self.inside)

    def package(self, filename: str) -> str:
        """Return the dotted name of the directory of a file, counted from that of the project; "" outside."""
        path = os.path.abspath(filename)
        if not self.holds(path):
            return ""
        return os.path.dirname(os.path.relpath(path, self.root)).replace(os.sep, ".")

    def module(self, path: str) -> Optional[Module]:
        """Return the module at *path*; None where it cannot be read or parsed."""
        found = self.modules[path] if path in self.modules else self.read(path)
        self.keep(path, found)
        return found

    def keep(self, path: str, module: Optional[Module]) -> None:
        """Keep what was read at *path* as long as there is room."""
        self.forget(path)
        self.modules[path] = module  # the last in the row of those to go
        self.lines += 0 if module is None else len(module.lines)
        while len(self.modules) > KEPT or self.lines > LINES and len(self.modules) > 1:
            self.forget(next(iter(self.modules)))

    def forget(self, path: str) -> None:
        """Keep the module at *path* no more."""
        module = self.modules.pop(path, None)
        self.lines -= 0 if module is None else len(module.lines)

    def checked(self, tree: ast.Module, lines: Sequence[str], filename: str) -> Module:
        """Return what is known of a file under analysis: what others import is parsed and walked once."""
        path = os.path.abspath(filename)
        module = self.modules.get(path)
        if module is None or module.lines != lines:
            module = Module(path, tree, list(lines), self.walk(tree, self.package(path)))
            if self.holds(path) and self.may_read(path):
                self.keep(path, module)
        return module

    def may_read(self, path: str) -> bool:
        """Tell whether *path* stays below the directory of the project, links included, and is not too large."""
        try:
            return os.path.realpath(path).startswith(self.really_inside) and os.path.getsize(path) <= SIZE
        except OSError:
            return False

    def read(self, path: str) -> Optional[Module]:
        """Read and parse the module at *path*."""
        try:
            if not self.may_read(path):
                return None
            with tokenize.open(path) as stream:  # as flake8 does
                lines = stream.readlines()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about the code of that file: not asked for
                tree = ast.parse("".join(lines))
        except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
            return None
        return Module(path, tree, lines, self.walk(tree, self.package(path)))

    def template(self, name: str, path: str) -> str:
        """Return the text of the template *name* in the directory of templates nearest to the module at *path*, or above it."""
        directory = os.path.dirname(path)
        parts = name.split("/")
        while os.path.join(directory, "").startswith(self.inside) and not {"", os.pardir}.intersection(parts):
            place = os.path.join(directory, _TEMPLATES, *parts)
            if is_file(place):
                if place not in self.templates:
                    self.templates[place] = self.text(place)
                    while len(self.templates) > KEPT:
                        del self.templates[next(iter(self.templates))]
                return self.templates[place]
            directory = os.path.dirname(directory)
        return ""

    def text(self, path: str) -> str:
        """Return the text of the file at *path*, "" where it cannot be read."""
        try:
            if not self.may_read(path):
                return ""
            with open(path, encoding="utf-8") as stream:
                return stream.read()
        except (OSError, ValueError):
            return ""

    def locate(self, name: str, path: str) -> Optional[Place]:
        """Return the module that the dotted *name* starts with, as the file at *path* imports it."""
        directory = _directory(path)
        key = (name, directory)
        if key not in self.places:
            parts = name.split(".")
            found = self.longest(name, directory)
            if found is not None and len(parts) - len(found.rest) > 1 and not (found.rest and self.has(found)):
                found = self.of_package(found) or found
            if found is not None and found.rest and (
                    name in self.declared or parts[0] in MODELS.known_roots and not self.has(found)):
                found = None
            if len(self.places) >= PLACES:
                self.places.clear()
            self.places[key] = found
        return self.places[key]

    def has(self, place: Place) -> bool:
        """Tell whether the module at *place* may have the name asked for: `utils/jwt.py` has not all that PyJWT has."""
        module = self.module(place.path)
        return module is None or bool(module.found.stars) or place.rest[0] in module.found.scopes[0].bindings

    def starts(self, directory: str) -> Iterator[str]:
        """Yield where absolute imports of the files in *directory* may start, the nearest first.

        That is below no package, and where the program of a project of Django stands. Then come directories called `src`
        beside one of these, and last those of packages: a program in one that is started by its path finds its neighbours there.
        """
        last = ""
        packages: List[str] = []
        sources: List[str] = []
        while self.holds(directory) and directory != last:  # nothing is above the root of the file system
            if has_sources(directory):
                sources.append(os.path.join(directory, _SOURCES))
            if not is_file(os.path.join(directory, "__init__.py")) or is_file(os.path.join(directory, "manage.py")):
                yield directory
            else:
                packages.append(directory)
            last, directory = directory, os.path.dirname(directory)
        yield self.root
        if has_sources(self.root):
            sources.append(os.path.join(self.root, _SOURCES))
        yield from sources
        yield from packages

    def longest(self, name: str, directory: str) -> Optional[Place]:
        """Return the module whose name is the longest start of the dotted *name*, as files in *directory* import it."""
        parts = name.split(".")
        is_known = parts[0] in MODELS.known_roots and ".".join(parts[:2]) in MODELS.known_starts
        if not name or is_known:
            return None
        if parts[0] in _STANDARD:
            return self.hiding(parts, directory)
        return next(filter(None, (self.below(start, parts) for start in self.starts(directory))), None) or self.beside(parts)

    def hiding(self, parts: List[str], directory: str) -> Optional[Place]:
        """Return the module of a package called like one of the standard library, as files in *directory* import it.

        `calendar.views` can be no other, and what a module within the package imports by its name is most likely of that.
        """
        for start in self.starts(directory):
            package = os.path.join(start, parts[0])
            if is_file(os.path.join(package, "__init__.py")) and not is_file(os.path.join(start, "__init__.py")):
                place = self.below(start, parts)
                is_inside = directory == package or directory.startswith(os.path.join(package, ""))
                if place is None or len(parts) - len(place.rest) > 1:
                    return place if is_inside or parts[0] not in _STANDARD_PACKAGES else None
                module = self.module(place.path) if is_inside and place.rest else None
                return None if module is None or place.rest[0] not in module.found.scopes[0].bindings else place
        return None

    def beside(self, parts: List[str]) -> Optional[Place]:
        """Return the module with the longest name among *parts* in the one package of that name, wherever that stands.

        That is what the members of a workspace import of each other: `libs/shop/src/shop/login.py`.
        """
        if self.packages is None:
            self.packages = _packages(self.root)
        around = self.packages.get(parts[0], ())
        return self.below(around[0], parts) if len(around) == 1 else None

    def of_package(self, place: Place) -> Optional[Place]:
        """Return what the package around the module at *place* binds to its name, `from .load import load` in `__init__`.

        That is what `from package import load` gives once `__init__` has run. None where it is the module: that is bound to
        its name where it is first imported, after what stands above.
        """
        start = os.path.splitext(place.path)[0].removesuffix(os.sep + "__init__")
        directory, called = os.path.split(start)
        path = os.path.join(directory, "__init__.py")
        package = self.module(path) if is_file(path) else None
        if package is None:
            return None
        led = [
            (getattr(node, "lineno", 0), self.longest(text, directory))
            for bindings in package.found.scopes[0].bindings.values() for kind, node, text, _ in bindings
            if kind == IMPORT and called in text.split(".")]
        imported = min((line for line, to in led if to is not None and to.path == place.path), default=0)
        bindings = _binding(called, package)
        for star in () if bindings else package.found.stars[:STARS]:
            to = self.longest(star, directory)
            module = None if to is None or to.rest else self.module(to.path)
            if module is not None and to is not None:
                bindings = _binding(called, module) or bindings
                imported = imported or int(to.path == place.path)
        if not bindings:
            return None
        kind, node, text, _ = bindings[-1]
        if kind == IMPORT:
            to = self.longest(text, directory)
            if to == Place(place.path, ()) or to is None and not imported:  # what is imported later takes the place of that
                return None
        return None if imported > getattr(node, "lineno", 0) else Place(path, (called, *place.rest))

    @staticmethod
    def below(directory: str, parts: List[str]) -> Optional[Place]:
        """Return the longest name among *parts* that is a module below *directory*."""
        for number in range(len(parts), 0, -1):
            start = os.path.join(directory, *parts[:number])
            for path in (os.path.join(start, "__init__.py"), start + ".py"):
                if is_file(path):
                    return Place(path, tuple(parts[number:]))
        return None

    def mentions(self, path: str, name: str) -> bool:
        """Tell whether the module at *path* imports the dotted *name*, or from it, by what it calls that."""
        module = self.module(path) if self.holds(path) else None
        return module is not None and any(
            binding[0] == IMPORT and name in binding[2]
            for bindings in module.found.scopes[0].bindings.values() for binding in bindings)

    def imported(self, index: Index, path: str) -> Iterator[Tuple[str, Module, str]]:
        """Yield the names that the file at *path* binds, in any scope, to other modules or to what they define.

        Each with the module, and with what that calls it: "" for the module itself. As many as `LED` modules are read.
        """
        found: List[Tuple[str, str, str]] = index.derived("imported", lambda: self.first_led(index, path))
        for name, place, own in found:
            module = self.module(place)
            if module is not None:
                yield name, module, own

    def first_led(self, index: Index, path: str) -> List[Tuple[str, str, str]]:
        """Return what `leading` yields of the first modules."""
        found: List[Tuple[str, str, str]] = []
        modules: Set[str] = set()
        for one in self.leading(index, path):
            modules.add(one[1])
            if len(modules) > LED:
                break
            found.append(one)
        return found

    def direct(self, index: Index, path: str) -> Iterator[str]:
        """Yield the paths of the modules that `imported` names, and of the packages that hand on what these define."""
        for _, place, _ in index.derived("imported", lambda: self.first_led(index, path)):
            yield place
        for scope in index.scopes:
            for bindings in scope.bindings.values():
                for kind, _, text, _ in bindings:
                    found = self.locate(text, path) if kind == IMPORT and text else None
                    if found is not None:
                        yield found.path

    def leading(self, index: Index, path: str) -> Iterator[Tuple[str, str, str]]:
        """Do what `imported` does, with the paths of the modules."""
        for scope in index.scopes:
            for name, bindings in scope.bindings.items():
                for kind, node, text, _ in bindings:
                    if kind != IMPORT or not text:
                        continue
                    texts = [text]
                    if isinstance(node, ast.Import):  # `import a.b` binds a
                        texts += [alias.name for alias in node.names if alias.name.startswith(text + ".")]
                    for one in texts:
                        module, own = self.origin(one, path)
                        if module is not None:
                            yield name, module.path, own
        for star in index.stars[:STARS]:
            place = self.longest(star, _directory(path))
            module = None if place is None or place.rest else self.module(place.path)
            if module is not None:
                yield from ((name, module.path, name) for name in module.found.scopes[0].bindings if not name.startswith("_"))

    def origin(self, name: str, path: str, depth: int = DEPTH) -> Tuple[Optional[Module], str]:
        """Return the module that defines what *name* stands for, where others hand it on, and what that calls it."""
        place = self.locate(name, path)
        module = None if place is None else self.module(place.path)
        if place is None or module is None or not place.rest or depth <= 0:
            return module, ""
        first = place.rest[0]
        bindings = module.found.scopes[0].bindings.get(first)
        if bindings is None:
            handed = (self.origin(f"{star}.{first}", module.path, depth - DEPTH // 3) for star in module.found.stars[:STARS])
            defining = (one for one in handed if one[0] is not None and one[1] in one[0].found.scopes[0].bindings)
            return next(defining, (module, first))
        name = next((binding[2] for binding in bindings if binding[0] == IMPORT and binding[2]), "")
        return self.origin(name, module.path, depth - 1) if name else (module, first)

    def handed_on(self, index: Index, path: str) -> Iterator[str]:
        """Yield what the file at *path* gets of libraries by modules of the project that import it themselves."""
        for bindings in index.scopes[0].bindings.values():
            for text in (text for kind, _, text, _ in bindings if kind == IMPORT and text):
                place, name, depth = self.locate(text, path), text, 0
                while place is not None and place.rest and depth < DEPTH:
                    module, depth = self.module(place.path), depth + 1
                    found = () if module is None else module.found.scopes[0].bindings.get(place.rest[0], ())
                    name = next((binding[2] for binding in found if binding[0] == IMPORT and binding[2]), "")
                    place = self.locate(name, place.path) if name else None
                if depth and name and place is None:
                    yield name

    def respelled(self, name: str, path: str, depth: int = DEPTH // 3) -> Set[str]:
        """Return what libraries call *name* of the file at *path*, where modules of the project hand it on."""
        end = min((place for place in (name.find("("), name.find("[")) if place >= 0), default=len(name))
        place = self.locate(name[:end], path)
        module = None if place is None else self.module(place.path)
        if place is None or module is None or not place.rest or depth <= 0:
            return {name}
        bindings = module.found.scopes[0].bindings.get(place.rest[0], ())
        texts = {".".join((text, *place.rest[1:])) + name[end:] for kind, _, text, _ in bindings if kind == IMPORT and text}
        return set().union(*(self.respelled(text, place.path, depth - 1) for text in texts)) or {name}

    def renamed(self, index: Index, path: str) -> Dict[str, List[IndexPlace]]:
        """Return the calls of what other modules give names of their own, `load = yaml.load`, by what these stand for."""
        found: Dict[str, List[IndexPlace]] = {}
        for name, module, own in self.imported(index, path):
            for renamed, tails in module.found.renamed.items():
                places = index.called.get(name if own else renamed, ()) if own in ("", renamed) else ()
                for tail in sorted(tails) if places else ():
                    found.setdefault(tail, []).extend(places)
        return found

    def given_to(self, index: Index, path: str, hops: int = HOPS) -> Set[str]:
        """Return the names by which the file at *path* may get data from outside out of the modules that it imports.

        These may have it from others, so many *hops* away.
        """
        found: Set[str] = set()
        for name, module, own in self.imported(index, path):
            given = self.gives(module, hops)
            found |= given
            if own in given:
                found.add(name)
        return found

    def gives(self, module: Module, hops: int) -> FrozenSet[str]:
        """Return the names of functions, methods and attributes of *module* that may give data from outside."""
        key = module.path, hops
        found = self.giving.get(key)
        if found is None:
            file = self.make(module.tree, module.lines, module.path, module.found)
            file.resolver.abroad = lambda name: frozenset(
                map(file.resolver.canonical, self.respelled(name, module.path)))
            imported = self.given_to(module.found, module.path, hops - 1) if hops else set()
            brings = imported or file.receives or file.follows_local
            found = self.giving[key] = file.reach.giving(imported) if brings else frozenset()
        return found


def _binding(name: str, module: Module) -> List[Binding]:
    """Return what binds *name* in the body of *module*, in the order of the lines."""
    found = [one for one in module.found.scopes[0].bindings.get(name, ()) if one[0] != ANNOTATE]
    return sorted(found, key=lambda one: getattr(one[1], "lineno", 0))


@lru_cache(maxsize=4096)
def is_file(path: str) -> bool:
    """Tell whether there is a file at *path*: each project begins to ask anew."""
    return os.path.isfile(path)


@lru_cache(maxsize=4096)
def has_sources(directory: str) -> bool:
    """Tell whether *directory* has one for what is installed from it: each project begins to ask anew."""
    return os.path.isdir(os.path.join(directory, _SOURCES))


@lru_cache(maxsize=4096)
def _directory(path: str) -> str:
    return os.path.dirname(path)


def _packages(root: str) -> Dict[str, List[str]]:
    """Return the directories below *root* in which packages stand that are in no other one, by the names of these."""
    found: Dict[str, List[str]] = {}
    searched = [(root, 0)]
    for directory, level in searched:  # grows
        if is_file(os.path.join(directory, "pyvenv.cfg")):
            continue
        with suppress(OSError), os.scandir(directory) as entries:
            for name in sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False)):
                path = os.path.join(directory, name)
                if os.path.isfile(os.path.join(path, "__init__.py")):
                    found.setdefault(name, []).append(directory)
                elif level < LEVELS and len(searched) < SEARCHED and name[:1] != "." and name not in _ELSEWHERE:
                    searched.append((path, level + 1))
    return found


@lru_cache(maxsize=64)
def one_below(directory: str, name: str) -> Tuple[str, ...]:
    """Return the files called *name* in the directories below *directory*, not deeper."""
    with suppress(OSError), os.scandir(directory) as entries:
        paths = sorted(os.path.join(entry.path, name) for entry in islice(entries, ENTRIES) if entry.is_dir())
        return tuple(filter(os.path.isfile, paths))
    return ()


def text_of_file(path: str) -> str:
    """Return the text of the file at *path*, "" where it cannot be read or is too large."""
    try:
        if os.path.getsize(path) > SIZE:
            return ""
        with open(path, encoding="utf-8", errors="replace") as stream:
            return stream.read()
    except OSError:
        return ""
