"""Imports, and uses of names other than calls."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import TYPE_CHECKING, FrozenSet, Iterator, Tuple

from attrs import frozen

from flake8_secure.match.base import Combining
from flake8_secure.match.calls import display
from flake8_secure.match.given import names_given
from flake8_secure.match.places import outermost
from flake8_secure.rule import Match
from flake8_secure.syntax.functions import FUNCTIONS, defaults
from flake8_secure.syntax.index import Wanted
from flake8_secure.syntax.names import Names, last, last_of
from flake8_secure.syntax.nodes import ASSIGNMENTS, is_class, tail_of, targets_of
from flake8_secure.syntax.scopes import ASSIGN, CLASS, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# Calls whose arguments are compared or replaced, not run.
_INSPECTING = frozenset((
    "AsyncMock", "MagicMock", "Mock", "NonCallableMagicMock", "NonCallableMock", "callable", "create_autospec", "format",
    "getattr", "hasattr", "id", "isinstance", "issubclass", "object", "patch", "raises", "type",
))
# What names a class whose methods a mock has.
_SPECIFYING = frozenset(("spec", "spec_set"))


@frozen(eq=False, repr=False)
class Imports(Combining):
    """Imports of modules, packages or members by dotted name."""

    gives = ("name",)
    modules: FrozenSet[str]

    @property
    def wanted(self) -> Wanted:
        return Wanted(modules=self.modules)

    def find(self, file: File) -> Iterator[Match]:
        for module in sorted(self.modules):
            for node, scope in file.index.imports.get(module, ()):
                yield Match(node=node, scope=scope, facts={"name": module})


@frozen(eq=False, repr=False)
class References(Combining):
    """Names handed on as values: as an argument, a result, a default, an element or an attribute's new value."""

    gives = ("name",)
    names: FrozenSet[str]

    @property
    def wanted(self) -> Wanted:
        return Wanted(uses=frozenset(last_of(self.names)))

    def find(self, file: File) -> Iterator[Match]:
        for tail in last_of(self.names):
            for node, scope in file.index.uses.get(tail, ()):
                if not isinstance(node.ctx, ast.Load):
                    continue
                hit = self.names & file.names(node, scope)
                if hit and self.handed_on(node, scope, file):
                    yield Match(node=node, scope=scope, facts={"name": display(min(hit))})

    def handed_on(self, node: ast.AST, scope: Scope, file: File) -> bool:
        """Tell whether the value of *node* goes somewhere that we do not follow."""
        above = file.parent(node, scope)
        if isinstance(above, ast.Call) and tail_of(above.func) == "staticmethod":
            above = file.parent(above, scope)
        if isinstance(above, ast.keyword):
            return above.arg not in _SPECIFYING
        if isinstance(above, ast.Call):  # `getattr(hashlib, name, hashlib.md5)` may give what is handed to it
            called = tail_of(above.func)
            return called not in _INSPECTING or called == "getattr" and node in above.args[2:]
        if isinstance(above, ASSIGNMENTS):
            if isinstance(above, ast.AnnAssign) and above.annotation is node:
                return False
            # What is followed is judged where it is called.
            return not all(
                isinstance(target, ast.Name) and scope.kind != CLASS or self.is_called(target, file)
                for target in targets_of(above))
        if isinstance(above, (*FUNCTIONS, ast.ClassDef)):
            return node in above.decorator_list
        if isinstance(above, ast.arguments):
            return not _is_called(node, above, file)
        if isinstance(above, (ast.List, ast.Tuple)):
            row, around = outermost(node, scope, file, (ast.List, ast.Tuple))
            if isinstance(around, ast.Call):  # `isinstance(text, (str, X))`
                return tail_of(around.func) not in _INSPECTING
            return not (isinstance(around, ast.Subscript) and around.slice is row)  # of a type: `Callable[[X], Y]`
        return isinstance(above, (ast.Return, ast.Yield, ast.Dict, ast.Set, ast.Lambda))

    def is_called(self, target: ast.AST, file: File) -> bool:
        """Tell whether the attribute *target*, of an instance or a class, is called where it is known to be one of the names."""
        if not isinstance(target, (ast.Attribute, ast.Name)):
            return False
        return any(
            tail_of(call.func) == tail_of(target) and self.names & file.names(call.func, scope)
            for tail in last_of(self.names) for call, scope in file.index.calls.get(tail, ()))


def _is_called(default: ast.AST, arguments: ast.arguments, file: File) -> bool:
    """Tell whether *default* is a class, and some function calls the parameter that it stands for: it is judged there."""
    calls = file.index.calls.get(tail_of(default), ()) if is_class(default) else ()
    names = {argument.arg for argument, value in defaults(arguments) if value is default} if calls else ()
    return any(tail_of(call.func) in names for call, _ in calls)


