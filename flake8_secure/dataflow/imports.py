"""Modules of the project that a file imports, and what is known of them."""

from __future__ import annotations

import ast
import os
from functools import partial
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Iterable, Iterator, List, Mapping, Optional, Set, Tuple, Union

from flake8_secure.dataflow.bindings import of_instance, replaces_missing
from flake8_secure.dataflow.lineages import giving_by_heirs
from flake8_secure.dataflow.mentions import filled_later
from flake8_secure.dataflow.project import DEPTH, HOPS, REACHED, STARS, is_file, one_below
from flake8_secure.dataflow.registries import FOR_ALL, keeping
from flake8_secure.dataflow.values import UNKNOWN, Contents, Local, Value, join
from flake8_secure.syntax.names import BUILTINS, NONE, Names
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import CLASS, IMPORT

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.dataflow.project import Module, Project
    from flake8_secure.syntax.index import Index
    from flake8_secure.syntax.scopes import Scope

    # Of a call: its number among those of the module, the last identifier that it is found under, itself, where it stands.
    Filed = Tuple[int, str, ast.Call, Scope]

# So many library names one name of another module may stand for, as a class does that derives from several.
_SPELLINGS = 4
# Functions that may be run around what is found out of a module by itself.
_AROUND = 3
_NOBODY: Any = object()
_NO_PATHS: FrozenSet[str] = frozenset()
# Steps that calls may use more for each line of a module that is read.
STEPS_PER_LINE = 5
# Modules that are looked at for what they put into what others define.
_FILLERS = 30


def attach(project: Project, file: File) -> None:
    """Let *file* follow its imports, where it lies in *project*."""
    path = os.path.abspath(file.filename)
    if not project.holds(path):
        return
    Imports(project, file, path)
    file.index = file.index.with_calls(project.renamed(file.index, path))


# A value, or several by names, and the modules that define the functions and classes in it.
Found = Tuple[Any, List["Module"]]


def _alone(project: Project, module: Module, what: str, places: Tuple[Any, ...]) -> Found:
    """Return what `Shared` finds as *what* at *places* of *module*, as if that was the one under analysis."""
    file = project.make(module.tree, module.lines, module.path, module.found)
    imports = Imports(project, file, module.path)
    file.effort.running += [_NOBODY] * _AROUND  # as deep as the deepest who asks
    project.alone = True
    try:
        value = getattr(file.shared, what)(*places)
        owners = dict.fromkeys(filter(None, (imports.owner(node) for node in _defined(value))))
        return value, [imports.modules.get(owner, module) for owner in owners]
    finally:
        project.alone = False
        file.close()


def _may_change(name: str, value: Value) -> Value:
    """Return *value*, which a module calls *name*: nothing is known of what starts empty, for others to fill it."""
    item = value.single
    if isinstance(item, Contents) and item.kind in ("dict", "list", "set") and not item.entries and item.rest is None:
        return Value((Contents(item.kind, (), UNKNOWN),), False)
    return value | UNKNOWN if not name.isupper() and value.exact is not None and value.only in (None, "") else value


