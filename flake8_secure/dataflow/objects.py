"""Containers at one point of the program, and a record of every value."""

from __future__ import annotations

import ast
from typing import Any, Callable, ClassVar, Dict, FrozenSet, List, Mapping, Optional, Tuple, Union

from flake8_secure.dataflow.arguments import Arguments, merged
from flake8_secure.dataflow.expressions import DEPTH, EXPRESSIONS
from flake8_secure.dataflow.frames import Exhausted
from flake8_secure.dataflow.methods import CHANNELS
from flake8_secure.dataflow.state import dict_of, holds_functions, merge_contents, vouched
from flake8_secure.dataflow.taints import PASSED_UNKNOWN, Taints, at_key, put_into
from flake8_secure.dataflow.values import (
    ANY_ATTRIBUTE,
    ELEMENTS,
    MISSING,
    NOTHING,
    UNKNOWN,
    Box,
    Contents,
    Possibility,
    Ref,
    Value,
    at_place,
    const,
    from_place,
    is_own,
    join,
    unknown,
)
from flake8_secure.dataflow.variables import Variables
from flake8_secure.models.sanitizers import tells
from flake8_secure.syntax.functions import INSTANCES
from flake8_secure.syntax.nodes import owner_of_attributes

# Expressions evaluated for one function, calls of local functions included.
BUDGET = 40_000
# How deep the containers in a recorded value are looked into; how many of them, before fewer levels have to do.
LEVELS, CONTAINERS, FEWER = 6, 6, 3
# By their identities and how deep they are looked into: containers with what they hold now.
Snapshots = Dict[Tuple[int, int], Contents]
# How many fields an instance may have, to be looked at for what each has passed wherever it is mentioned.
CHECKED_FIELDS = 64
# What the other half of a query with places is called.
_PARAMETERS = frozenset(("arguments", "args", "binds", "bindings", "parameters", "params", "sql_params", "values"))
# Attributes of a message that are no part of its content, and what is kept from one request to the next.
_BESIDE = frozenset(("cookies", "headers", "session"))


