"""What an expression evaluates to, read off the bindings of the file without following its statements."""

from __future__ import annotations

import ast
import operator
import sys
from typing import Any, Callable, Dict, List, Optional, Tuple, Type

from flake8_secure.dataflow.annotations import instance_of, made_by
from flake8_secure.dataflow.bindings import Bindings, declares, of_instance
from flake8_secure.dataflow.constants import UNARY, fold, represented
from flake8_secure.dataflow.constructions import constructed
from flake8_secure.dataflow.operators import alternatives, compared, in_a_row, operated, truth, where_it_ends
from flake8_secure.dataflow.state import dict_of, merge_contents, overlaid
from flake8_secure.dataflow.taints import Taints, each
from flake8_secure.dataflow.values import (
    ELEMENTS,
    UNKNOWN,
    WIDTH,
    Const,
    Contents,
    Local,
    Possibility,
    Text,
    Value,
    const,
    join,
    of_key,
    some_number,
    some_text,
    unknown,
)
from flake8_secure.syntax.nodes import is_number_format, translated
from flake8_secure.syntax.scopes import ASSIGN, dotted

# Beyond this many levels of nesting an expression is unknown: no stack overflows.
DEPTH = 60


def _at_beginning(contents: Contents, key: Value) -> Value:
    """Return what *contents* hold at a *key* that is not known: at those that begin as it does, where that is known."""
    item = key.items[0] if len(key.items) == 1 and not key.unknown else None
    start = item.prefix if isinstance(item, Text) else ""
    if not start or contents.kind != "dict":
        return contents.everything
    held = [value for name, value in contents.entries if not isinstance(name, str) or name.startswith(start)]
    return join(held if contents.rest is None else [*held, contents.rest]) if held else contents.everything


