"""One file under analysis: what matchers ask their questions of."""

from __future__ import annotations

import ast
import sys
from bisect import bisect_right
from functools import cached_property, partial
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    FrozenSet,
    Iterable,
    List,
    Mapping,
    Optional,
    Sequence,
    Set,
    Tuple,
    Type,
    TypeVar,
)

from flake8_secure.dataflow.computing import COMPUTED
from flake8_secure.dataflow.entries import entry, is_wrapped
from flake8_secure.dataflow.handlers import is_convention, registers_tools
from flake8_secure.dataflow.lineages import Registered
from flake8_secure.dataflow.methods import changed
from flake8_secure.dataflow.overwriting import Put, puts_in
from flake8_secure.dataflow.shared import Shared
from flake8_secure.dataflow.values import NOTHING, Const, Possibility, Ref, Value
from flake8_secure.models import MODELS, Handlers, Models
from flake8_secure.models.assistants import STRUCTURED
from flake8_secure.models.library import GENERATED, MEMBER, OF_MACHINE, REMOTE, Library
from flake8_secure.models.stdlib import BASE
from flake8_secure.syntax.functions import default_of
from flake8_secure.syntax.index import Index
from flake8_secure.syntax.names import IMPORTING, Names, Resolver
from flake8_secure.syntax.nodes import below, is_literal, tail_of, text_of
from flake8_secure.syntax.parents import Parents
from flake8_secure.syntax.scopes import COMPREHENSION, DEFINE, FUNCTION, IMPORT, LAMBDA, PARAMETER, Scope
from flake8_secure.syntax.unreachable import unreachable

N = TypeVar("N", bound=ast.AST)
K = TypeVar("K")
T = TypeVar("T")
ALL_KINDS = frozenset(("remote", "local", "file", "traceback", "exception", "weak-random"))
NOTHING_AROUND: Mapping[Tuple[Scope, str], Value] = {}
EVERY_KIND = ALL_KINDS | {GENERATED, MEMBER, "named"}

if TYPE_CHECKING:
    from flake8_secure.dataflow.bound_calls import BoundCall
    from flake8_secure.dataflow.expressions import Evaluator
    from flake8_secure.dataflow.frames import Result
    from flake8_secure.dataflow.imports import Imports
    from flake8_secure.dataflow.lineages import Root
    from flake8_secure.dataflow.reach import Reach, Reached
    from flake8_secure.dataflow.statements import Flow
    from flake8_secure.dataflow.taints import Taints
    from flake8_secure.options import Options

# How many functions may be run within each other.
_DEEPEST = 6
# Steps that each body may use, as long as there are any.
SHARE = 2500
# Steps that are left for each function that is asked what it checks, when all others are used up.
ASKED = 60


