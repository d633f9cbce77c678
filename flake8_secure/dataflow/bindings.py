"""What names may hold by what binds them anywhere in their scope."""

from __future__ import annotations

import ast
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Set, Tuple, Type

from flake8_secure.dataflow.annotations import holding_instances, instance_of
from flake8_secure.dataflow.callers import passed
from flake8_secure.dataflow.constants import KNOWN_CONSTANTS
from flake8_secure.dataflow.methods import changed
from flake8_secure.dataflow.overwriting import overwritten
from flake8_secure.dataflow.values import CLASS_OF, UNKNOWN, Const, Contents, Local, Possibility, Ref, Value, const, join
from flake8_secure.syntax.arguments import Key, argument_of
from flake8_secure.syntax.functions import default_of
from flake8_secure.syntax.names import Names
from flake8_secure.syntax.nodes import below, is_class, tail_of
from flake8_secure.syntax.scopes import (
    ANNOTATE, ASSIGN, CLASS, DEFINE, FUNCTION, IMPORT, MODULE, PARAMETER, UPDATE, Binding, Scope,
)

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What the body of a class says itself that an attribute is.
_WRITTEN_OUT = frozenset((ast.Constant, ast.Dict, ast.List, ast.Set, ast.Tuple))
# Expressions that a parameter may have as its default, and that are taken for a value of it.
_CONSTANT = frozenset((ast.Attribute, ast.BinOp, ast.Constant, ast.Name, ast.UnaryOp))
# What is decided by a test, or by what stands first.
_DECIDING: Tuple[Type[ast.AST], ...] = (ast.Assert, ast.BoolOp, ast.If, ast.IfExp, ast.While)
# What declares a field of a record: where its default is.
_FIELDS: Dict[str, Tuple[Key, ...]] = {
    "attr.attrib": ("default", 0),
    "attr.field": ("default",),
    "attr.ib": ("default", 0),
    "attrs.field": ("default",),
    "dataclasses.field": ("default",),
    "pydantic.Field": ("default", 0),
    "sqlmodel.Field": ("default", 0),
}
_FIELD_TAILS = frozenset(name.rpartition(".")[2] for name in _FIELDS)


