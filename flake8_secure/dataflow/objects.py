"""Names and containers at one point of the program, and a record of every value."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, List, Mapping, Optional, Tuple

from flake8_secure.dataflow.arguments import Arguments, merged
from flake8_secure.dataflow.expressions import DEPTH, EXPRESSIONS, Evaluator
from flake8_secure.dataflow.frames import Exhausted, Frame, Result
from flake8_secure.dataflow.methods import CHANNELS
from flake8_secure.dataflow.state import GUARD, State, dict_of, holds_functions, merge_containers, merge_contents, vouched
from flake8_secure.dataflow.taints import PASSED_UNKNOWN, Taints, at_key, put_into
from flake8_secure.dataflow.values import (
    ELEMENTS,
    NOTHING,
    UNKNOWN,
    Box,
    Contents,
    Local,
    Possibility,
    Ref,
    Value,
    const,
    join,
    unknown,
)
from flake8_secure.syntax.scopes import ASSIGN, COMPREHENSION, MODULE, UNPACK, Binding, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Expressions evaluated for one function, calls of local functions included.
BUDGET = 40_000
# How deep the containers in a recorded value are looked into; how many of them, before fewer levels have to do.
LEVELS, CONTAINERS, FEWER = 6, 6, 3
# What the other half of a query with places is called.
_PARAMETERS = frozenset(("arguments", "args", "binds", "bindings", "parameters", "params", "sql_params", "values"))
# Attributes of a message that are no part of its content, and what is kept from one request to the next.
_BESIDE = frozenset(("cookies", "headers", "session"))


class Objects(Evaluator):
    """Evaluate expressions in a state, and keep a record of every value."""

    visitors: ClassVar[Mapping[type, Callable[[Any, Any], Value]]] = EXPRESSIONS

    def __init__(self, file: File) -> None:
        super().__init__(file)
        self.state = State()
        self.models = file.models
        # The activations that are running, by scope.
        self.frames: Dict[Scope, int] = {}
        self.frame: Frame
        self.root: Optional[Scope] = None
        # The file that the run began in, and the call in it by which the run has left it.
        self.start = file
        self.way_out: Optional[ast.AST] = None
        self.count = 0
        self.steps = 0
        self.loop_depth = 0
        # Whether a loop around this point is run as often as it says.
        self.unrolling = False
        self.assuming = 0
        # What makes the containers that instances hold from the beginning.
        self.holding: Dict[Tuple[ast.AST, str], ast.AST] = {}
        # Instances that the module makes, whoever uses them.
        self.lasting: List[ast.AST] = []
        # How often something came up that the arguments of a call do not tell: data read anew, recursion.
        self.surprises = 0
        self.result = Result()
        self.table = self.result.values

    def local_call(self, node: ast.AST, arguments: Arguments, frame: int = 0) -> Value:
        """Return what calling a function or class of this file returns: what derives from this knows of functions."""
        raise NotImplementedError(type(self).__name__)

    def ask(self, node: ast.AST, arguments: Arguments, holds: bool, part: Optional[int] = None) -> None:
        """Note what a function of the project has checked where its result is true, or false without *holds*.

        What derives from this knows of functions.
        """
        raise NotImplementedError(type(self).__name__)

    @property
    def looping(self) -> bool:
        """Whether a loop surrounds this point: counts and positions are not known."""
        return self.loop_depth > 0

    # Names and containers.

    def key(self, name: str) -> Any:
        """Return what *name*, assigned here, is called in the environment."""
        scope = self.scope
        while scope.kind == COMPREHENSION and scope.parent is not None and name not in scope.bindings:
            scope = scope.parent
        scope = scope.declared.get(name, scope)
        return self.place(scope, name)

    def place(self, scope: Scope, name: str) -> Any:
        """Return what *name* of *scope* is called in the environment, about to be written."""
        number = self.frames.get(scope)
        if number is None:
            self.state.shared = True
        return name if number == 0 else (scope if number is None else number, name)

    def write(self, name: str, value: Optional[Value]) -> None:
        self.state.write(self.key(name), value)

    def read(self, name: str) -> Value:
        found = self.scope.find(name)
        if found is None:
            return self.file.evaluator.unbound(name, self.scope)
        home = found[0]
        number = self.frames.get(home)
        if number is None:
            written: Optional[Value] = self.state.env.get((home, name))
            if written is None:
                return self.outer(name, home)
            return written if any(item.__class__ is Box for item in written.items) else written | self.outer(name, home)
        value: Optional[Value] = self.state.env.get((number, name) if number else name)
        if value is None:
            return self.file.evaluator.bound(name, self.scope)
        return value

    def outer(self, name: str, home: Scope) -> Value:
        """Return what *name* of an enclosing scope that is not running now may hold."""
        made = self.made(name, home)
        if made is not None:
            return made
        value, shared = self.file.evaluator.bound(name, self.scope), self.file.shared
        if len(value.items) == 1 and _may_hold(value.items[0]):
            value = merge_containers([value, *filter(None, (shared.table(name, home), shared.kept(name, home)))])
        seen, taints = shared.outer(name, home)
        value = value | seen if seen.items else value
        return value.with_taints(value.taints | taints) if taints else value

    def bound(self, name: str, scope: Scope) -> Value:
        return self.file.evaluator.bound(name, scope)

    def made(self, name: str, home: Scope) -> Optional[Value]:
        """Return the instance of a class of the project that the module makes once and calls *name*."""
        if home.kind != MODULE:
            return None
        bindings = [binding for binding in home.bindings.get(name, ()) if not _is_none(binding)]
        found = self.making(name, bindings[0]) if len(bindings) == 1 else None
        if found is None:
            return None
        definition, node, scope = found
        value_of = self.file.evaluator.value
        keywords = {keyword.arg: value_of(keyword.value, scope) for keyword in node.keywords if keyword.arg is not None}
        value = self.construct(definition, Arguments(node, [value_of(one, scope) for one in node.args], keywords, None))
        contents = self.sole(value)
        if contents is not None:
            entries = tuple((key, self.file.shared.table((node, key), home) or held) for key, held in contents.entries)
            self.state.write(node, Contents(contents.kind, entries, contents.rest, contents.keys))
        self.state.write((home, name), value)
        self.lasting.append(node)
        return value

    def making(self, name: str, binding: Binding, depth: int = 3) -> Optional[Tuple[ast.ClassDef, ast.Call, Scope]]:
        """Return the class of the project of which *binding* calls an instance *name*, with the call that makes it."""
        kind, node, _, scope = binding
        place = None
        if kind == UNPACK and isinstance(node, ast.Call):
            # `arguments, server = make()`
            above = self.file.parent(node, scope)
            target = above.targets[0] if isinstance(above, ast.Assign) else None
            names = [getattr(part, "id", "") for part in getattr(target, "elts", ())]
            if name in names:
                kind, place = ASSIGN, names.index(name)
        if kind != ASSIGN or not isinstance(node, ast.Call) or any(keyword.arg is None for keyword in node.keywords):
            return None
        callee = self.file.evaluator.value(node.func, scope).items
        definition = callee[0].node if len(callee) == 1 and isinstance(callee[0], Local) else None
        if isinstance(definition, ast.ClassDef):
            return (definition, node, scope) if place is None else None
        if not depth or not isinstance(definition, ast.FunctionDef) or self.file.owner(definition) is not self.file:
            return None
        # What a function gives at its end.
        last = definition.body[-1]
        given = last.value if isinstance(last, ast.Return) else None
        if place is not None:
            parts = given.elts if isinstance(given, ast.Tuple) else ()
            given = parts[place] if place < len(parts) else None
        inner = self.file.index.by_node[definition]
        if isinstance(given, ast.Name):
            bindings = inner.bindings.get(given.id, ())
            return self.making(given.id, bindings[0], depth - 1) if len(bindings) == 1 else None
        return None if given is None else self.making("", (ASSIGN, given, "", inner), depth - 1)

    def set_attribute(self, holder: Value, target: ast.Attribute, value: Value) -> None:
        """Write *value* to an attribute of *holder*: what derives from this knows of attributes."""
        raise NotImplementedError(type(self).__name__)

    def takes_item(self, item: Possibility, key: Value, value: Value, node: ast.AST) -> bool:
        """Hand *value* at *key* to an instance that has a method for that: what derives from this knows of methods."""
        raise NotImplementedError(type(self).__name__)

    def construct(self, node: ast.ClassDef, arguments: Arguments) -> Value:
        """Return a new instance of a class of the project: what derives from this knows of classes."""
        raise NotImplementedError(type(self).__name__)

    def make(self, node: ast.AST, contents: Contents) -> Value:
        """Return the container that *node* makes: where it has made one of functions before, they may be in either."""
        before = self.state.env.get(node)
        if isinstance(before, Contents) and before.kind == contents.kind and holds_functions(before):
            contents = merge_contents([contents, before])
        self.state.write(node, contents)
        return Value((Box(contents.kind, node),), False, contents.taints)

    def owned(self, node: ast.AST, value: Value) -> Value:
        """Return *value* of *node*, about to be changed: a container of the module or an instance as it is from now on."""
        contents = value.single
        if not isinstance(contents, Contents) or contents.kind == "tuple":
            return value
        if isinstance(node, ast.Name):
            value = self.make(node, contents)
            self.write_outer(node.id, value)
        elif isinstance(node, ast.Attribute):
            value = self.make(node, contents)
            self.set_attribute(self.known(node.value), node, value)
        return value

    def write_outer(self, name: str, value: Value) -> None:
        """Write *value* to *name*, which need not be assigned here."""
        found = self.scope.find(name)
        self.state.write(self.place(self.scope if found is None else found[0], name), value)

    def make_fixed(self, kind: str, values: Tuple[Value, ...]) -> Value:
        """Return a container that is never changed."""
        contents = Contents(kind, tuple(enumerate(values)))
        return Value((contents,), False, merged(list(values)))

    def contents(self, item: Possibility) -> Optional[Contents]:
        if item.__class__ is Box:
            found = self.state.env.get(item.site)
            return found if isinstance(found, Contents) else None
        return item if isinstance(item, Contents) else None

    def store(self, item: Possibility, contents: Contents) -> None:
        """Replace what the container *item* holds."""
        if isinstance(item, Box):
            self.state.write(item.site, contents)

    def set_item(self, item: Possibility, contents: Contents, key: Value, value: Value, alone: bool) -> None:
        """Write *value* at *key*."""
        constant = key.exact
        if constant is not None:
            entries = dict_of(contents)
            index = constant.value
            if contents.kind in ("list", "tuple") and isinstance(index, int) and index < 0:
                index += len(contents.entries)
            place = (index.__class__, index)
            if not alone and place in entries:
                value = value | entries[place][1]
            entries[place] = (index, value)
            if len(entries) <= ELEMENTS:
                self.store(item, Contents(contents.kind, tuple(entries.values()), contents.rest, contents.keys))
                return
        self.store(item, contents.with_key(key, value))

    def assign(self, target: ast.AST, value: Value) -> None:
        """Write *value* to *target*."""
        if isinstance(target, ast.Name):
            self.write(target.id, value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            self.unpack(target.elts, value)
        elif isinstance(target, ast.Starred):
            self.assign(target.value, unknown(value.taints))
        elif isinstance(target, ast.Subscript):
            holder, key = self.owned(target.value, self.evaluate(target.value)), self.evaluate(target.slice)
            self.record(target, value)
            alone = holder.single is not None
            known = False
            for item in holder.items:
                contents = self.contents(item)
                if contents is not None and not self.takes_item(item, key, value, target):
                    self.set_item(item, contents, key, value, alone)
                known = known or contents is not None
            if not known and not self.keep_item(target.value, holder, key, value):
                self.taint_root(target, value.taints)
        elif isinstance(target, ast.Attribute):
            holder = self.evaluate(target.value)
            self.record(target, value)
            self.set_attribute(holder, target, value)

    def keep_item(self, node: ast.AST, holder: Value, key: Value, value: Value) -> bool:
        """Note *value* at *key* of *holder*, which another module defines, for the rest of the run: `session["name"] = name`."""
        constant = key.exact
        if constant is None or not isinstance(node, ast.Name) or not isinstance(holder.single, Ref):
            return False
        found = self.scope.find(node.id)
        if found is None or found[0] in self.frames:
            return False
        if value.taints:
            kept = self.make(node, Contents("dict", ((constant.value, value),)))
            self.write_outer(node.id, Value((*holder.items, *kept.items), False, holder.taints))
        return True

    def unpack(self, targets: List[ast.expr], value: Value) -> None:
        """Write the parts of *value* to *targets*."""
        starred = any(isinstance(target, ast.Starred) for target in targets)
        contents = self.sole(value)
        if contents is not None and contents.kind in ("list", "tuple", "object") and contents.rest is None:
            held = [entry for key, entry in contents.entries if isinstance(key, int)]
            if len(held) >= len(targets) - 1 if starred else len(held) == len(targets):
                self.unpack_known(targets, held)
                return
        rows = [] if starred else self.rows(value, len(targets))
        if rows:
            beside = self.beside_containers(value)
            for number, (target, entries) in enumerate(zip(targets, zip(*rows))):
                other = unknown(frozenset(taint.below(number) for taint in beside)) if value.unknown else NOTHING
                self.assign(target, join(entries) | other)
            return
        element = self.element(value)
        # `where, params = build(...)`: data goes into the parameters of the query.
        given = [target for target in targets if isinstance(target, ast.Name) and target.id in _PARAMETERS]
        if given and all(taint.through & PASSED_UNKNOWN for taint in element.taints):
            for target in targets:
                self.assign(target, element if target in given else UNKNOWN)
        elif not starred and value.items and all(isinstance(item, Ref) for item in value.items):
            for number, target in enumerate(targets):
                self.assign(target, self.item(value, const(number), target))
        else:
            for number, target in enumerate(targets):
                self.assign(target, Value(element.items, element.unknown, frozenset(
                    taint.below(number) for taint in element.taints)) if element.taints else element)

    def unpack_known(self, targets: List[ast.expr], held: List[Value]) -> None:
        """Write the elements *held* to *targets*, of which a starred one takes what is left."""
        entries = iter(held)
        for target in targets:
            if isinstance(target, ast.Starred):
                taken = [next(entries) for _ in range(len(held) - len(targets) + 1)]
                self.assign(target.value, self.make(target, Contents("list", tuple(enumerate(taken)))))
            else:
                self.assign(target, next(entries))

    def rows(self, value: Value, width: int) -> List[List[Value]]:
        """Return what each of the sequences of *width* elements that *value* may be holds; nothing if it may be another one."""
        found: List[List[Value]] = []
        for item in value.items:
            contents = self.contents(item)
            if contents is None or contents.kind not in ("list", "tuple") or contents.rest is not None:
                return []
            found.append([entry for _, entry in contents.entries])
        return found if all(len(row) == width for row in found) else []

    def taint_root(self, node: ast.AST, taints: Taints) -> None:
        """Taint the variable that *node* is a part of: something tainted was put into it."""
        if not taints:
            return
        name = ""
        while isinstance(node, (ast.Attribute, ast.Subscript)):
            name = node.attr if isinstance(node, ast.Attribute) else at_key(getattr(node.slice, "value", None))
            if isinstance(node, ast.Attribute) and (name in _BESIDE or not CHANNELS.isdisjoint(self.known(node).names)):
                held = self.evaluate(node)
                self.set_attribute(self.evaluate(node.value), node, held.with_taints(held.taints | taints))
                return
            node = node.value
        if isinstance(node, ast.Name) and node.id not in ("self", "cls"):
            old = self.read(node.id)
            self.write_outer(node.id, old.with_taints(old.taints | put_into(taints, name)))

    # Evaluating, with a record of every value.

    def evaluate(self, node: ast.AST) -> Value:
        if node.__class__ is ast.Constant:
            return const(node.value)
        self.steps += 1
        if self.steps > BUDGET:
            raise Exhausted
        visit = self.visitors.get(node.__class__)
        if self.depth >= DEPTH:
            self.result.exhausted = True
            return UNKNOWN
        if visit is None:
            return UNKNOWN
        self.depth += 1
        try:
            value = visit(self, node)
        finally:
            self.depth -= 1
        if value.taints and self.state.guarded:
            value = vouched(value, (self.state.env,), self.state.guarded)
        self.record(node, value)
        return value

    def known(self, node: ast.AST) -> Value:
        """Return what *node* evaluated to a moment ago, without evaluating it again."""
        if isinstance(node, ast.Constant):
            return const(node.value)
        if isinstance(node, ast.Name):
            return self.read(node.id)
        return self.table.get(node) or Value((), True)

    def record(self, node: ast.AST, value: Value) -> None:
        for item in value.items:
            if item.__class__ is Box:
                value = self.snapshot(value, LEVELS, [CONTAINERS])
                break
        old = self.table.get(node)
        self.table[node] = value if old is None else old | value

    def snapshot(self, value: Value, depth: int, left: Optional[List[int]] = None) -> Value:
        """Return *value* with what its containers hold now: *depth* levels, fewer once no more containers are *left*."""
        items: List[Possibility] = []
        for item in value.items:
            if isinstance(item, Box):
                contents = self.state.env.get(item.site)
                if isinstance(contents, Contents) and depth:
                    items.append(self.freeze(contents, depth, left))
                    continue
                return Value((), True, value.taints)
            items.append(item)
        taints = value.taints
        for item in items:
            if isinstance(item, Contents):
                taints = taints | item.taints
        return Value(tuple(items), value.unknown, taints)

    def freeze(self, contents: Contents, depth: int, left: Optional[List[int]] = None) -> Contents:
        if not any(item.__class__ is Box for _, value in contents.entries for item in value.items) and (
            contents.rest is None or not any(item.__class__ is Box for item in contents.rest.items)
        ):
            return contents
        if left is not None:
            left[0] -= 1
            depth = depth if left[0] >= 0 else max(1, depth - FEWER)
        return Contents(
            contents.kind,
            tuple((key, self.snapshot(value, depth - 1, left)) for key, value in contents.entries),
            None if contents.rest is None else self.snapshot(contents.rest, depth - 1, left),
            contents.keys,
        )

    # Guards.

    def check(self, taints: Taints, kind: str) -> None:
        """Note that data with *taints* passed a check: it holds for all that came from the same input."""
        name = frozenset(("guard:" + kind,))
        for taint in taints:
            key = (GUARD, taint.origin, taint.path)
            known = self.state.env.get(key)
            self.state.write(key, name if known is None else known | name)
            self.state.guarded.add(taint.origin)


def _may_hold(item: Possibility) -> bool:
    """Tell whether functions may hand each other data by *item*."""
    return item.__class__ is Contents or item.__class__ is Ref and item.name in CHANNELS


def _is_none(binding: Binding) -> bool:
    """Tell whether *binding* only says that a name is to come."""
    return binding[0] == ASSIGN and isinstance(binding[1], ast.Constant) and binding[1].value is None
