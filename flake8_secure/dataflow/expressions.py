"""What an expression evaluates to, read off the bindings of the file without following its statements."""

from __future__ import annotations

import ast
import operator
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Tuple, Type

from flake8_secure.dataflow.annotations import instance_of, made_by
from flake8_secure.dataflow.callers import may_switch, passed
from flake8_secure.dataflow.constants import KNOWN_CONSTANTS, UNARY, fold, represented
from flake8_secure.dataflow.constructions import constructed
from flake8_secure.dataflow.operators import alternatives, compared, concatenated, operated, truth, where_it_ends
from flake8_secure.dataflow.state import dict_of, overlaid
from flake8_secure.dataflow.taints import CLEAN, Taints
from flake8_secure.dataflow.values import (
    CLASS_OF,
    ELEMENTS,
    UNKNOWN,
    Const,
    Contents,
    Local,
    Possibility,
    Ref,
    Value,
    const,
    join,
    some_text,
    unknown,
)
from flake8_secure.syntax.functions import default_of
from flake8_secure.syntax.nodes import is_number_format, translated
from flake8_secure.syntax.scopes import ANNOTATE, ASSIGN, DEFINE, IMPORT, PARAMETER, Binding, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Beyond this many levels of nesting an expression is unknown: no stack overflows.
DEPTH = 60
# Expressions that a parameter may have as its default, and that are taken for a value of it.
_CONSTANT = frozenset((ast.Attribute, ast.BinOp, ast.Constant, ast.Name, ast.UnaryOp))