class Evaluator(Bindings):
    """Evaluate expressions by what their names are bound to anywhere in their scope."""

    def evaluate(self, node: ast.AST) -> Value:
        """Return what *node* may evaluate to in the current state."""
        if node.__class__ is ast.Constant:
            return const(node.value)
        visit = EXPRESSIONS.get(node.__class__)
        if visit is None or self.depth >= DEPTH:
            return UNKNOWN
        self.depth += 1
        try:
            return visit(self, node)
        finally:
            self.depth -= 1

    # Hooks for a state that changes.

    def make(self, node: ast.AST, contents: Contents) -> Value:
        """Return a new container with *contents*, made by *node*."""
        return Value((contents,), False, contents.taints)

    def contents(self, item: Possibility) -> Optional[Contents]:
        """Return what the container *item* holds, None for anything else."""
        return item if isinstance(item, Contents) else None

    def attribute(self, node: ast.Attribute) -> Value:
        if self.file.imports is not None:
            known = self.file.imports.value(dotted(node, self.scope), self.file)
            if known is not None:
                return known
        names = self.file.names(node, self.scope)
        if names and isinstance(node.value, (ast.Call, ast.Name)):
            if declares(self.evaluate(node.value), node.attr, self.file):
                return UNKNOWN  # not what a class of a library that it derives from has there
        elif isinstance(node.value, ast.Name):
            owner = self.read(node.value.id)
            held = of_instance(owner, node.attr, self.file.owner) or self.class_within(owner, node.attr)
            if held is not None:
                return held
        return self.referenced(names)

    def class_within(self, owner: Value, name: str) -> Optional[Value]:
        """Return the class *name* that the body of *owner*, a class of the project, defines."""
        around = owner.single
        if not isinstance(around, Local) or not isinstance(around.node, ast.ClassDef):
            return None
        found = self.file.scope_of(around.node).bindings.get(name, ())
        inner = found[0][1] if len(found) == 1 else None
        return Value((Local(inner),), False) if isinstance(inner, ast.ClassDef) else None

    def call(self, node: ast.Call) -> Value:
        texts = translated(node)
        if texts:
            return join(map(self.evaluate, texts))
        names = self.file.names(node, self.scope)
        made = constructed(self, node, names)
        if made is not None:
            return made
        kinds = made_by(node.func)
        instances = [instance_of(kind, self.scope, self.file, derived=False) for kind in kinds]
        known = [one for one in instances if one is not None]
        made = join(known) if known else None
        if made is not None and (not names or isinstance(node.func, (ast.Attribute, ast.Call))):
            return made
        # An instance of a class of the file is one of what that derives from as well.
        return self.referenced(names) | (UNKNOWN if made is None else made)

    # Expressions.

    def name(self, node: ast.Name) -> Value:
        return self.read(node.id)

    def joined(self, node: ast.JoinedStr) -> Value:
        parts = [self.evaluate(part) for part in node.values]
        return in_a_row(parts)

    def formatted(self, node: ast.FormattedValue) -> Value:
        value = self.evaluate(node.value)
        if node.conversion in (ord("r"), ord("a")) or value.exact is not None and isinstance(value.exact.value, bytes):
            return represented(value)
        if node.format_spec is not None:
            return some_number() if is_number_format(node.format_spec) else some_text(self.spelled(value).taints)
        return self.spelled(value)

    def template(self, node: Any) -> Value:
        """`t"..."`: what stands in it is evaluated; what the template becomes is for those to say who are handed it."""
        for part in node.values:
            if not isinstance(part, ast.Constant):
                self.evaluate(part.value)
                if part.format_spec is not None:
                    self.evaluate(part.format_spec)
        return UNKNOWN

    def spelled(self, value: Value) -> Value:
        """Return *value* as a part of a text: what derives from this knows of instances that say what they are there."""
        return value

    def binary(self, node: ast.BinOp) -> Value:
        # A sum of a thousand terms leans to the left: take it apart without recursion.
        spine = [node]
        while isinstance(spine[-1].left, ast.BinOp):
            spine.append(spine[-1].left)
        value = self.evaluate(spine[-1].left)
        for above in reversed(spine):
            value = self.operate(above.op, value, self.evaluate(above.right), above)
        return value

    def operate(self, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Value:
        """Return what a binary operator makes of two values."""
        return operated(self, op, left, right, node)

    def sole(self, value: Value) -> Optional[Contents]:
        """Return the contents of the one container that *value* is: of several of one kind, what they hold together."""
        if value.unknown or not value.items:
            return None
        contents = self.contents(value.items[0])
        if contents is None or len(value.items) == 1:
            return contents
        if contents.kind not in ("dict", "list", "set", "tuple"):
            return None
        held = [contents]
        for item in value.items[1:]:
            other = self.contents(item)
            if other is None or other.kind != contents.kind:
                return None
            held.append(other)
        return merge_contents(held)

    def beside_containers(self, value: Value) -> Taints:
        """Return the taints of what *value* may be besides the containers among its possibilities."""
        taints = value.taints
        for item in value.items if taints else ():
            contents = self.contents(item)
            if contents is not None and contents.taints:
                # What a value as a whole was checked for is not noted of what it holds.
                inside = {taint.unguarded for taint in contents.taints}
                taints = frozenset(taint for taint in taints if taint.unguarded not in inside)
        return taints

    def unary(self, node: ast.UnaryOp) -> Value:
        value = self.evaluate(node.operand)
        if isinstance(node.op, ast.Not):
            truths = truth(value)
            return UNKNOWN if truths is None else const(not truths)
        if value.exact is not None:
            folded = fold(UNARY[node.op.__class__], value.exact.value)
            if folded is not None:
                return folded
        return UNKNOWN

    def boolean(self, node: ast.BoolOp) -> Value:
        results: List[Value] = []
        for operand in node.values:
            value = self.evaluate(operand)
            results.append(value)
            decided = truth(value)
            if decided is not None and decided is isinstance(node.op, ast.Or):
                break
            if operand is not node.values[-1]:
                results.pop()
                if decided is None:
                    results.append(where_it_ends(node.op, value))
        return alternatives(node.op, results)

    def compare(self, node: ast.Compare) -> Value:
        left = self.evaluate(node.left)
        outcome: Optional[Value] = None
        for op, comparator in zip(node.ops, node.comparators):
            right = self.evaluate(comparator)
            result = compared(self, op, left, right)
            if result.only is False:
                return result
            outcome = result if outcome is None else outcome if result.only is True else result
            left = right
        return outcome if outcome is not None else UNKNOWN

    def conditional(self, node: ast.IfExp) -> Value:
        decided = truth(self.evaluate(node.test))
        if decided is True:
            return self.evaluate(node.body)
        if decided is False:
            return self.evaluate(node.orelse)
        return self.evaluate(node.body) | self.evaluate(node.orelse)

    def sequence(self, node: Any) -> Value:
        kind = _KINDS[node.__class__]
        entries: List[Value] = []
        rest: Optional[Value] = None
        for element in node.elts:
            if isinstance(element, ast.Starred):
                value = self.evaluate(element.value)
                known, more = self.spread(value) if rest is None else ([], self.element(value))
                if len(entries) + len(known) > ELEMENTS:
                    known, more = [], self.element(value)
                entries += known
                if more is not None:
                    rest = more if rest is None else rest | more
            elif len(entries) < ELEMENTS and rest is None:
                entries.append(self.evaluate(element))
            elif element.__class__ is ast.Constant and len(entries) == ELEMENTS:
                rest = UNKNOWN if rest is None else rest if rest.unknown else rest | UNKNOWN
            else:
                value = self.evaluate(element)
                rest = value if rest is None else rest | value
        return self.make(node, Contents(kind, tuple(enumerate(entries)), rest))

    def spread(self, value: Value) -> Tuple[List[Value], Optional[Value]]:
        """Return what `*value` puts into a row: the elements whose places are known, and what follows them, None for nothing.

        There is a first one: who puts something behind `*command` knows of a command.
        """
        held = [self.contents(item) for item in value.items] if not value.unknown else []
        rows = [one for one in held if one is not None and one.kind in ("list", "tuple") and one.entries]
        if not rows or len(rows) < len(held):
            inner = self.sole(value)
            if inner is not None and inner.rest is None and inner.kind in ("list", "tuple"):
                return [], None
            element = self.element(value)
            return [element], element
        shortest = min(len(one.entries) for one in rows)
        known = [join(row) for row in zip(*([held for _, held in one.entries[:shortest]] for one in rows))]
        behind = [held for one in rows for _, held in one.entries[shortest:]] + [
            one.rest for one in rows if one.rest is not None]
        return known, join(behind) if behind else None

    def mapping(self, node: ast.Dict) -> Value:
        entries: Dict[Tuple[type, Any], Tuple[Any, Value]] = {}
        rest: Optional[Value] = None
        keys: Optional[Taints] = None
        for key, item in zip(node.keys, node.values):
            if len(entries) >= ELEMENTS and item.__class__ is ast.Constant:
                rest = UNKNOWN if rest is None else rest if rest.unknown else rest | UNKNOWN
                continue
            value = self.evaluate(item)
            if key is None:
                inner = self.sole(value)
                if inner is None or inner.kind != "dict":
                    inner = Contents("dict", (), Value((), True, value.taints))
                merged = overlaid(Contents("dict", tuple(entries.values()), rest, keys), inner)
                entries, rest, keys = dict_of(merged), merged.rest, merged.keys
                continue
            place = self.evaluate(key)
            constant = place.key
            if constant is not None and len(entries) < ELEMENTS:
                entries[constant.value.__class__, constant.value] = (constant.value, value)
            else:
                more = Contents("dict", (), rest, keys).with_key(place, value)
                rest, keys = more.rest, more.keys
        return self.make(node, Contents("dict", tuple(entries.values()), rest, keys))

    def subscript(self, node: ast.Subscript) -> Value:
        return self.item(self.evaluate(node.value), self.evaluate(node.slice), node)

    def item(self, value: Value, key: Value, node: ast.AST) -> Value:
        """Return what *value* holds at *key*."""
        constant = key.key
        results: List[Value] = []
        for item in value.items:
            contents = self.contents(item)
            if contents is not None and constant is not None:
                index = constant.value
                if contents.kind in ("list", "tuple") and isinstance(index, int) and index < 0 and contents.rest is None:
                    index += len(contents.entries)
                results.append(contents.at(index) or UNKNOWN)
            elif contents is not None:
                results.append(_at_beginning(contents, key))
            elif isinstance(item, Const) and key.exact is not None:
                results.append(fold(operator.getitem, item.value, key.exact.value) or UNKNOWN)
            elif isinstance(item, Local) and isinstance(item.node, ast.ClassDef):
                results.append(Value((item,), False) if self.takes_types(item.node) else self.any_member(item.node))
            else:
                results.append(UNKNOWN)
        if value.unknown or not results:
            results.append(UNKNOWN)
        return join(results)

    def takes_types(self, definition: ast.ClassDef) -> bool:
        """Tell whether a class of the project is itself once more where it is given types: an enumeration looks a member up."""
        return not definition.keywords and "__class_getitem__" not in self.file.scope_of(definition).children and not (
            self.file.bases_of(definition) & self.file.models.clean)

    def any_member(self, definition: ast.ClassDef) -> Value:
        """Return the members of an enumeration, of which it gives one, where all are constants."""
        owner = self.file.owner(definition)
        scope = owner.index.by_node[definition]
        names = [name for name, bindings in scope.bindings.items() if bindings[0][0] == ASSIGN and name[0] != "_"]
        members = [owner.evaluator.bound(name, scope) for name in names] if len(names) <= WIDTH else []
        return join(members) if members and all(member.exact is not None for member in members) else UNKNOWN

    def slice(self, node: ast.Slice) -> Value:
        for part in (node.lower, node.upper, node.step):
            if part is not None:
                self.evaluate(part)
        return UNKNOWN

    def element(self, value: Value) -> Value:
        """Return what iterating over *value* yields."""
        results: List[Value] = []
        for item in value.items:
            contents = self.contents(item)
            if contents is not None and contents.kind == "dict":
                results.extend(of_key(key) for key, _ in contents.entries)
                if contents.rest is not None:
                    results.append(unknown(contents.key_taints))
            elif contents is not None:
                results.append(contents.everything)
            else:
                results.append(self.gone_through(item, value.taints))
        if value.unknown or not results:
            results.append(Value((), True, each(self.beside_containers(value) if results else value.taints)))
        return join(results)

    def gone_through(self, item: Possibility, taints: Taints) -> Value:
        """Return what going through *item* gives, which has *taints*."""
        return unknown(each(taints))

    def inner(self, node: Any) -> Value:
        return self.evaluate(node.value)

    def walrus(self, node: ast.NamedExpr) -> Value:
        return self.evaluate(node.value)

    def function(self, node: ast.Lambda) -> Value:
        return Value((Local(node),), False)


_KINDS = {ast.List: "list", ast.Tuple: "tuple", ast.Set: "set"}
EXPRESSIONS: Dict[Type[ast.AST], Callable[[Any, Any], Value]] = {
    ast.Attribute: Evaluator.attribute,
    ast.Await: Evaluator.inner,
    ast.BinOp: Evaluator.binary,
    ast.BoolOp: Evaluator.boolean,
    ast.Call: Evaluator.call,
    ast.Compare: Evaluator.compare,
    ast.Dict: Evaluator.mapping,
    ast.FormattedValue: Evaluator.formatted,
    ast.IfExp: Evaluator.conditional,
    ast.JoinedStr: Evaluator.joined,
    ast.Lambda: Evaluator.function,
    ast.List: Evaluator.sequence,
    ast.Name: Evaluator.name,
    ast.NamedExpr: Evaluator.walrus,
    ast.Set: Evaluator.sequence,
    ast.Slice: Evaluator.slice,
    ast.Starred: Evaluator.inner,
    ast.Subscript: Evaluator.subscript,
    ast.Tuple: Evaluator.sequence,
    ast.UnaryOp: Evaluator.unary,
}
if sys.version_info >= (3, 14):
    EXPRESSIONS[ast.TemplateStr] = Evaluator.template