class Effort:
    """What has gone into one analysis, the modules that the file imports included."""

    __slots__ = ("limit", "spare", "spent", "idle", "began", "idle_before", "apart", "running", "checked", "refused", "patterns")

    def __init__(self, limit: int) -> None:
        # Steps that calls of local functions may use, and have used: bounded by the length of the file.
        self.limit = limit
        # Those that calls may use which are given no data from outside, however many other modules the file leads to.
        self.spare = limit // 2
        self.spent = 0
        # Those of them that went into calls which were given no data from outside.
        self.idle = 0
        # What had been spent when the body began that is run for its own sake.
        self.began = 0
        self.idle_before = 0
        # No data from outside gets into that: what other modules do with other data is worth no more than what its own does.
        self.apart = False
        self.running: List[Root] = []
        # Classes one of whose fields is being checked, and how many functions were run around that.
        self.checked: Dict[Scope, int] = {}
        # The place in `running` of the outermost function that something has asked for before it was done.
        self.refused = sys.maxsize
        # What calls compile, of those that have been evaluated.
        self.patterns: Dict[Optional[ast.AST], object] = {}

    @property
    def share(self) -> int:
        """What may be spent by the end of the body that is run: most of what was left when it began is for others."""
        return min(self.limit, self.began + (SHARE if self.apart else max(SHARE, (self.limit - self.began) // 8)))

    def leaves(self, steps: int, given: bool) -> bool:
        """Tell whether *steps* may be spent on a call: at least half of them is for those *given* data from outside."""
        share = self.share
        return self.spent + steps < share and (given or self.idle + steps < min(
            self.spare, self.idle_before + (share - self.began) // 2))

    def spend(self, steps: int, given: bool) -> None:
        """Count *steps* that a call has taken."""
        self.spent += steps
        if not given:
            self.idle += steps

    def enter(self, scope: Scope) -> bool:
        """Count the function of *scope* among those that are run, and tell so: not while it is, nor too deep within others."""
        running = self.running
        if scope in running:
            self.refuse(running.index(scope))
        elif len(running) > _DEEPEST:
            self.refuse(_DEEPEST)
        else:
            running.append(scope)
            return True
        return False

    def refuse(self, place: int) -> None:
        """Note that something was asked for that is known once the function at *place* of those running is done."""
        self.refused = min(self.refused, place)


# Methods that nothing but a path has, wherever that comes from.
_OF_PATHS = frozenset(("joinpath", "read_bytes", "read_text", "write_bytes", "write_text"))
# What imports modules without a statement.
_IMPORTING = ("__import__", "import_module")
# What mentions modules by texts.
_GIVING_MODULES = frozenset((*_IMPORTING, "modules"))
# Known by what makes it alone: what it holds is for the statements around to say.
_MADE = frozenset(name + "()" for name in (
    *COMPUTED, "attr.asdict", "attrs.asdict", "builtins.bytes", "builtins.dict", "copy.copy", "copy.deepcopy",
    "dataclasses.asdict", "msgspec.structs.asdict"))
# What gives objects whose fields are followed.
_WITH_FIELDS = (
    "argparse.ArgumentParser().parse_args().", "argparse.Namespace().", "attr.assoc().", "attr.evolve().", "attrs.evolve().",
    "collections.namedtuple()().",
    "copy.copy().", "copy.deepcopy().", "copy.replace().", "dataclasses.replace().", "msgspec.structs.replace().",
    "types.SimpleNamespace().", "typing.NamedTuple().", "weakref.proxy().", "weakref.ref()().",
    *(f"{name}()." for name in STRUCTURED),
)


def _merge(into: Dict[ast.AST, Value], table: Mapping[ast.AST, Value]) -> None:
    for node, value in table.items():
        before = into.get(node)
        # A run that hands in nothing, of a function within another, says nothing of what data is in on other runs.
        if before is None or before.unknown and value.taints and not before.brings:
            into[node] = value
        elif not (value.unknown and before.taints) or value.brings:
            into[node] = before | value


def _given(values: Mapping[ast.AST, Value], node: ast.AST) -> Value:
    return values.get(node, NOTHING)


class File:
    """A parsed file, the index of its nodes, and answers about its expressions.

    *lines* are the source lines with their ends; *filename* is what flake8 displays.
    """

    def __init__(
        self,
        tree: ast.Module,
        lines: Sequence[str],
        filename: str,
        index: Index,
        resolver: Resolver,
        options: Options,
        models: Models = MODELS,
    ) -> None:
        self.tree = tree
        self.lines = lines
        self.filename = filename
        self.index: Index = index
        self.resolver = resolver
        self.options: Options = options
        self.audits = options.audits  # whether all is shown that the rule finds which is asked
        self.called_here = False  # whether no function is called but by its file
        self.models = models
        self.found: Iterable[Tuple[int, int, str]] = ()  # line, column and code of what other rules have reported
        self.matched: Dict[object, Set[ast.AST]] = {}  # by matcher: what it has found
        self.parent = Parents().of
        self._results: Dict[Root, Result] = {}
        self._derived: Dict[Tuple[str, Scope], Any] = {}
        # By kinds of data: what each expression evaluates to when that data comes in.
        self._flows: Dict[FrozenSet[str], Dict[ast.AST, Value]] = {}
        self._leaving: Dict[FrozenSet[str], Dict[str, List[Reached]]] = {}
        self._calls: Dict[Tuple[str, FrozenSet[str]], List[Reached]] = {}
        # What those calls may call, by what tells their values.
        self.callees: Dict[Callable[..., object], FrozenSet[str]] = {}
        self.settled: Dict[ast.AST, bool] = {}  # whether what an expression evaluates to is surely harmless
        self._abroad: Dict[FrozenSet[str], Dict[ast.AST, Tuple[Scope, Dict[ast.AST, Value]]]] = {}
        self._entries: Dict[Scope, Dict[str, Value]] = {}
        self.lineages: Dict[ast.AST, List[Tuple[File, Scope]]] = {}
        # The classes of the file by those that they derive from; None before anybody has asked.
        self.heirs: Optional[Dict[ast.AST, List[Any]]] = None
        # By a shape of handlers: the functions that are handed to a call that makes them handlers.
        self.handed: Dict[int, Dict[ast.AST, List[Tuple[ast.Call, Scope]]]] = {}
        # By class and taints: what the fields of a form hold.
        self.of_forms: Dict[Tuple[Scope, Taints], List[Tuple[str, Value]]] = {}
        self.shared = Shared(self)
        self.effort = Effort(3000 + len(lines))
        # The other modules of the project that it leads to; None where they are left alone.
        self.imports: Optional[Imports] = None
        self.request_types = models.requests

    def close(self) -> None:
        """Let go of all that refers back to the file: its memory is free at once, not when the collector comes to it."""
        if self.imports is not None:
            self.imports.close()  # the project keeps the indexes
        else:
            self.index.close()
        self.__dict__.clear()

    @cached_property
    def roots(self) -> FrozenSet[str]:
        """The modules of libraries that the file uses: what it imports, by other modules of the project as well."""
        return frozenset(self.index.roots).union(
            self.resolver.told.values(), self.imports.roots(self) if self.imports is not None else (),
            ("mcp",) if registers_tools(self.index) else ())

    @cached_property
    def libraries(self) -> Tuple[Library, ...]:
        """The libraries that the file uses."""
        return self.models.imported(self.roots)

    @cached_property
    def handlers(self) -> Handlers:
        """The shapes of the functions that these libraries call with data from outside."""
        return self.models.handlers(self.libraries)

    # The engine is loaded for the first file that has something to ask of it.

    @cached_property
    def evaluator(self) -> Evaluator:
        """What tells the values of expressions by their bindings alone."""
        from flake8_secure.dataflow.expressions import Evaluator

        return Evaluator(self)

    @cached_property
    def unreachable(self) -> List[Tuple[int, int]]:
        """The lines that never run: the first and the last of each stretch, in order, none within another."""
        found: List[Tuple[int, int]] = []
        for first, last in sorted(unreachable(self.tree)):
            if found and first <= found[-1][1]:
                found[-1] = found[-1][0], max(last, found[-1][1])
            else:
                found.append((first, last))
        return found

    def never_runs(self, node: ast.AST) -> bool:
        """Tell whether *node* stands where the program never gets."""
        line = getattr(node, "lineno", 0)
        before = bisect_right(self.unreachable, (line, sys.maxsize)) - 1
        return before >= 0 and line <= self.unreachable[before][1]

    def owner(self, node: ast.AST) -> File:
        """Return the file that *node*, a function or class, is defined in."""
        if self.imports is None or node in self.index.by_node:
            return self
        return self.imports.owner(node) or self

    def scope_of(self, node: ast.AST) -> Scope:
        """Return the scope of *node*, a function or class of the project."""
        return self.owner(node).index.by_node[node]

    def bases_of(self, node: ast.ClassDef) -> Names:
        """Return the qualified names of what *node*, a class of the project, derives from."""
        owner = self.owner(node)
        return owner.resolver.bases(owner.index.by_node[node])

    def names(self, node: ast.AST, scope: Scope) -> Names:
        """Return the qualified names that the expression *node* may stand for."""
        return self.resolver.resolve(node, scope)

    def value(self, node: ast.AST, scope: Scope) -> Value:
        """Return what the expression *node*, read in *scope*, may evaluate to.

        `NOTHING` where no execution gets there.
        """
        known = self.evaluator.value(node, scope)
        if is_literal(node):
            return known
        if len(known.items) == 1 and not known.unknown and _says_all(known.items[0]) and not self._may_be_assigned(
                node) and not self._reads_changed(node) and not self._is_kept_elsewhere(known.items[0]):
            return known
        if node.__class__ is ast.Name and self.is_fixed(node.id, scope, known):
            return known
        owner = scope.owner
        result = self.run(owner)
        if result is None or result.exhausted:
            return known
        if scope is not owner and node not in result.values:
            return self._in_lambda(node, scope, known)
        return result.values.get(node, NOTHING)

    def _in_lambda(self, node: ast.AST, scope: Scope, known: Value) -> Value:
        """Return what *node*, an attribute in a lambda that is handed on, may evaluate to; *known* for anything else."""
        while scope.kind == COMPREHENSION and scope.parent is not None:
            scope = scope.parent
        result = self.run(scope) if scope.kind == LAMBDA and node.__class__ is ast.Attribute else None
        return known if result is None or result.exhausted else result.values.get(node, known)

    def _may_be_assigned(self, node: ast.AST) -> bool:
        """Tell whether functions assign an attribute that is called like *node*, whatever its class says that it is."""
        return node.__class__ is ast.Attribute and node.attr in self.index.left

    def _is_kept_elsewhere(self, item: Possibility) -> bool:
        """Tell whether other modules of the project may say what *item* is, which an application keeps."""
        return self.imports is not None and item.__class__ is Ref and item.name.startswith(
            self.models.holders + self.models.settings)

    def _reads_changed(self, node: ast.AST) -> bool:
        """Tell whether *node* looks something up in a container that is made in one place, and changed in another."""
        if node.__class__ not in _COMPOSED:
            return False
        read = {tail_of(part.value) for part in below(node) if isinstance(part, ast.Subscript)}
        return bool(read) and not read.isdisjoint(self.changed)

    @cached_property
    def changed(self) -> FrozenSet[str]:
        """The names, and the attributes, of containers that something is put into, or taken out of."""
        return frozenset(changed(node for _, nodes in self.index.expressions for node in nodes))

    @cached_property
    def puts(self) -> Dict[str, List[Put]]:
        """What is put into containers under keys, by the names or attributes of the containers."""
        return puts_in(self.index)

    def is_fixed(self, name: str, scope: Scope, known: Value) -> bool:
        """Tell whether the statements around cannot say more about *name* than its binding, *known*, does."""
        found = scope.find(name)
        if found is None or found[0].owner is not scope.owner or found[0].kind == LAMBDA:
            return True
        if found[0].kind == COMPREHENSION:
            return False
        if len(found[1]) != 1 or isinstance(found[0].node, ast.Module):
            return False
        # A test may rule out what a parameter is by default.
        kind, node, _, _ = found[1][0]
        if kind != PARAMETER or any(item.__class__ is Const for item in known.items):
            return kind in (IMPORT, DEFINE)
        return not isinstance(default_of(node, found[0].node), (ast.Attribute, ast.Name))

    def run(self, scope: Root) -> Optional[Result]:
        """Return what running the body of *scope* for its own sake finds; None while it is being run."""
        found = self._results.get(scope)
        if found is not None or scope in self.effort.running or len(self.effort.running) > _DEEPEST:
            return found
        return self.settle(self._results, scope, lambda: self._run_root(scope))

    def _run_root(self, scope: Root) -> Result:
        from flake8_secure.dataflow.statements import Flow

        effort = self.effort
        effort.running.append(scope)
        before = effort.began, effort.idle_before, effort.apart
        effort.began, effort.idle_before = effort.spent, effort.idle
        effort.apart = self.imports is not None and isinstance(scope, Scope) and not self.reaches(
            scope, frozenset(self.incoming))
        try:
            if isinstance(scope, Registered):
                return Flow(self).run_registered(scope, self.reach.registered[scope])
            return Flow(self).run(scope, self.entry(scope)) if isinstance(scope, Scope) else Flow(self).run_inherited(scope)
        finally:
            effort.running.pop()
            effort.began, effort.idle_before, effort.apart = before

    def run_with(self, scope: Scope, given: Dict[str, Value]) -> Optional[Result]:
        """Return what running the function of *scope* finds that has *given* in its parameters; None where that fails."""
        from flake8_secure.dataflow.statements import Flow

        return self._run(Flow, scope, given)

    def run_supposing(
        self, scope: Scope, given: Dict[str, Value], around: Mapping[Tuple[Scope, str], Value]
    ) -> Optional[Result]:
        """Do so for any body, as if whatever nobody knows were data from outside; *around* is what functions around it hold."""
        from flake8_secure.dataflow.supposing import Supposing

        return self._run(Supposing, scope, given, around)

    def _run(
        self, how: Type[Flow], scope: Scope, given: Dict[str, Value], around: Mapping[Tuple[Scope, str], Value] = NOTHING_AROUND
    ) -> Optional[Result]:
        if not self.effort.enter(scope):
            return None
        flow = how(self)
        for place, value in around.items():
            flow.state.write(place, value)
        try:
            result = flow.run(scope, given)
        finally:
            self.effort.running.pop()
        return None if result.exhausted else result

    def checks_of(
        self, scope: Scope, given: List[Value], receiver: Optional[Value], holds: Optional[bool]
    ) -> Optional[Mapping[object, Any]]:
        """Return what is known once the function of *scope* comes back, as `Flow.checks_of()` says; None while it is run."""
        if not self.effort.enter(scope):
            return None
        from flake8_secure.dataflow.statements import Flow

        try:
            return Flow(self).checks_of(scope, given, receiver, holds)
        finally:
            self.effort.running.pop()

    def may_have(self, modules: Iterable[str]) -> bool:
        """Tell whether objects in this file may come from one of the top level *modules*."""
        return self.imports is not None or self.called_by_convention or not self.available.isdisjoint(modules)

    def may_call(self, modules: Sequence[str]) -> bool:
        """Tell whether this file may call something of one of the top level *modules*, without having imported it as well."""
        return self.may_have(modules) or not self.called.isdisjoint(modules) or not self.called.isdisjoint(IMPORTING)

    @cached_property
    def called(self) -> Set[str]:
        """The modules that the file imports, and the identifiers of what it calls, with those of what that is looked up in."""
        found = set(self.index.roots)
        for node, _ in self.index.made:
            node = node.func
            while node.__class__ is ast.Attribute:
                found.add(node.attr)
                node = node.value
            if node.__class__ is ast.Name:
                found.add(node.id)
        return found

    def may_hold(self, owner: str) -> bool:
        """Tell whether a variable or an attribute of this file may hold what goes by the qualified name *owner*.

        It may where *owner* is an instance or a class, which come from anywhere. A module, or what stands in one, is handed
        on by its name, and what a builtin function gives is there where that is mentioned.
        """
        if self.imports is not None or self.index.stars or self.reach.names_any(_GIVING_MODULES):
            return True
        first, *others = owner.split(".")
        if any(part[:1].isupper() for part in others):
            return True
        if "(" in owner or "[" in owner:
            return first != "builtins" or len(others) > 1 or self.reach.names_any(frozenset((others[0].partition("(")[0],)))
        if any(owner == name or owner.startswith(name + ".") for name in self.handed_imports):
            return True
        return bool(others) and self.reach.names_any(frozenset((others[-1],))) and (
            others[-1] not in self.models.all_tails
            or any(owner in self.names(node, scope) for node, scope in self.index.uses.get(others[-1], ())))

    def assigns(self, name: str) -> bool:
        """Tell whether the file has a function called *name*, or assigns something to a variable or an attribute."""
        self.reach.connect()
        mentions = self.reach.mentions
        return self.imports is not None or name in mentions.assigned or name in mentions.callees

    @cached_property
    def handed_imports(self) -> FrozenSet[str]:
        """The qualified names of what is imported and then stands alone somewhere: `self.lib = json`."""
        self.reach.connect()
        alone = self.reach.mentions.alone
        return frozenset(
            self.resolver.canonical(binding[2])
            for scope in self.index.scopes for name in alone.intersection(scope.bindings)
            for binding in scope.bindings[name] if binding[0] == IMPORT)

    @cached_property
    def available(self) -> FrozenSet[str]:
        """The top level modules that this file imports by name, and those of what that leads to."""
        named = [text_of(call.args[0]) for tail in _IMPORTING for call, _ in self.index.calls.get(tail, ()) if call.args]
        handed = ("pathlib",) if not _OF_PATHS.isdisjoint(self.index.calls) else ()
        roots = self.index.roots.union(name.partition(".")[0] for name in named if name)
        return self.models.leading_to(roots.union(self.resolver.told.values())).union(("builtins",), handed)

    @cached_property
    def may_follow(self) -> bool:
        """Whether data from outside could come in, by what is imported and what parameters are called: a quick look."""
        return self.imports is not None or bool(self.libraries) or self.called_by_convention

    @cached_property
    def called_by_convention(self) -> bool:
        """Whether a server calls some function by a convention of parameter names."""
        return any(is_convention(scope) for scope in self.index.scopes if scope.kind == FUNCTION)

    @cached_property
    def follows(self) -> bool:
        """Whether there is anything that data from outside can come in by, in this file or what it imports."""
        return self.receives or self.imports is not None and bool(
            self.imports.given_to(self) or self.reach.registered)

    @cached_property
    def follows_local(self) -> bool:
        """Whether audits look at data of the machine in this file, such as arguments and files, or in what it imports."""
        return self.options.audits and (
            any(self.mentions(kind, BASE) for kind in OF_MACHINE)
            or self.imports is not None and bool(self.imports.given_to(self)))

    @property
    def incoming(self) -> Tuple[str, ...]:
        """The kinds of data that modules may give each other."""
        return (REMOTE, *OF_MACHINE) if self.options.audits else (REMOTE,)

    @cached_property
    def receives(self) -> bool:
        """Whether there is anything in this file that data from outside can come in by."""
        if self.called_by_convention:
            return True
        if not self.libraries:
            return False
        if any(self.mentions("remote", library) for library in self.libraries):
            return True
        # Other modules may read a request that they are handed.
        return any(self.handlers) and any(
            any(value.brings for value in self.entry(scope).values()) or is_wrapped(scope.node, self)
            or self.imports is not None and self.reach.hands_on(scope)
            for scope in self.index.scopes if scope.kind in (FUNCTION, LAMBDA))

    def mentions(self, kind: str, library: Library) -> bool:
        """Tell whether the last identifier of some source of *kind* stands in the file."""
        found = self.index
        return any(
            tail in found.uses or tail in found.calls or tail in found.matched
            for tail in self.models.tails[kind].get(library, ()))

    @cached_property
    def reach(self) -> Reach:
        """Which functions are worth running."""
        from flake8_secure.dataflow.reach import Reach

        return Reach(self)

    def entry(self, scope: Scope) -> Dict[str, Value]:
        """Return what the parameters of the function of *scope* hold that come from outside."""
        found = self._entries.get(scope)
        if found is not None:
            return found
        return self.settle(
            self._entries, scope, lambda: entry(scope, self) if self.libraries or scope.kind == FUNCTION else {})

    def reaches(self, scope: Scope, kinds: FrozenSet[str] = ALL_KINDS) -> bool:
        """Tell whether data of *kinds* may get into the expressions of *scope*."""
        return self.reach.reaches(scope, kinds)

    def flow_value(self, node: ast.AST, scope: Scope, kinds: FrozenSet[str] = ALL_KINDS) -> Value:
        """Return what *node*, read in *scope*, evaluates to on any way on which data of *kinds* may get there.

        Calls of local functions are followed. `NOTHING` where there is no such way.
        """
        self.run_for(scope, kinds)
        return self._flows[kinds].get(node, NOTHING)

    def run_for(self, scope: Scope, kinds: FrozenSet[str]) -> None:
        """Run all that hands data of *kinds* to *scope*."""
        self._flows.setdefault(kinds, {})
        for root in self.reach.roots(scope, kinds):
            self._take(root, kinds)

    def _take(self, root: Root, kinds: FrozenSet[str]) -> None:
        """Run *root*, which data of *kinds* comes in by, and note what its expressions evaluate to."""
        result = self.run(root)
        if result is not None and (result.stopped or not result.exhausted):
            found, abroad = self._flows.setdefault(kinds, {}), self._abroad.setdefault(kinds, {})
            _merge(found, result.values)
            _merge(found, result.inner)
            for call, (place, values) in result.abroad.items():
                _merge(abroad.setdefault(call, (place, {}))[1], values)

    def called_among(self, tails: Iterable[str]) -> List[str]:
        """Return those of *tails* that this file calls, or that data may get to in other modules."""
        here = self.index.calls.keys() & tails
        if self.called_beyond:
            here |= self.called_beyond.intersection(tails)
        return sorted(here) if here else []

    def calls(self, tail: str, kinds: FrozenSet[str]) -> List[Reached]:
        """Return the calls of what ends in *tail* that data of *kinds* may get to, in other modules of the project too."""
        found = self._calls.get((tail, kinds))
        if found is None:
            from flake8_secure.dataflow.reach import Reached

            found = self._calls[tail, kinds] = [
                Reached(node, scope, self, node, scope, partial(self.flow_value, scope=scope, kinds=kinds))
                for node, scope in self.index.calls.get(tail, ()) if self.reach.reaches(scope, kinds)]
            found += [
                Reached(bound.comes_to, bound.scope, self, bound.place, bound.scope,
                        partial(self.flow_value, scope=bound.scope, kinds=kinds))
                for bound in self.bound_calls.get(tail, ()) if self.reach.reaches(bound.scope, kinds)]
            if tail in self.called_abroad:
                found += self.calls_abroad(kinds).get(tail, ())
        return found

    @cached_property
    def bound_calls(self) -> Dict[str, List[BoundCall]]:
        """The calls that come to others, by the last identifier of what is called in the end."""
        from flake8_secure.dataflow.bound_calls import bound_calls

        return bound_calls(self)

    @cached_property
    def called_beyond(self) -> FrozenSet[str]:
        """The last identifiers of what calls come to that data may get to, and of such calls in other modules of the project."""
        return self.called_abroad.union(self.bound_calls if self.may_follow else ())

    @cached_property
    def called_abroad(self) -> FrozenSet[str]:
        """The last identifiers of the calls in other modules of the project that data of any kind may get to."""
        takes = self.imports is not None and (self.follows or self.follows_local)
        return frozenset(self.calls_abroad(EVERY_KIND)) if takes else frozenset()

    def calls_abroad(self, kinds: FrozenSet[str]) -> Dict[str, List[Reached]]:
        """Return the calls in other modules of the project that data of *kinds* may get to, by their last identifier."""
        from flake8_secure.dataflow.reach import Reached

        found = self._leaving.get(kinds)
        if found is None and self.imports is not None:
            found = self._leaving[kinds] = {}
            for body in self.reach.all_leaving:
                self.run_for(body, kinds)
            for root in self.reach.registered if REMOTE in kinds else ():
                self._take(root, kinds)
            for call, (place, values) in self._abroad.get(kinds, {}).items():
                for tail, node, scope, file in self.imports.calls(values, self):
                    found.setdefault(tail, []).append(Reached(node, scope, file, call, place, partial(_given, values)))
        return found or {}

    def is_of_unknown(self, scope: Scope) -> bool:
        """Tell whether the class of *scope* derives from none that is known, or is made to be derived from: a mixin."""
        node: Any = scope.node
        names = self.resolver.instances(scope)
        if any(name.partition(".")[0] in self.models.known_roots for name in names):
            return False
        return bool(node.bases) or node.name.endswith("Mixin")

    def allows_call(self, steps: int, asked: bool, given: bool = True) -> bool:
        """Tell whether calls of local functions may still be followed, beyond the *steps* of the one that is.

        For those that are *asked* what they check something is left, as long as they are short: without an answer, what was
        checked is reported.
        """
        effort = self.effort
        return effort.leaves(steps, given) or asked and steps < ASKED and effort.spent + steps < 2 * effort.share

    def nodes_of(self, kind: Type[N], scope: Scope) -> List[N]:
        """Return the nodes of a *kind* in the function, class or module that *scope* belongs to."""
        return self.derived(
            kind.__name__, scope.owner, lambda owner: [node for node in below(owner.node) if isinstance(node, kind)])

    def unaudited(self, ask: Callable[[], T]) -> T:
        """Return what *ask* finds where the calls of a function in its file count as all that there are, in audits as well.

        What a parameter is by default counts where one of them leaves it so.
        """
        before, self.audits, self.called_here = (self.audits, self.called_here), False, True
        try:
            return ask()
        finally:
            self.audits, self.called_here = before

    def derived(self, key: str, scope: Scope, make: Callable[[Scope], T]) -> T:
        """Return what *make* finds in *scope*, computed once: for matchers that look at a whole scope."""
        known = self._derived
        found: T = known[key, scope] if (key, scope) in known else self.settle(known, (key, scope), lambda: make(scope))
        return found

    def settle(self, table: Dict[K, T], key: K, make: Callable[[], T]) -> T:
        """Return what *make* finds, which *table* keeps for *key*.

        But not where that asked for what a function checks that is run around this: it is found again once that is known.
        """
        effort = self.effort
        refused, effort.refused = effort.refused, sys.maxsize
        try:
            found = make()
            if effort.refused >= len(effort.running):
                table[key] = found
        finally:
            effort.refused = min(refused, effort.refused)
        return found


# What may look something up in a container, and be a constant all the same.
_COMPOSED = frozenset((ast.BinOp, ast.Call, ast.FormattedValue, ast.IfExp, ast.JoinedStr, ast.Subscript))


def _says_all(item: Possibility) -> bool:
    """Tell whether no statement can say more about a value than that it is *item*."""
    return item.__class__ is Const or isinstance(item, Ref) and item.name not in _MADE and not item.name.startswith(
        _WITH_FIELDS)