class Objects(Variables):
    """Write to names and containers, and keep a record of every value."""

    visitors: ClassVar[Mapping[type, Callable[[Any, Any], Value]]] = EXPRESSIONS

    def ask(self, node: ast.AST, arguments: Arguments, holds: Optional[bool], part: Union[None, int, str] = None) -> None:
        """Note what a function of the project has checked where its result is true, or false without *holds*, or None.

        What derives from this knows of functions.
        """
        raise NotImplementedError(type(self).__name__)

    def getter(self, owner: Value, name: str) -> Optional[ast.AST]:
        """Return the function that reading the property *name* of an instance of the project calls.

        What derives from this knows of classes.
        """
        raise NotImplementedError(type(self).__name__)

    def trusts(self, container: Value, element: Value) -> bool:
        """Tell whether *container* is not data from outside, so that to be in it says something of *element*."""
        return is_own(container)

    # Containers.

    def set_attribute(self, holder: Value, target: ast.Attribute, value: Value) -> None:
        """Write *value* to an attribute of *holder*: what derives from this knows of attributes."""
        raise NotImplementedError(type(self).__name__)

    def keeper(self, holder: Value, name: str) -> Value:
        """Return what keeps the attribute *name* of *holder*: what derives from this knows of classes."""
        raise NotImplementedError(type(self).__name__)

    def takes_item(self, item: Possibility, key: Value, value: Value, node: ast.AST) -> bool:
        """Hand *value* at *key* to an instance that has a method for that: what derives from this knows of methods."""
        raise NotImplementedError(type(self).__name__)

    def make(self, node: ast.AST, contents: Contents) -> Value:
        """Return the container that *node* makes: where it has made one of functions before, they may be in either.

        Each instance has those that its constructor makes for itself.
        """
        if self.frame.making is not None:
            node = self.owned_by.setdefault((self.frame.making, node), ast.copy_location(ast.Name("", ast.Load()), node))
        else:
            node = self.by_way(node)
        before = self.state.env.get(node)
        if isinstance(before, Contents) and before.kind == contents.kind and holds_functions(before):
            contents = merge_contents([contents, before])
        self.state.write(node, contents)
        return Value((Box(contents.kind, node),), False, contents.taints)

    def by_way(self, node: ast.AST) -> ast.AST:
        """Return what stands for *node*, which makes something: it makes something else where other calls lead to it."""
        way = self.frame.context
        if way is None or self.makers.setdefault(node, way) is way:
            return node
        return self.owned_by.setdefault((way, node), ast.copy_location(ast.Name("", ast.Load()), node))

    def owned(self, node: ast.AST, value: Value) -> Value:
        """Return *value* of *node*, about to be changed: a container of the module or an instance as it is from now on."""
        place = self.scope.aside(node.id) if isinstance(node, ast.Name) else node
        # What one in another held at first may have been replaced: `ROOMS["hall"]["topic"] = topic`.
        contents = value.items[0] if isinstance(place, ast.Subscript) and len(value.items) == 1 else value.single
        if not isinstance(contents, Contents) or contents.kind == "tuple":
            return value
        if isinstance(node, ast.Name):
            value = self.as_own(node, value if place is None else self.owned(place, value))
            self.write_outer(node.id, value)
        elif isinstance(node, ast.Attribute):
            value = self.as_own(node, value)
            self.set_attribute(self.keeper(self.known(node.value), node.attr), node, value)
        elif isinstance(node, ast.Subscript):
            outer, key = self.owned(node.value, self.known(node.value)), self.known(node.slice)
            around = outer.items[0] if len(outer.items) == 1 else None
            held = self.contents(around) if isinstance(around, Box) else None
            if around is not None and held is not None and key.key is not None:
                value = self.as_own(node, value)
                self.set_item(around, held, key, value, True)
        return value

    def as_own(self, node: ast.AST, value: Value) -> Value:
        """Return *value*, where it is a container of the module, as one that *node* makes."""
        contents = value.items[0] if len(value.items) == 1 else None
        if not isinstance(contents, Contents) or contents.kind == "tuple":
            return value
        made = self.make(node, contents)
        return Value(made.items, value.unknown, made.taints)

    def container(self, value: Value) -> Optional[Value]:
        """Return the container that *value* is, an instance of a class of the project that derives from one; None for others."""
        item = value.items[0] if len(value.items) == 1 else None
        contents = self.contents(item) if item is not None and item.__class__ is Box else None
        return None if contents is None or contents.kind != "object" else contents.container

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
        constant = key.key
        index: Any = None if constant is None else constant.value
        from_end = contents.kind in ("list", "tuple") and isinstance(index, int) and index < 0
        if constant is not None and not (from_end and contents.rest is not None):
            entries = dict_of(contents)
            if from_end:
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
            owner = owner_of_attributes(target.value)
            if owner is not None:
                self.set_entry(self.known(owner), key, value)
                return
            alone = holder.single is not None
            known = False
            for item in holder.items:
                contents = self.contents(item)
                if contents is not None and not self.takes_item(item, key, value, target):
                    self.set_item(item, contents, key, value, alone)
                known = known or contents is not None
            if not known and not self.keep_item(target.value, holder, key, value) \
                    and not self.keep_part(target.value, holder, key, value):
                self.taint_root(target, value.taints)
        elif isinstance(target, ast.Attribute):
            holder = self.evaluate(target.value)
            self.record(target, value)
            if target.attr == "__dict__":
                self.set_attributes(target.value, value)
            else:
                self.set_attribute(holder, target, value)

    def set_attributes(self, owner: ast.expr, value: Value) -> None:
        """Write what the dictionary *value* holds to attributes of the instance *owner*: `self.__dict__.update(values)`."""
        contents, holder = self.sole(value), self.known(owner)
        listed = contents is not None and contents.kind == "dict"
        for name, held in contents.entries if contents is not None and listed else ():
            if isinstance(name, str):
                self.set_attribute(holder, ast.Attribute(owner, name), held)
        self.set_others(holder, contents.rest if contents is not None and listed else value)

    def set_others(self, holder: Value, value: Optional[Value]) -> None:
        """Note that the instance *holder* may have *value* as any attribute: `setattr(self, name, value)` for many names."""
        item = holder.single
        contents = self.contents(item) if isinstance(item, Box) and item.kind == "object" else None
        if item is not None and contents is not None and value is not None and value.taints:
            self.set_item(item, contents, const(ANY_ATTRIBUTE), value, False)

    def set_entry(self, holder: Value, key: Value, value: Value) -> None:
        """Write *value* to the dictionary of the instance *holder*: `instance.__dict__[name] = value`."""
        item, name = holder.single, key.only
        contents = self.contents(item) if isinstance(item, Box) and item.kind == "object" else None
        if item is not None and contents is not None and isinstance(name, str):
            self.set_item(item, contents, const("." + name), value, True)

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

    def keep_part(self, node: ast.AST, holder: Value, key: Value, value: Value) -> bool:
        """Note *value* at *key* of *holder*, where it is made of what that holds: `data["name"] = clean(data["name"])`."""
        constant = key.exact
        if constant is None or not isinstance(node, ast.Name) or not holder.taints or not all(any(
                taint.origin == whole.origin and taint.path[:len(whole.path)] == whole.path for whole in holder.taints)
                for taint in value.taints):
            return False
        self.parted = True
        self.state.write((".", self.key(node.id), (constant, holder)), value)
        return True

    def part(self, node: ast.AST, holder: Value, key: Value) -> Optional[Value]:
        """Return what was written to *key* of *holder*, which *node* evaluates to; None where nothing was, on some way."""
        constant = key.exact if self.parted else None
        if constant is None or not isinstance(node, ast.Name) or not holder.taints:
            return None
        held: Optional[Value] = self.state.env.get((".", self.key(node.id), (constant, holder)))
        return None if held is None or MISSING.items[0] in held.items else held

    def unpack(self, targets: List[ast.expr], value: Value) -> None:
        """Write the parts of *value* to *targets*."""
        if not targets:
            return  # `() = value`
        starred = any(isinstance(target, ast.Starred) for target in targets)
        contents = self.sole(value)
        if contents is not None and contents.kind in ("list", "tuple", "object") and (
                contents.rest is None or isinstance(targets[-1], ast.Starred)):
            held = [entry for key, entry in contents.entries if isinstance(key, int)]
            if len(held) >= len(targets) - 1 if starred else len(held) == len(targets):
                self.unpack_known(targets, held, contents.rest)
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
        if given and element.taints and all(taint.through & PASSED_UNKNOWN for taint in element.taints):
            for target in targets:
                self.assign(target, element if target in given else UNKNOWN)
        elif not starred and value.items and all(isinstance(item, Ref) for item in value.items):
            for number, target in enumerate(targets):
                self.assign(target, self.item(value, const(number), target))
        else:
            for number, target in enumerate(targets):
                self.assign(target, from_place(element, number) if isinstance(target, ast.Starred) else at_place(element, number))

    def unpack_known(self, targets: List[ast.expr], held: List[Value], rest: Optional[Value]) -> None:
        """Write the elements *held* to *targets*, of which a starred one takes what is left, and the *rest* behind them."""
        entries = iter(held)
        for target in targets:
            if isinstance(target, ast.Starred):
                taken = [next(entries) for _ in range(len(held) - len(targets) + 1)]
                self.assign(target.value, self.make(target, Contents("list", tuple(enumerate(taken)), rest)))
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
        if isinstance(node, ast.NamedExpr):
            node = node.target
        while isinstance(node, (ast.Attribute, ast.Subscript)):
            name = node.attr if isinstance(node, ast.Attribute) else at_key(getattr(node.slice, "value", None))
            if isinstance(node, ast.Attribute) and (name in _BESIDE or not CHANNELS.isdisjoint(self.known(node).names)):
                held = self.evaluate(node)
                self.set_attribute(self.evaluate(node.value), node, held.with_taints(held.taints | taints))
                return
            node = node.value
        if isinstance(node, ast.Name) and node.id not in INSTANCES:
            old = self.read(node.id)
            self.write_outer(node.id, old.with_taints(old.taints | put_into(taints, name)))

    # Evaluating, with a record of every value.

    def evaluate(self, node: ast.AST, levels: int = LEVELS) -> Value:
        """Return what *node* evaluates to, and record it: with so many *levels* of what an instance of the project holds."""
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
            value = vouched(value, self.state)
        self.record(node, value, levels)
        return value

    def known(self, node: ast.AST) -> Value:
        """Return what *node* evaluated to a moment ago, without evaluating it again."""
        if isinstance(node, ast.Constant):
            return const(node.value)
        if isinstance(node, ast.Name):
            return self.read(node.id)
        return self.table.get(node) or Value((), True)

    def record(self, node: ast.AST, value: Value, levels: int = LEVELS) -> None:
        for item in value.items:
            if item.__class__ is Box:
                alone = item.kind == "object" and len(value.items) == 1
                value = self.frozen(value, levels if alone else LEVELS)
                break
        old = self.table.get(node)
        self.table[node] = value if old is None or old is value else old | value

    def frozen(self, value: Value, levels: int) -> Value:
        """Return *value* with what its containers hold now: the same object as long as nothing has changed."""
        key, version = (id(value), levels), self.state.version
        kept = self.snapshots.get(key)
        if kept is not None and kept[0] is value and kept[1] == version:
            return kept[2]
        found = self.snapshot(value, levels, [CONTAINERS])
        self.snapshots[key] = value, version, found
        return found

    def snapshot(
        self, value: Value, depth: int, left: Optional[List[int]] = None, done: Optional[Snapshots] = None
    ) -> Value:
        """Return *value* with what its containers hold now: *depth* levels, fewer once no more containers are *left*.

        *done*: what has been found out for it of containers that it holds in several places.
        """
        for item in value.items:
            if item.__class__ is Box or item.__class__ is Contents:
                break
        else:
            return value
        items: List[Possibility] = []
        for item in value.items:
            if isinstance(item, Box):
                contents = self.state.env.get(item.site)
                if isinstance(contents, Contents) and depth:
                    items.append(self.freeze(contents, depth, left, done))
                    continue
                return Value((), True, value.taints)
            items.append(item)
        taints = value.taints
        for item in items:
            if isinstance(item, Contents):
                taints = taints | item.taints
        return Value(tuple(items), value.unknown, taints)

    def freeze(
        self, contents: Contents, depth: int, left: Optional[List[int]] = None, done: Optional[Snapshots] = None
    ) -> Contents:
        key = id(contents), depth
        # Its constructor may have checked what it keeps.
        if contents.kind == "object" and self.state.guarded and len(contents.entries) <= CHECKED_FIELDS:
            contents = Contents("object", tuple(
                (key, vouched(value, self.state) if value.taints else value)
                for key, value in contents.entries), contents.rest, contents.keys)
        if not contents.nests:
            return contents
        if left is not None:
            left[0] -= 1
            depth = depth if left[0] >= 0 else max(1, depth - FEWER)
        elif done is None:
            done = {}
        elif key in done:
            return done[key]
        found = Contents(
            contents.kind,
            tuple((name, self.snapshot(value, depth - 1, left, done)) for name, value in contents.entries),
            None if contents.rest is None else self.snapshot(contents.rest, depth - 1, left, done),
            contents.keys,
        )
        if done is not None:
            done[key] = found
        return found

    # Guards.

    def check(self, taints: Taints, kind: str) -> None:
        """Note that data with *taints* passed a check: it holds for all that came from the same input."""
        if tells(kind):
            self.vouch(taints, frozenset(("guard:" + kind,)))

    def vouch(self, taints: Taints, marks: FrozenSet[str]) -> None:
        """Note that data with *taints*, and all that came from the same input, has passed what *marks* name."""
        for taint in taints if marks else ():
            self.state.guard(taint.origin, taint.path, marks)