@frozen(eq=False, repr=False)
class Reads(Combining):
    """Every read of some qualified names, whatever becomes of the value; `*.x` is any receiver's."""

    gives = ("name",)
    names: FrozenSet[str]

    @property
    def wanted(self) -> Wanted:
        return Wanted(uses=frozenset(last_of(self.names)))

    def find(self, file: File) -> Iterator[Match]:
        for tail in last_of(self.names):
            for node, scope in file.index.uses.get(tail, ()):
                if not isinstance(node.ctx, ast.Load):
                    continue
                reached = file.names(node, scope)
                hit = self.names & (reached | {"*." + tail} if isinstance(node, ast.Attribute) else reached)
                if hit and not _is_assigned(node, scope, hit, file):
                    yield Match(node=node, scope=scope, facts={"name": _shown(max(hit))})


def _shown(name: str) -> str:
    """Return a qualified name as a reader would write it: of what anything may have, the last part alone."""
    return name[2:-1] if name.startswith("*[") else display(name).replace("*.", "")


def _is_assigned(node: ast.AST, scope: Scope, names: Names, file: File) -> bool:
    """Tell whether *node* is a name, or an attribute of `self`, that the file gives one of *names*: it is read there."""
    if isinstance(node, ast.Attribute):
        return isinstance(node.value, ast.Name) and bool(file.resolver.attribute_of_self(node.value.id, node.attr, scope))
    return any(
        kind == ASSIGN and names & file.names(value, home) for kind, value, _, home in bindings_of_name(node, scope))


@frozen(eq=False, repr=False)
class Writes(Combining):
    """Assignments to attributes and constant items by qualified name; `*.x` is any receiver's."""

    gives = ("name",)
    names: FrozenSet[str]

    @property
    def wanted(self) -> Wanted:
        return Wanted(writes=frozenset(written_keys(self.names)))

    def find(self, file: File) -> Iterator[Match]:
        for key in written_keys(self.names):
            for node, scope in file.index.writes.get(key, ()):
                reached = file.names(node, scope) or names_given(node, scope, file)
                hit = self.names & (reached | {"*." + key if isinstance(node, ast.Attribute) else f"*[{key}]"})
                if hit:
                    yield Match(node=node, scope=scope, facts={"name": _shown(max(hit))})


@frozen(eq=False, repr=False)
class Settings(Combining):
    """Assignments to plain names in the body of the module or of a class; the match is the target."""

    gives = ("name",)
    names: FrozenSet[str]

    @property
    def wanted(self) -> Wanted:
        return Wanted(settings=self.names)

    def find(self, file: File) -> Iterator[Match]:
        for name in sorted(self.names):
            for node, scope in file.index.settings.get(name, ()):
                yield Match(node=node, scope=scope, facts={"name": name})


@frozen(eq=False, repr=False)
class Subclasses(Combining):
    """Classes that derive from some qualified names; the match is the base in the class statement."""

    gives = ("name",)
    names: FrozenSet[str]

    @property
    def wanted(self) -> Wanted:
        return Wanted(bases=frozenset(last_of(self.names)))

    def find(self, file: File) -> Iterator[Match]:
        for tail in last_of(self.names):
            for node, scope in file.index.bases.get(tail, ()):
                hit = self.names & file.names(node, scope)
                if hit:
                    yield Match(node=node, scope=scope, facts={"name": display(min(hit))})


def imports(*modules: str) -> Imports:
    """Match imports of the dotted *modules* or of anything below them."""
    return Imports(frozenset(modules))


def reference(*names: str) -> References:
    """Match the qualified *names* where they are handed on as values: `map(pickle.loads, xs)`."""
    return References(frozenset(names))


def read(*names: str) -> Reads:
    """Match every read of the qualified *names*: constants such as `ssl.PROTOCOL_SSLv3`, and `*.__globals__`."""
    return Reads(frozenset(names))


def write(*names: str) -> Writes:
    """Match assignments to attributes and items: `write("ssl.SSLContext().verify_mode", "*[SECRET_KEY]")`.

    The value assigned is `written`.
    """
    return Writes(frozenset(names))


def _written_key(name: str) -> str:
    """Return the attribute name or the item key that a qualified name ends with."""
    return name[name.rindex("[") + 1:-1] if name.endswith("]") else last(name)


@lru_cache(maxsize=None)  # of sets that rules are made of
def written_keys(names: FrozenSet[str]) -> Tuple[str, ...]:
    """Return the attribute names and item keys that qualified names end with, in order."""
    return tuple(sorted(set(map(_written_key, names))))


def setting(*names: str) -> Settings:
    """Match assignments to *names* in the body of the module or of a class: `DEBUG = True`.

    The value assigned is `written`; the match stands at the target.
    """
    return Settings(frozenset(names))


def subclass(*names: str) -> Subclasses:
    """Match classes that derive from one of the qualified *names*."""
    return Subclasses(frozenset(names))