def _defined(found: Union[None, Value, Dict[str, Optional[Value]]]) -> Iterator[ast.AST]:
    """Yield the functions and classes of the project in a value, or in several that are *found* by names."""
    values = [value for value in (found.values() if isinstance(found, dict) else (found,)) if value is not None]
    for one in values:  # grows
        for item in one.items:
            if isinstance(item, Local):
                yield item.node
            elif isinstance(item, Contents):
                values += [held for _, held in item.entries] + ([] if item.rest is None else [item.rest])


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
        self.modules: Dict[File, Module] = {}
        self.owners: Dict[ast.AST, File] = {}
        self.spelled: Dict[Tuple[File, str], Names] = {}
        self.given: Dict[File, Set[str]] = {}
        self.fillers: Dict[File, List[File]] = {}
        self.assigners: Dict[Tuple[File, str], Tuple[str, ...]] = {}
        self.depth = 0
        # What modules get of a name by their stars, until the lookup ends that asks for it: nothing in a circle.
        self.starred: Dict[Tuple[File, str], Optional[Value]] = {}
        self.spelled_by_stars: Dict[Tuple[File, str], Names] = {}
        self.start = file  # the one under analysis
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

    def file(self, path: str, module: Optional[Module] = None) -> Optional[File]:
        """Return the module at *path*, None where there is none or too many have been read for this file.

        What the file under analysis imports itself, within functions too, comes late at times: it is read all the same.
        *module*: what is known of it, where that may be read no more.
        """
        if path not in self.files:
            may_read = len(self.files) < REACHED or path in self.direct()
            module = module or self.project.module(path) if may_read else None
            self.files[path] = None
            if module is not None:
                file = self.project.make(module.tree, module.lines, path, module.found)
                self.effort.limit += STEPS_PER_LINE * len(module.lines)
                self.modules[file] = module
                self.adopt(file, path)
        return self.files[path]

    def direct(self) -> FrozenSet[str]:
        """Return the paths of the modules that the file under analysis imports, and of those that define what it imports."""
        path, file = next(iter(self.files.items()))
        return _NO_PATHS if file is None else file.index.derived(
            "direct", lambda: frozenset(self.project.direct(file.index, path)))

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
            near += [path for path in one_below(start, name) if self.project.mentions(path, called)]
        for path in dict.fromkeys(near):
            other = self.file(path) if self.project.holds(path) and is_file(path) else None
            names = {} if other is None else {
                bound: called for bound, module, called in self.imported(other) if module.path == own}
            if other is not None and names:
                yield other, names

    def imported(self, file: File) -> Iterator[Tuple[str, Module, str]]:
        """Yield the names that *file* binds to other modules of the project, or to what these call by another name."""
        return self.project.imported(file.index, self.paths[file])

    def uses(self, file: File) -> bool:
        """Tell whether the file under analysis imports from *file*, another one."""
        return file is not self.start and self.paths[file] in self.start.index.derived(
            "used", lambda: frozenset(module.path for _, module, _ in self.imported(self.start)))

    def aliases(self, name: str, file: File, importer: File) -> List[str]:
        """Return what *importer* calls *name* of *file*."""
        path = self.paths[file]
        return [bound for bound, module, own in self.imported(importer) if own == name and module.path == path]

    def filled_later(self, file: File) -> Iterator[Tuple[str, FrozenSet[str]]]:
        """Yield what *file* calls objects of other modules that functions put something into, with the methods that do."""
        for name, module, own in self.imported(file):
            kept: Mapping[str, FrozenSet[str]] = module.found.derived("filled later", partial(filled_later, module.found))
            for called in (own,) if own else kept:
                if called in kept:
                    yield name if own else called, kept[called]

    def calling_back(self, file: File) -> Iterator[Tuple[str, Set[str]]]:
        """Yield the names that *file* binds to modules that import *file* themselves, and what these may call of it."""
        own = self.paths[file]
        for name, module, _ in self.imported(file):
            called = {called for _, other, called in self.project.imported(module.found, module.path) if other.path == own}
            if called and module.path != own:
                yield name, called.union(module.found.calls if "" in called else ())

    def assigning(self, attribute: str, file: File) -> Iterator[File]:
        """Yield those of the modules that *file* imports in which functions assign *attribute* of what others have as well.

        Or, where there is none, those near by that keep something under that key for all.
        """
        key = file, attribute
        if key not in self.assigners:
            paths = dict.fromkeys(module.path for _, module, _ in self.imported(file) if attribute in module.found.shared)
            self.assigners[key] = tuple(paths) or tuple(dict.fromkeys(keeping(self.project, self.paths[file], attribute)))
        yield from filter(None, map(self.file, self.assigners[key]))

    def given_to(self, file: File) -> Set[str]:
        """Return the names by which *file* may get data from outside out of other modules."""
        found = self.given.get(file)
        if found is None:
            found = self.given[file] = (
                self.project.given_to(file.index, self.paths[file]) | giving_by_heirs(file) | {*self.given_for_all(file)})
        return found

    def given_for_all(self, file: File) -> Iterator[str]:
        """Yield the attributes of what is there for all, `g.language`, that *file* reads and near modules may fill with data."""
        for attribute in sorted(file.index.derived("read of all", partial(_read_of_all, file))):
            for path in keeping(self.project, self.paths[file], attribute):
                module = self.project.module(path) if path != self.paths[file] else None
                if module is not None and attribute in self.project.gives(module, HOPS):
                    yield attribute

    def roots(self, file: File) -> Set[str]:
        """Return the first, and the first two components of what the classes and the imports of *file* stand for."""
        index, resolver = file.index, file.resolver
        names = {name for scope in index.scopes if scope.kind == CLASS for name in resolver.bases(scope)}
        for name, _, _ in self.imported(file):
            names |= resolver.name(name, index.scopes[0])
        names |= {*self.project.handed_on(index, self.paths[file])}
        return {start for name in names for start in (name.partition(".")[0], ".".join(name.split(".", 2)[:2]))}

    def template(self, name: str, file: File) -> str:
        """Return the text of the template *name* that *file* renders, "" where none is found."""
        return self.project.template(name, self.paths[file])

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
            return _may_change(name, file.shared.filled(name, scope, file.evaluator.bound(name, scope)))
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
            file.resolver.canonical(".".join((one, *rest)) + name[end:]) for one in names) if len(names) <= _SPELLINGS else NONE

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
                (0, tail, bound.comes_to, bound.scope, other) for tail, alike in other.bound_calls.items()
                for bound in alike if bound.call in calls]
        return [(tail, node, scope, other) for _, tail, node, scope, other in found]

    def by_itself(self, file: File, what: str, *places: Any) -> Optional[Tuple[Any]]:
        """Return what `Shared` finds as *what* at *places* of *file*, where no other file is under analysis.

        That follows from the files on the disk alone, so it is found once for all files that lead there. None for the file
        under analysis, and where that is not to be done.
        """
        if self.project.alone or file is next(iter(self.files.values())) or len(self.effort.running) > _AROUND:
            return None
        module, key = self.modules[file], (what, *places)
        found: Dict[Tuple[Any, ...], Found] = module.found.derived("by itself", dict)
        if key not in found:
            found[key] = _alone(self.project, module, what, places)
        value, modules = found[key]
        for module in modules:
            known = self.file(module.path, module)
            if known is None or known.tree is not module.tree:
                return None
        return (value,)

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
            for path in list(near)[:_FILLERS]:
                near.update(dict.fromkeys(self.imports_of(path)) if path.endswith("__init__.py") else ())
            found = self.fillers[file] = [
                other for other in map(self.file, list(near)[:_FILLERS])
                if other is not None and other is not file and own in self.imports_of(self.paths[other])]
        return found

    def imports_of(self, path: str) -> List[str]:
        """Return the modules of the project that the one at *path* imports from."""
        file = self.file(path)
        return [] if file is None else [module.path for _, module, _ in self.imported(file)]

    def others(self, file: File) -> List[File]:
        """Return the modules that have been read for *file*."""
        return [one for one in self.files.values() if one is not None and one is not file]


def _read_of_all(file: File) -> FrozenSet[str]:
    """Return the attributes that *file* reads of what an application keeps for all: `flask.g.language`."""
    return frozenset(
        node.attr for scope, nodes in file.index.expressions for node in nodes
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and tail_of(node.value) in FOR_ALL
        and any(name.startswith(file.models.holders) for name in file.names(node, scope)))


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