class Evaluator:
    """Evaluate expressions by what their names are bound to anywhere in their scope."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.depth = 0
        self.scope: Scope
        self._bound: Dict[Tuple[Scope, str], Value] = {}

    def value(self, node: ast.AST, scope: Scope) -> Value:
        """Return what *node*, read in *scope*, may evaluate to."""
        if node.__class__ is ast.Constant:
            return const(node.value)
        before = getattr(self, "scope", scope)
        self.scope = scope
        try:
            return self.evaluate(node)
        finally:
            self.scope = before

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

    # Names.

    def read(self, name: str) -> Value:
        """Return what *name* may hold."""
        return self.bound(name, self.scope)

    def bound(self, name: str, scope: Scope) -> Value:
        """Return the join of all that *name*, read in *scope*, is bound to."""
        found = scope.find(name)
        if found is None:
            return self.unbound(name, scope)
        home, bindings = found
        key = (home, name)
        value = self._bound.get(key)
        if value is None:
            self._bound[key] = UNKNOWN  # a name defined by itself
            value = join(self.binding(binding, home) for binding in bindings[:10])
            if len(bindings) > 10:
                value |= UNKNOWN
            self._bound[key] = value
        return value

    def unbound(self, name: str, scope: Scope) -> Value:
        """Return what *name* stands for, which the file does not bind: a builtin, or what `from module import *` brings."""
        if self.file.index.stars and self.file.imports is not None and not name.startswith("_"):
            known = self.file.imports.member(name, self.file)
            if known is not None:
                return known
        return self.referenced(self.file.resolver.name(name, scope))

    def binding(self, binding: Binding, home: Scope) -> Value:
        """Return what one binding makes of its name."""
        kind, node, text_, scope = binding
        if kind == ASSIGN:
            return Evaluator.value(self, node, scope)
        if kind == DEFINE:
            return Value((Local(node),), False)
        if kind == IMPORT and not text_:
            return UNKNOWN
        if kind == IMPORT and self.file.imports is not None:
            known = self.file.imports.value(text_, self.file)
            if known is not None:
                return known
        names = self.file.resolver.binding(binding, home)
        value = self.referenced(names)
        if kind in (ANNOTATE, PARAMETER):
            annotation: Any = node if kind == ANNOTATE else getattr(node, "annotation", None)
            made = instance_of(annotation, scope, self.file)
            if made is not None:
                value |= made
        if kind == IMPORT:
            return value
        if kind == PARAMETER:
            default = default_of(node, home.node)
            # None stands for something that the function decides.
            if default is not None and default.__class__ in _CONSTANT:
                constant = Evaluator.value(self, default, scope).exact
                if constant is not None and constant.value not in (None, ""):
                    value |= Value((constant,), False)
            if may_switch(node, default):
                value |= self.passed(node, home)
        return value | UNKNOWN

    def passed(self, parameter: ast.AST, home: Scope) -> Value:
        """Return the switches that calls in the file turn on or off by *parameter* of the function of *home*.

        Texts and containers are judged where they are written, and numbers mean too many things on the way.
        What is this or that is up to whoever decides it there.
        """
        found: List[Possibility] = []
        for node, scope, _ in passed(parameter, home, self.file):
            if node.__class__ in (ast.Constant, ast.Name, ast.Attribute):
                item = Evaluator.value(self, node, scope).exact
                if item is not None and isinstance(item.value, bool):
                    found.append(item)
        return Value(tuple(dict.fromkeys(found)), False)

    def as_annotated(self, value: Value, annotation: Optional[ast.expr], scope: Scope) -> Value:
        """Return *value*; where nothing is known of it, as an instance of what its annotation promises."""
        if annotation is None or value.items or not value.unknown:
            return value
        names = self.file.resolver.annotation(annotation, scope)
        promised = Value(tuple(Ref(name) for name in sorted(names)[:4]), True, value.taints)
        made = instance_of(annotation, scope, self.file)
        return promised if made is None else promised | made

    def referenced(self, names: Any) -> Value:
        """Return the value that is one of the qualified *names*."""
        if not names:
            return UNKNOWN
        return Value(
            tuple(
                Const(KNOWN_CONSTANTS[name]) if name in KNOWN_CONSTANTS else Ref(name) for name in sorted(names)
            ),
            False,
        )

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
        if not names and isinstance(node.value, ast.Name):
            held = of_instance(self.read(node.value.id), node.attr, self.file.owner)
            if held is not None:
                return held
        return self.referenced(names)

    def call(self, node: ast.Call) -> Value:
        texts = translated(node)
        if texts:
            return join(map(self.evaluate, texts))
        names = self.file.names(node, self.scope)
        made = constructed(self, node, names)
        if made is not None:
            return made
        kind = made_by(node.func)
        if kind is not None:
            made = instance_of(kind, self.scope, self.file, derived=False)
            if made is not None and (not names or kind is not node.func):
                return made
        # An instance of a class of the file is one of what that derives from as well.
        return self.referenced(names) | (UNKNOWN if made is None else made)

    # Expressions.

    def name(self, node: ast.Name) -> Value:
        return self.read(node.id)

    def joined(self, node: ast.JoinedStr) -> Value:
        parts = [self.evaluate(part) for part in node.values]
        return concatenated(parts)

    def formatted(self, node: ast.FormattedValue) -> Value:
        value = self.evaluate(node.value)
        if node.conversion in (ord("r"), ord("a")) or value.exact is not None and isinstance(value.exact.value, bytes):
            return represented(value)
        if node.format_spec is not None:
            return some_text(CLEAN if is_number_format(node.format_spec) else value.taints)
        return self.spelled(value)

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
        """Return the contents of the one container that *value* is."""
        if value.unknown or len(value.items) != 1:
            return None
        return self.contents(value.items[0])

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
                inner = self.sole(value) if rest is None else None
                if inner is not None and inner.rest is None and inner.kind in ("list", "tuple") and len(
                        entries) + len(inner.entries) <= ELEMENTS:
                    entries += [held for _, held in inner.entries]
                    continue
                value = self.element(value)
                rest = value if rest is None else rest | value
            elif len(entries) < ELEMENTS and rest is None:
                entries.append(self.evaluate(element))
            elif element.__class__ is ast.Constant:
                rest = UNKNOWN if rest is None else rest if rest.unknown else rest | UNKNOWN
            else:
                value = self.evaluate(element)
                rest = value if rest is None else rest | value
        return self.make(node, Contents(kind, tuple(enumerate(entries)), rest))

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
            constant = place.exact
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
        constant = key.exact
        results: List[Value] = []
        for item in value.items:
            contents = self.contents(item)
            if contents is not None and constant is not None:
                index = constant.value
                if contents.kind in ("list", "tuple") and isinstance(index, int) and index < 0 and contents.rest is None:
                    index += len(contents.entries)
                results.append(contents.at(index) or UNKNOWN)
            elif contents is not None:
                results.append(contents.everything)
            elif isinstance(item, Const) and constant is not None:
                results.append(fold(operator.getitem, item.value, constant.value) or UNKNOWN)
            else:
                results.append(UNKNOWN)
        if value.unknown or not results:
            results.append(UNKNOWN)
        return join(results)

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
                results.extend(const(key) for key, _ in contents.entries)
                if contents.rest is not None:
                    results.append(unknown(contents.key_taints))
            elif contents is not None:
                results.append(contents.everything)
                if contents.get(CLASS_OF) is not None:
                    results.append(UNKNOWN)
            else:
                results.append(Value((), True, value.taints | self.yielded(item)))
        if value.unknown or not results:
            results.append(Value((), True, self.beside_containers(value) if results else value.taints))
        return join(results)

    def yielded(self, item: Possibility) -> Taints:
        """Return the taints of what iterating over *item* yields, besides its own."""
        return CLEAN

    def inner(self, node: Any) -> Value:
        return self.evaluate(node.value)

    def walrus(self, node: ast.NamedExpr) -> Value:
        return self.evaluate(node.value)

    def function(self, node: ast.Lambda) -> Value:
        return Value((Local(node),), False)


def of_instance(value: Value, name: str, owner_of: Callable[[ast.AST], Optional[File]]) -> Optional[Value]:
    """Return what the methods of the class that *value* is an instance of assign to its attribute *name*."""
    item = value.items[0] if len(value.items) == 1 else None
    kind = item.get(CLASS_OF) if isinstance(item, Contents) and item.kind == "object" else None
    made = None if kind is None else kind.single
    owner = owner_of(made.node) if isinstance(made, Local) else None
    return None if owner is None or not isinstance(made, Local) else owner.shared.attribute(owner.index.by_node[made.node], name)


def dotted(node: ast.AST, scope: Scope) -> str:
    """Return the dotted name of an attribute of something imported, "" for all else."""
    path: List[str] = []
    while isinstance(node, ast.Attribute):
        path.append(node.attr)
        node = node.value
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None or len(found[1]) != 1 or found[1][0][0] != IMPORT or not found[1][0][2]:
        return ""
    return ".".join((found[1][0][2], *reversed(path)))


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
