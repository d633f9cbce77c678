"""Modules of the project that a file imports, read from the disk when a flow leads there."""

from __future__ import annotations

import ast
import os
import sys
import warnings
from contextlib import suppress
from functools import lru_cache, partial
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Callable, Dict, FrozenSet, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from flake8_secure.dataflow.bindings import of_instance, replaces_missing
from flake8_secure.dataflow.lineages import giving_by_heirs
from flake8_secure.dataflow.values import Local, Value, join
from flake8_secure.models import MODELS
from flake8_secure.models.stdlib import ROOTS
from flake8_secure.syntax.names import BUILTINS, NONE, Names
from flake8_secure.syntax.scopes import CLASS, IMPORT

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.index import Index
    from flake8_secure.syntax.index import Place as IndexPlace
    from flake8_secure.syntax.scopes import Scope

    # Of a call: its number among those of the module, the last identifier that it is found under, itself, where it stands.
    Filed = Tuple[int, str, ast.Call, Scope]

# Bytes of one module, modules that one file leads to, and modules and places of names that a process keeps.
SIZE, REACHED, KEPT, PLACES = 400_000, 60, 400, 50_000
# Directories in which a module of a certain name is looked for.
ENTRIES = 100
# Names that stand for names of other modules, and modules of which a file imports everything.
DEPTH, STARS = 12, 5
# So many library names one name of another module may stand for, as a class does that derives from several.
SPELLINGS = 4
# Modules that are looked at for what they put into what others define.
FILLERS = 30
# Modules between a file and the one in which data from outside comes in.
HOPS = 1
# Python 3.9 does not list the modules of its library.
_STANDARD = ROOTS.union(getattr(sys, "stdlib_module_names", ()), sys.builtin_module_names, ("builtins",))


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
                 make: Callable[[ast.Module, List[str], str, Index], File]) -> None:
        self.root = os.path.abspath(root)
        # How paths below it begin, as they are written and with all links followed.
        self.inside = os.path.join(self.root, "")
        self.really_inside = os.path.join(os.path.realpath(root), "")
        self.walk = walk
        self.make = make
        self.modules: Dict[str, Optional[Module]] = {}
        # What follows from the files on the disk alone, so that it may be kept.
        self.places: Dict[Tuple[str, str], Optional[Place]] = {}
        self.giving: Dict[Tuple[str, int], FrozenSet[str]] = {}

    def attach(self, file: File) -> None:
        """Let *file* follow its imports, where it lies in the project."""
        path = os.path.abspath(file.filename)
        if not self.holds(path):
            return
        Imports(self, file, path)
        if file.follows or file.follows_local:
            file.index = file.index.with_calls(self.renamed(file.index, path))

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
        found = self.modules.pop(path) if path in self.modules else self.read(path)
        self.keep(path, found)
        return found

    def keep(self, path: str, module: Optional[Module]) -> None:
        """Keep what was read at *path* as long as there is room."""
        self.modules.pop(path, None)
        if len(self.modules) >= KEPT:
            del self.modules[next(iter(self.modules))]
        self.modules[path] = module  # the last in the row of those to go

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
            with open(path, "rb") as stream:
                data = stream.read()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about the code of that file: not asked for
                tree = ast.parse(data)
            lines = data.decode("utf-8", "replace").splitlines(True)
        except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
            return None
        return Module(path, tree, lines, self.walk(tree, self.package(path)))

    def locate(self, name: str, path: str) -> Optional[Place]:
        """Return the module that the dotted *name* starts with, as the file at *path* imports it."""
        directory = _directory(path)
        key = (name, directory)
        if key not in self.places:
            parts = name.split(".")
            found: Optional[Place] = None
            is_known = parts[0] in MODELS.known_roots and ".".join(parts[:2]) in MODELS.known_starts
            if parts[0] not in _STANDARD and not is_known:
                for start in self.starts(directory):
                    found = self.below(start, parts)
                    if found is not None:
                        break
            if len(self.places) >= PLACES:
                self.places.clear()
            self.places[key] = found
        return self.places[key]

    def starts(self, directory: str) -> Iterator[str]:
        """Yield where absolute imports of the files in *directory* may start, the nearest first.

        That is below no package, and where the program of a project of Django stands.
        """
        while self.holds(directory):
            if not _is_file(os.path.join(directory, "__init__.py")) or _is_file(os.path.join(directory, "manage.py")):
                yield directory
            directory = os.path.dirname(directory)
        yield self.root

    @staticmethod
    def below(directory: str, parts: List[str]) -> Optional[Place]:
        """Return the longest name among *parts* that is a module below *directory*."""
        for number in range(len(parts), 0, -1):
            start = os.path.join(directory, *parts[:number])
            for path in (os.path.join(start, "__init__.py"), start + ".py"):
                if _is_file(path):
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

        Each with the module, and with what that calls it: "" for the module itself.
        """
        found: List[Tuple[str, str, str]] = index.derived("imported", lambda: list(self.leading(index, path)))
        for name, place, own in found:
            module = self.module(place)
            if module is not None:
                yield name, module, own

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
            module, _ = self.origin(star, path)
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

    def gives(self, module: Module, hops: int = HOPS) -> FrozenSet[str]:
        """Return the names of functions, methods and attributes of *module* that may give data from outside."""
        key = module.path, hops
        found = self.giving.get(key)
        if found is None:
            file = self.make(module.tree, module.lines, module.path, module.found)
            imported = self.given_to(module.found, module.path, hops - 1) if hops else set()
            brings = imported or file.receives or file.follows_local
            found = self.giving[key] = file.reach.giving(imported) if brings else frozenset()
        return found


@lru_cache(maxsize=4096)
def _is_file(path: str) -> bool:
    return os.path.isfile(path)


@lru_cache(maxsize=4096)
def _directory(path: str) -> str:
    return os.path.dirname(path)


@lru_cache(maxsize=64)
def _one_below(directory: str, name: str) -> Tuple[str, ...]:
    """Return the files called *name* in the directories below *directory*, not deeper."""
    with suppress(OSError), os.scandir(directory) as entries:
        paths = sorted(os.path.join(entry.path, name) for entry in islice(entries, ENTRIES) if entry.is_dir())
        return tuple(filter(os.path.isfile, paths))
    return ()


def _named(name: str, scope: Scope, file: File) -> Names:
    """Return what *name* of the module *scope* stands for, less what it does only where another module is missing."""
    bindings = scope.bindings[name]
    chosen = [one for one in bindings if one[0] != IMPORT or not replaces_missing(one, file)]
    if not chosen or len(chosen) == len(bindings):
        return file.resolver.name(name, scope)
    return NONE.union(*(file.resolver.binding(one, scope) for one in chosen))


class Imports:
    """The modules of the project that one file leads to; each has a `File` of its own, made for this analysis."""

    def __init__(self, project: Project, file: File, path: str) -> None:
        self.project = project
        self.files: Dict[str, Optional[File]] = {}
        self.paths: Dict[File, str] = {}
        self.owners: Dict[ast.AST, File] = {}
        self.spelled: Dict[Tuple[File, str], Names] = {}
        self.given: Dict[File, Set[str]] = {}
        self.fillers: Dict[File, List[File]] = {}
        self.depth = 0
        # What modules get of a name by their stars, until the lookup ends that asks for it: nothing in a circle.
        self.starred: Dict[Tuple[File, str], Optional[Value]] = {}
        self.spelled_by_stars: Dict[Tuple[File, str], Names] = {}
        self.effort = file.effort
        self.effort.limit *= 3  # calls lead to functions of other modules
        self.adopt(file, path)

    def close(self) -> None:
        """Let go of the files, and of all that refers back to them: modules that are kept stay as they are."""
        for file in self.files.values():
            if file is not None:
                file.__dict__.clear()
        self.__dict__.clear()

    def adopt(self, file: File, path: str) -> None:
        """Make *file* one of these."""
        self.files[path] = file
        self.paths[file] = path
        file.imports = self
        file.effort = self.effort
        file.resolver.abroad = lambda name: self.respelled(name, file)

    def owner(self, node: ast.AST) -> Optional[File]:
        """Return the file that *node*, a function or class, is defined in."""
        found = self.owners.get(node)
        if found is None:
            found = next((file for file in self.files.values() if file is not None and node in file.index.by_node), None)
            if found is not None:
                self.owners[node] = found
        return found

    def shown(self, file: File) -> str:
        """Return the path of *file* below the directory of the project."""
        return os.path.relpath(self.paths[file], self.project.root).replace(os.sep, "/")

    def place(self, name: str, importer: File) -> Optional[Tuple[File, Tuple[str, ...]]]:
        """Return the module that the dotted *name* starts with, as *importer* imports it, and the rest of the name."""
        place = self.project.locate(name, self.paths[importer])
        file = None if place is None else self.file(place.path)
        return None if place is None or file is None else (file, place.rest)

    def home(self, name: str, importer: File) -> Optional[Tuple[ast.Name, Scope, File]]:
        """Return what the dotted *name* is called in the module that binds it, with where it is read there."""
        module, own = self.project.origin(name, self.paths[importer]) if name else (None, "")
        file = self.file(module.path) if module is not None and own else None
        return None if file is None else (ast.Name(own, ast.Load()), file.index.scopes[0], file)

    def file(self, path: str) -> Optional[File]:
        """Return the module at *path*, None where there is none or too many have been read for this file."""
        if path not in self.files:
            module = self.project.module(path) if len(self.files) < REACHED else None
            self.files[path] = None
            if module is not None:
                self.adopt(self.project.make(module.tree, module.lines, path, module.found), path)
        return self.files[path]

    def beside(self, file: File, name: str) -> Iterator[Tuple[File, Dict[str, str]]]:
        """Yield the modules called *name* near *file* that import *file* or what it defines.

        Near are its directory, the one above, and the packages beside those. Each with the names that it binds to these,
        and what *file* calls them: "" for the module itself.
        """
        own = self.paths[file]
        directory = os.path.dirname(own)
        near = [os.path.join(place, name) for place in (directory, os.path.dirname(directory))]
        called = ".".join(os.path.splitext(own)[0].removesuffix(os.sep + "__init__").rsplit(os.sep, 2)[1:])
        for start in islice(self.project.starts(directory), 2):
            near += [path for path in _one_below(start, name) if self.project.mentions(path, called)]
        for path in dict.fromkeys(near):
            other = self.file(path) if self.project.holds(path) and _is_file(path) else None
            names = {} if other is None else {
                bound: called for bound, module, called in self.imported(other) if module.path == own}
            if other is not None and names:
                yield other, names

    def imported(self, file: File) -> Iterator[Tuple[str, Module, str]]:
        """Yield the names that *file* binds to other modules of the project, or to what these call by another name."""
        return self.project.imported(file.index, self.paths[file])

    def assigning(self, attribute: str, file: File) -> Iterator[File]:
        """Yield those of the modules that *file* imports in which functions assign *attribute* of what others have as well."""
        paths = dict.fromkeys(module.path for _, module, _ in self.imported(file) if attribute in module.found.shared)
        yield from filter(None, map(self.file, paths))

    def given_to(self, file: File) -> Set[str]:
        """Return the names by which *file* may get data from outside out of other modules."""
        found = self.given.get(file)
        if found is None:
            found = self.given[file] = self.project.given_to(file.index, self.paths[file]) | giving_by_heirs(file)
        return found

    def roots(self, file: File) -> Set[str]:
        """Return the first, and the first two components of what the classes and the imports of *file* stand for."""
        index, resolver = file.index, file.resolver
        names = {name for scope in index.scopes if scope.kind == CLASS for name in resolver.bases(scope)}
        for name, _, _ in self.imported(file):
            names |= resolver.name(name, index.scopes[0])
        return {start for name in names for start in (name.partition(".")[0], ".".join(name.split(".", 2)[:2]))}

    def value(self, name: str, importer: File) -> Optional[Value]:
        """Return what the dotted *name* stands for in another module; None for modules and names from elsewhere."""
        found = self.place(name, importer) if self.depth < DEPTH else None
        if found is None or not found[1]:
            return None
        file, (first, *rest) = found
        self.depth += 1
        try:
            value = self.member(first, file)
        finally:
            self.leave()
        for attribute in rest:
            if value is None:
                return None
            value = self.attribute(value, attribute)
        return value

    def member(self, name: str, file: File) -> Optional[Value]:
        """Return what *name* is bound to in the body of the module *file*."""
        scope = file.index.scopes[0]
        if name in scope.bindings:
            return file.shared.filled(name, scope, file.evaluator.bound(name, scope))
        key = file, name
        if key not in self.starred:
            self.starred[key] = None
            found = [self.value(f"{star}.{name}", file) for star in file.index.stars[:STARS]]
            known = [value for value in found if value is not None]
            self.starred[key] = join(known) if known else None
        return self.starred[key]

    def leave(self) -> None:
        """Go on behind a lookup in another module."""
        self.depth -= 1
        if not self.depth:
            self.starred.clear()
            self.spelled_by_stars.clear()

    def attribute(self, value: Value, name: str) -> Optional[Value]:
        """Return what the class that *value* is binds *name* to, or what the methods of that of an instance do."""
        found: List[Value] = []
        for item in value.items:
            owner = self.owner(item.node) if isinstance(item, Local) else None
            if owner is not None and isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
                scope = owner.index.by_node[item.node]
                if name in scope.bindings:
                    found.append(owner.evaluator.bound(name, scope))
        held = of_instance(value, name, self.owner)
        if held is not None:
            found.append(held)
        return join(found) if found else None

    def respelled(self, name: str, importer: File) -> Names:
        """Return what *name* stands for in another module, a class for those that it derives from: none for its own."""
        if self.depth:
            return self._respelled(name, importer)
        key = importer, name
        found = self.spelled.get(key)
        if found is None:
            found = self.spelled[key] = self._respelled(name, importer)
        return found

    def _respelled(self, name: str, importer: File) -> Names:
        end = min((place for place in (name.find("("), name.find("[")) if place >= 0), default=len(name))
        head = name[:end]
        if head.partition(".")[0] in BUILTINS or self.depth >= DEPTH:
            return frozenset((name,))
        found = self.place(head, importer)
        if found is None or not found[1]:
            return frozenset((name,))
        file, (first, *rest) = found
        scope = file.index.scopes[0]
        self.depth += 1
        try:
            names = _named(first, scope, file) if first in scope.bindings else self.named_by_stars(first, file)
        finally:
            self.leave()
        return frozenset(
            file.resolver.canonical(".".join((one, *rest)) + name[end:]) for one in names) if len(names) <= SPELLINGS else NONE

    def named_by_stars(self, name: str, file: File) -> Names:
        """Return what *name* stands for in *file* by one of its stars."""
        key = file, name
        if key not in self.spelled_by_stars:
            self.spelled_by_stars[key] = NONE
            self.spelled_by_stars[key] = NONE.union(
                *(self.respelled(f"{star}.{name}", file) for star in file.index.stars[:STARS]))
        return self.spelled_by_stars[key]

    def calls(self, nodes: Iterable[ast.AST], file: File) -> List[Tuple[str, ast.Call, Scope, File]]:
        """Return those of *nodes* that are calls in the modules that have been read for *file*, in the order of these."""
        calls = {node for node in nodes if isinstance(node, ast.Call)}
        found: List[Tuple[int, str, ast.Call, Scope, File]] = []
        for other in self.others(file) if calls else ():
            index = other.index
            filed: Dict[ast.AST, List[Filed]] = index.derived("calls by themselves", partial(_filed, index))
            here = [
                (number, tail, node, scope, other) for call in calls & filed.keys() for number, tail, node, scope in filed[call]]
            found += sorted(here, key=itemgetter(0))
            found += [
                (0, tail, comes_to, scope, other) for tail, bound in other.bound_calls.items()
                for comes_to, call, scope in bound if call in calls]
        return [(tail, node, scope, other) for _, tail, node, scope, other in found]

    def filling(self, file: File) -> List[File]:
        """Return the modules that may put something into what *file* defines: of what is imported, those that import *file*.

        What the module under analysis imports counts, the package of *file*, and what these import.
        """
        found = self.fillers.get(file)
        if found is None:
            own, start = self.paths[file], next(iter(self.paths.values()))
            package = os.path.join(os.path.dirname(own), "__init__.py")
            near = dict.fromkeys((start, package))
            for path in list(near):
                near.update(dict.fromkeys(self.imports_of(path)))
            for path in list(near)[:FILLERS]:
                near.update(dict.fromkeys(self.imports_of(path)) if path.endswith("__init__.py") else ())
            found = self.fillers[file] = [
                other for other in map(self.file, list(near)[:FILLERS])
                if other is not None and other is not file and own in self.imports_of(self.paths[other])]
        return found

    def imports_of(self, path: str) -> List[str]:
        """Return the modules of the project that the one at *path* imports from."""
        file = self.file(path)
        return [] if file is None else [module.path for _, module, _ in self.imported(file)]

    def others(self, file: File) -> List[File]:
        """Return the modules that have been read for *file*."""
        return [one for one in self.files.values() if one is not None and one is not file]


def _filed(index: Index) -> Dict[ast.AST, List[Filed]]:
    """Return the calls of a module by themselves, those that others lead to by these."""
    found: Dict[ast.AST, List[Filed]] = {}
    number = 0
    for tail, places in index.calls.items():
        for node, scope in places:
            number += 1
            by = index.handed[node] if node in index.handed else node
            found.setdefault(by, []).append((number, tail, node, scope))
    return found
