"""What every name in a file is bound to, scope by scope."""

from __future__ import annotations

import ast
from types import MappingProxyType
from typing import Any, Dict, List, Optional, Tuple

# Kinds of scope.
MODULE, FUNCTION, CLASS, LAMBDA, COMPREHENSION = range(5)

# Kinds of binding; the node that a binding carries is named behind each.
IMPORT = 0  # the import statement; the text is the dotted name, "" for a relative import
ASSIGN = 1  # the value expression
UNPACK = 2  # what is taken apart, or the statement or generator that does; the text is the place in what a call gives: "[0]"
ITERATE = 3  # the iterable expression
ENTER = 4  # the context manager expression
PARAMETER = 5  # the ast.arg
DEFINE = 6  # the function or class definition
CATCH = 7  # the except handler
ANNOTATE = 8  # the annotation expression, where there is no value
UPDATE = 9  # an augmented assignment, a deletion, a captured pattern, a type parameter

# A plain tuple, since a file has thousands: kind, node, text, scope in which the node is evaluated.
Binding = Tuple[int, ast.AST, str, "Scope"]
# Where the values of a name end in the text, lines and columns in order, and these values with the scopes that they are read in.
Given = Tuple[List[Tuple[int, int]], List[Tuple[ast.AST, "Scope"]]]
# What most scopes have of the rarer things.
_NONE: Any = MappingProxyType({})


class Scope:
    """The names that one module, function, class, lambda or comprehension binds."""

    __slots__ = ("node", "parent", "kind", "bindings", "declared", "attributes", "children", "ordered")

    def __init__(self, node: ast.AST, parent: Optional[Scope], kind: int) -> None:
        self.node = node
        self.parent = parent
        self.kind = kind
        self.bindings: Dict[str, List[Binding]] = {}
        # Names that ``global`` or ``nonlocal`` sends to another scope; most scopes have none.
        self.declared: Dict[str, Scope] = _NONE
        # Of a class: what its methods assign to attributes of their first parameter.
        self.attributes: Dict[str, List[Binding]] = {} if kind == CLASS else _NONE
        # Of a class: its methods by name.
        self.children: Dict[str, Scope] = {} if kind == CLASS else _NONE
        # Of names that somebody has asked for: what they are given, as `given()` says.
        self.ordered: Dict[str, Given] = _NONE

    def close(self) -> None:
        """Let go of what leads to other scopes, and from these back."""
        self.bindings, self.attributes, self.children, self.ordered = {}, _NONE, _NONE, _NONE

    def declare(self, name: str, home: Scope) -> None:
        """Send *name* to the scope *home*, and what it is bound to in statements that have been visited."""
        if self.declared is _NONE:
            self.declared = {}
        self.declared[name] = home
        if home is not self and name in self.bindings:
            home.bindings.setdefault(name, []).extend(self.bindings.pop(name))

    def bind(self, name: str, binding: Binding) -> None:
        """Add *binding* for *name* here, or where a declaration sends it."""
        target = self.declared.get(name, self) if self.declared else self
        known = target.bindings.get(name)
        if known is None:
            target.bindings[name] = [binding]
        else:
            known.append(binding)

    def find(self, name: str) -> Optional[Tuple[Scope, List[Binding]]]:
        """Return the scope that *name* is read from here, with its bindings."""
        scope: Optional[Scope] = self
        while scope is not None:
            if scope.declared and name in scope.declared:
                scope = scope.declared[name]
            bindings = scope.bindings.get(name)
            # Functions inside a class do not see the names of its body.
            if bindings is not None and (scope.kind != CLASS or scope is self):
                return scope, bindings
            scope = scope.parent
        return None

    def given(self, name: str) -> Given:
        """Return what *name* is given here, once all statements have been visited."""
        if self.ordered is _NONE:
            self.ordered = {}
        if name not in self.ordered:
            values = [(value, home) for kind, value, _, home in self.bindings[name] if kind in (ASSIGN, ENTER, ITERATE)]
            values.sort(key=_end)  # what stands in a block comes behind the statements after it
            self.ordered[name] = [_end(value) for value in values], values
        return self.ordered[name]

    def aside(self, name: str) -> Optional[ast.AST]:
        """Return the part of something else that *name* stands for by its one binding in this body: `rows = TABLE["rows"]`."""
        bindings = self.bindings.get(name, ()) if self.kind == FUNCTION else ()
        held = bindings[0][1] if len(bindings) == 1 and bindings[0][0] == ASSIGN else None
        if isinstance(held, ast.Name):
            return None if held.id in self.bindings else held
        return held if isinstance(held, (ast.Attribute, ast.Subscript)) else None

    @property
    def module(self) -> Scope:
        """The scope of the whole file."""
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope

    @property
    def owner(self) -> Scope:
        """The function, class or module whose statements contain this scope's expressions."""
        scope = self
        while scope.kind in (COMPREHENSION, LAMBDA) and scope.parent is not None:
            scope = scope.parent
        return scope

    @property
    def lasting(self) -> List[str]:
        """The parameters that nothing else is assigned to: functions within this one may read them later."""
        return [name for name, bindings in self.bindings.items() if len(bindings) == 1 and bindings[0][0] == PARAMETER]


def _end(value: Tuple[ast.AST, Scope]) -> Tuple[int, int]:
    """Return the line and the column at which a value ends."""
    return getattr(value[0], "end_lineno", 0), getattr(value[0], "end_col_offset", 0)


def bindings_of_name(node: Optional[ast.AST], scope: Scope) -> List[Binding]:
    """Return what *node* is bound to where it is a name: nothing for all else, and for names that the file does not bind."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    return [] if found is None else found[1]


def bound_once(node: Optional[ast.AST], scope: Scope) -> Optional[ast.AST]:
    """Return what the one binding of the name *node* carries, None for all else."""
    bindings = bindings_of_name(node, scope)
    return bindings[0][1] if len(bindings) == 1 else None


def assigned_once(node: Optional[ast.AST], scope: Scope) -> Optional[Tuple[ast.AST, Scope]]:
    """Return the one value that the name *node* is ever given, with the scope that it is read in, None for all else."""
    found = scope.find(node.id) if isinstance(node, ast.Name) else None
    if found is None or len(found[1]) != 1:
        return None
    kind, value, _, home = found[1][0]
    return (value, home) if kind == ASSIGN else None


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
