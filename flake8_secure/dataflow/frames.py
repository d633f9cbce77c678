"""What is running: activations of functions, loops, and what a run has found."""

from __future__ import annotations

import ast
from typing import Any, Dict, FrozenSet, List, Mapping, Optional, Tuple, Union

from flake8_secure.dataflow.state import Delta
from flake8_secure.dataflow.values import Value, join
from flake8_secure.syntax.functions import yielded
from flake8_secure.syntax.scopes import CLASS, Scope

# A variable of the module by its name, or an attribute by a class or an instance and its name with a dot in front.
Place = Union[str, Tuple[ast.AST, str]]


def place_in(home: Scope, name: str) -> Place:
    """Return the place that *home*, a module or a class, calls *name*."""
    return (home.node, "." + name) if home.kind == CLASS else name


class Exhausted(Exception):
    """The step budget of a function is used up."""


class Loop:
    """Where `break` and `continue` of a loop leave their states."""

    __slots__ = ("entry", "mark", "breaks", "continues")

    def __init__(self, mark: int) -> None:
        self.entry = mark  # before the first pass: what a break leaves counts from here
        self.mark = mark  # before this pass: what a continue leaves counts from here
        self.breaks: List[Delta] = []
        self.continues: List[Delta] = []


class Frame:
    """One activation of a function: its returns, and how its names are spelled in the environment."""

    __slots__ = ("number", "mark", "returns", "yields", "vouching", "loops", "node", "tests", "flags", "making", "context")

    def __init__(self, number: int, mark: int, node: ast.AST, making: Optional[ast.AST] = None,
                 context: Optional[ast.AST] = None) -> None:
        self.number = number
        self.mark = mark
        self.node = node
        # Where the instance is made that this is the constructor of.
        self.making = making
        # The calls that led here: what is made in one that others led to is something else.
        self.context = context
        self.returns: List[Tuple[Value, Delta]] = []
        self.yields: List[Value] = []
        # What it has checked of the parts of what it yields, by origin and path.
        self.vouching: Dict[Tuple[str, Tuple[Any, ...]], FrozenSet[str]] = {}
        self.loops: List[Loop] = []
        # The tests that hold here, outermost first; under which of them names were set to True or False.
        self.tests: List[ast.expr] = []
        self.flags: Dict[str, List[Tuple[Optional[bool], Tuple[ast.expr, ...]]]] = {}


class Result:
    """What running one function or module body found."""

    __slots__ = ("values", "inner", "abroad", "returns", "answers", "exhausted", "stopped", "env", "kept", "tables")

    def __init__(self) -> None:
        # What each expression of the body evaluated to; one that is absent is never reached.
        self.values: Dict[ast.AST, Value] = {}
        # The same for expressions of local functions, as called from this body.
        self.inner: Dict[ast.AST, Value] = {}
        # The same for functions of other modules, by the call that leads there, with the scope of the call.
        self.abroad: Dict[ast.AST, Tuple[Scope, Dict[ast.AST, Value]]] = {}
        # The returned expressions by function.
        self.returns: Dict[ast.AST, List[ast.Return]] = {}
        # What decorators of the project make of what the function returns, by the statements that return it.
        self.answers: Dict[ast.AST, Value] = {}
        self.exhausted = False
        # It was given up at some point, and all that was run before that was run as ever: what data has got to is certain.
        self.stopped = False
        self.env: Mapping[Any, Any] = {}
        # What it put into containers and channels: of the module, by their names, and of instances, by their classes.
        self.kept: Dict[Place, Value] = {}
        # The containers that hold functions at the end of a module.
        self.tables: Dict[Place, Value] = {}

    def given_by(self, function: ast.AST) -> Optional[Value]:
        """Return what *function* returns, or yields; None where that is not known."""
        given: List[Any] = [one.value for one in self.returns.get(function, ()) if one.value is not None]
        given = given or yielded(function)
        values = [self.values[one] for one in given if one in self.values]
        return join(values) if values and len(values) == len(given) else None