class Bindings:
    """Find out what names are bound to; what derives from this knows of expressions."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.depth = 0
        self.scope: Scope
        self._bound: Dict[Tuple[Scope, str], Value] = {}
        # What names of modules and classes are bound to, before something is put into it.
        self.as_made: Dict[Tuple[Scope, str], Value] = {}

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
        """Return what *node* may evaluate to: what derives from this knows of expressions."""
        raise NotImplementedError(type(self).__name__)

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
            value = self.updated(bindings, home) if bindings[-1][0] == UPDATE and home.kind in (CLASS, MODULE) else None
            if value is None:
                value = join(self.binding(binding, home) for binding in bindings[:10])
                if len(bindings) > 10:
                    value |= UNKNOWN
            if home.kind == FUNCTION and any(item.__class__ is Contents for item in value.items) \
                    and name in self.file.derived("changed", home, self.changed):
                value = Value((), True, value.taints)  # what it holds is for the statements to say
            elif home.kind in (CLASS, MODULE):
                self.as_made[key] = value
                value = overwritten(name, value, self.file)
            self._bound[key] = value
        return value

    def updated(self, bindings: List[Binding], home: Scope) -> Optional[Value]:
        """Return what a name of a module or a class holds that is assigned once, and then added to: `OPTIONS |= {...}`."""
        value: Optional[Value] = None
        for kind, node, _, scope in bindings[:10]:
            if value is None and kind == ASSIGN:
                value = self.binding(bindings[0], home)
            elif value is not None and kind == UPDATE and isinstance(node, ast.AugAssign) and scope is home:
                made = self.operate(node.op, value, Bindings.value(self, node.value, scope), node)
                value = made if node in home.node.body else value | made  # type: ignore[attr-defined]
            else:
                return None
        return value if len(bindings) <= 10 else None

    def operate(self, op: ast.operator, left: Value, right: Value, node: ast.AST) -> Value:
        """Return what a binary operator makes of two values: what derives from this knows of operators."""
        raise NotImplementedError(type(self).__name__)

    def changed(self, home: Scope) -> Set[str]:
        """Return the names of the containers that a function puts something into, or takes something out of."""
        return set(changed(chain(self.file.nodes_of(ast.Subscript, home), self.file.nodes_of(ast.Call, home))))

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
        if kind == ASSIGN and node not in self.file.index.promised:
            default = _field_default(node, scope, self.file) if home.kind == CLASS else None
            value = Bindings.value(self, default or node, scope)
            annotation: Any = None if node is None or default is not None else self.file.index.annotated.get(node)
            return value if annotation is None else self.as_annotated(value, annotation, scope)
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
        if kind in (ANNOTATE, ASSIGN, PARAMETER):
            annotation = node if kind == ANNOTATE else self.file.index.promised.get(node) if kind == ASSIGN else getattr(
                node, "annotation", None)
            made = instance_of(annotation, scope, self.file) or holding_instances(annotation, scope, self.file)
            if made is not None:
                value |= made
        if kind == IMPORT:
            return value
        if kind == PARAMETER:
            default = default_of(node, home.node)
            # None stands for something that the function decides.
            if default is not None and default.__class__ in _CONSTANT:
                given = Bindings.value(self, default, scope)
                item = given.items[0] if len(given.items) == 1 else None
                is_instance = isinstance(item, Contents) and item.kind == "object"
                if is_instance or given.exact is not None and given.only not in (None, ""):
                    value |= Value(given.items, False)
            elif isinstance(default, ast.Call) and is_class(default.func):
                value |= self.referenced(self.file.resolver.resolve(default, scope))
            value |= self.passed(node, home)
        return value | UNKNOWN

    def passed(self, parameter: ast.AST, home: Scope) -> Value:
        """Return the constants that calls in the file give to *parameter* of the function of *home*."""
        found: List[Possibility] = []
        for node, scope, _ in passed(parameter, home, self.file):
            if node.__class__ in (ast.Constant, ast.Name, ast.Attribute):
                value = Bindings.value(self, node, scope)
                items = [item for item in value.items if item.__class__ is Const and item.value is not None]
                if items and (value.exact is not None or self.is_handed_on(node, scope)):
                    found += items
        return Value(tuple(dict.fromkeys(found)), False)

    def is_handed_on(self, node: ast.AST, scope: Scope) -> bool:
        """Tell whether *node* is a parameter of the function of *scope* that is as it was given: nothing there asks about it."""
        if not isinstance(node, ast.Name) or scope.kind != FUNCTION:
            return False
        bindings = scope.bindings.get(node.id, ())
        return len(bindings) == 1 and bindings[0][0] == PARAMETER and node.id not in self.file.derived(
            "names decided by", scope, self.asked_about)

    def asked_about(self, home: Scope) -> Set[str]:
        """Return the names that the function of *home* decides something by."""
        return {
            part.id for kind in _DECIDING for decision in self.file.nodes_of(kind, home)
            for part in below(getattr(decision, "test", decision)) if isinstance(part, ast.Name)}

    def as_annotated(self, value: Value, annotation: Optional[ast.expr], scope: Scope) -> Value:
        """Return *value*; where no more than a name is known of it, as an instance of what its annotation promises."""
        if annotation is None or any(item.__class__ is not Ref for item in value.items):
            return value
        made = instance_of(annotation, scope, self.file)
        if value.unknown if not value.items else all(isinstance(item, Ref) and _is_kept(item) for item in value.items):
            names = self.file.resolver.annotation(annotation, scope)
            promised = tuple(Ref(name) for name in sorted(names)[:4])
            value = Value((*value.items, *promised), value.unknown, value.taints)
        return value if made is None else value | made

    def referenced(self, names: Any) -> Value:
        """Return the value that is one of the qualified *names*."""
        return one_of(frozenset(names)) if names else UNKNOWN


@lru_cache(maxsize=4096)
def one_of(names: Names) -> Value:
    """Return the value that is one of the qualified *names*: the same object each time, which is told from others at once."""
    return Value(tuple(
        Const(KNOWN_CONSTANTS[name]) if name in KNOWN_CONSTANTS else Ref(name) for name in sorted(names)), False)


def _is_kept(kept: Ref) -> bool:
    """Tell whether *kept* is an attribute of an instance, which may hold anything: `request.app.state.client`."""
    return kept.site is None and "()." in kept.name and not kept.name.endswith((")", "]"))


def _field_default(node: ast.AST, scope: Scope, file: File) -> Optional[ast.expr]:
    """Return what a field is by its declaration *node* where nobody says: `field(default=...)`, `Field(...)`."""
    if not isinstance(node, ast.Call) or tail_of(node.func) not in _FIELD_TAILS:
        return None
    found = [argument_of(node, *_FIELDS[name]) for name in file.names(node.func, scope) if name in _FIELDS]
    if found == [None]:
        made_by = argument_of(node, "default_factory", "factory")
        if isinstance(made_by, ast.Lambda):  # `lambda: Path(ROOT).resolve()`
            return made_by.body if isinstance(made_by.body, ast.Call) else None
        return ast.copy_location(ast.Call(made_by, [], []), node) if made_by is not None and is_class(made_by) else None
    # `Field(...)` has to be given.
    return found[0] if found and getattr(found[0], "value", None) is not ... else None


def declares(value: Value, name: str, file: File) -> bool:
    """Tell whether *value* is an instance of a class of the project that says itself what its attribute *name* is."""
    for item in value.items:
        kind = item.get(CLASS_OF) if isinstance(item, Contents) and item.kind == "object" else None
        made = None if kind is None else kind.items[0]  # or what derives from it
        if isinstance(made, Local):
            owner = file.owner(made.node)
            for how, node, _, scope in owner.index.by_node[made.node].bindings.get(name, ()):
                if how == ASSIGN and (node.__class__ in _WRITTEN_OUT or _field_default(node, scope, owner) is not None):
                    return True
    return False


def of_instance(value: Value, name: str, owner_of: Callable[[ast.AST], Optional[File]]) -> Optional[Value]:
    """Return what the methods of the class that *value* is an instance of assign to its attribute *name*."""
    item = value.items[0] if len(value.items) == 1 else None
    kind = item.get(CLASS_OF) if isinstance(item, Contents) and item.kind == "object" else None
    made = None if kind is None else kind.single
    owner = owner_of(made.node) if isinstance(made, Local) else None
    return None if owner is None or not isinstance(made, Local) else owner.shared.attribute(owner.index.by_node[made.node], name)


def replaces_missing(binding: Binding, file: File) -> bool:
    """Tell whether an import is for where another one has failed, and any further one as well."""
    above = file.parent(binding[1], binding[3])
    while isinstance(above, (ast.ExceptHandler, ast.If, ast.Try)):
        if isinstance(above, ast.ExceptHandler) and above.type is not None and any(
                tail_of(part) in ("ImportError", "ModuleNotFoundError") for part in below(above.type)):
            return True
        above = file.parent(above, binding[3])
    return False
