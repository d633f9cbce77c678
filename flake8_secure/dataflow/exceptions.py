"""Exceptions: what is raised, with the data that it carries, and where it is caught."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, FrozenSet, List, Optional

from flake8_secure.dataflow.found import note_asked
from flake8_secure.dataflow.generators import given_back
from flake8_secure.dataflow.mentions import ABORTING
from flake8_secure.dataflow.raised import ANY, ARGUMENTS, Raised
from flake8_secure.dataflow.specials import Specials
from flake8_secure.dataflow.state import Delta
from flake8_secure.dataflow.taints import Taint
from flake8_secure.dataflow.values import UNKNOWN, Box, Contents, Local, Ref, Value, unknown
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What says how the program works inside, whoever raised it: the place where it is caught tells that.
_OF_PROGRAM = frozenset(("error", "exception", "traceback"))
# Exceptions that say what a request is answered with.
_ANSWERS = frozenset(("fastapi.HTTPException()", "starlette.exceptions.HTTPException()"))
# So many of the exceptions that a handler may get are told apart.
CAUGHT = 4


def _sets_a_constant(node: ast.stmt) -> bool:
    """Tell whether *node* gives variables a constant, and cannot raise: what they were before no handler sees."""
    return node.__class__ is ast.Assign and node.value.__class__ is ast.Constant and all(
        target.__class__ is ast.Name for target in node.targets)


class Exceptions(Specials):
    """Run the statements that raise exceptions and that catch them."""

    def __init__(self, file: File) -> None:
        super().__init__(file)
        # What of it the handler around this point has got.
        self.handled: List[Raised] = []

    def raise_(self, node: ast.Raise) -> None:
        if self.gives_back(node.exc):
            return
        if node.exc is None:
            self.raised += self.handled
        else:
            self.carry(self.evaluate(node.exc))
        if node.cause is not None:
            self.evaluate(node.cause)
        self.state.dead = True

    def gives_back(self, node: Optional[ast.AST]) -> bool:
        """Tell whether a coroutine returns something by the call *node*, and note what."""
        given = given_back(self, node)
        if given is None:
            return False
        value = self.evaluate(given)
        if self.answer(given, value):
            self.frame.returns.append((value, self.state.delta(self.frame.mark) if self.frame.number else {}))
        self.state.dead = True
        return True

    def carry(self, value: Value) -> None:
        """Note that *value* is raised, where it holds data that came in from outside."""
        if not value.taints and not any(item.__class__ is Box for item in value.items):
            return
        frozen = self.snapshot(value, 2)
        taints = frozenset(taint for taint in frozen.taints if taint.kind not in _OF_PROGRAM)
        if not taints:
            return
        names = frozenset(value.names)
        classes: FrozenSet[ast.AST] = frozenset()
        entries = [(ARGUMENTS, unknown(taints))]
        if not names.isdisjoint(_ANSWERS):
            entries.append((".detail", entries[0][1]))
        for item in value.items:
            contents = self.contents(item) if isinstance(item, Box) else None
            definition = self.class_of(contents)
            if contents is not None and definition is not None:
                lineage = self.lineage(definition)
                classes = frozenset(scope.node for _, scope in lineage)
                names = names.union(*(file.resolver.instances(scope) for file, scope in lineage))
                held = self.freeze(contents, 2).entries
                entries = [*(entry for entry in entries if contents.get(entry[0]) is None), *held]
        self.note(Raised(names, classes, Contents("object", tuple(entries))))

    def refuse(self, call: ast.Call) -> None:
        """Note what a request is refused with: `abort(400, f"no {name}")`."""
        told = argument_of(call, 1, "description") if tail_of(call.func) == ABORTING else None
        value = UNKNOWN if told is None else self.known(told)
        if value.taints:
            code = self.known(call.args[0]).only if call.args else None
            self.note(Raised(
                frozenset(("werkzeug.exceptions.HTTPException()", f"{ABORTING} {code}")), frozenset(),
                Contents("object", ((ARGUMENTS, value), (".description", value)))))

    def try_(self, node: Any) -> None:
        state = self.state
        first = next((place for place, one in enumerate(node.body) if not _sets_a_constant(one)), len(node.body))
        self.block(node.body[:first])
        mark = state.mark()
        before, self.raised = self.raised, []
        outer, newest = state.lost, state.newest
        state.lost, state.newest = {}, self.count
        loop = self.frame.loops[-1] if node.finalbody and self.frame.loops else None
        left = (0, 0) if loop is None else (len(loop.breaks), len(loop.continues))
        try:
            self.block(node.body[first:])
        finally:
            raised, self.raised = self.raised, before
        on_the_way = state.passing(mark)
        if outer is not None:
            for key, held in state.lost.items():
                outer.setdefault(key, {}).update(held)
        state.lost, state.newest = outer, newest
        if not state.dead:
            self.block(node.orelse)
        deltas = [state.ended(mark)]
        deltas += [self.run_handler(handler, node.body, on_the_way, raised) for handler in node.handlers]
        self.raised += raised
        if node.finalbody:
            # What leaves early, by an exception, a return or a break, passes here as well.
            if loop is not None:
                self.pass_through(node.finalbody, loop.breaks, left[0], loop.entry)
                self.pass_through(node.finalbody, loop.continues, left[1], loop.mark)
            inner = state.mark()
            for key, value in on_the_way.items():
                state.write(key, value)
            self.block(node.finalbody)
            if all(delta is None for delta in deltas):
                state.dead = True
                return
            state.dead = False
            state.undo(inner)
            state.meet(deltas)
            self.block(node.finalbody)
            return
        state.meet(deltas)

    def pass_through(self, body: List[ast.stmt], ends: List[Delta], first: int, mark: int) -> None:
        """Run *body*, what stands behind `finally`, for those of *ends* from *first* on, which a loop left since *mark*."""
        state, leaving = self.state, ends[first:]
        del ends[first:]
        for delta in leaving:
            inner = state.mark()
            for key, value in delta.items():
                state.write(key, value)
            self.block(body)
            if not state.dead:
                ends.append(state.delta(mark))
            state.dead = False
            state.undo(inner)

    def suppressing(self, body: List[ast.stmt]) -> None:
        """Run *body*, which an exception may end at any point, and nothing else then."""
        state = self.state
        mark = state.mark()
        self.block(body)
        state.meet([state.passing(mark), state.ended(mark)])

    def run_handler(
        self, handler: ast.ExceptHandler, body: List[ast.stmt], on_the_way: Delta, raised: List[Raised]
    ) -> Optional[Delta]:
        """Run *handler* of *body* in each state that there was *on_the_way*, and return its end.

        What it catches is taken out of *raised*.
        """
        state, inner = self.state, self.state.mark()
        for key, value in on_the_way.items():
            state.write(key, value)
        handled, self.handled = self.handled, self.taken(handler, raised)
        if handler.name is not None:
            self.write(handler.name, self.caught(handler))
        note_asked(self, body, handler)
        self.block(handler.body)
        self.handled = handled
        return state.ended(inner)

    def taken(self, handler: ast.ExceptHandler, raised: List[Raised]) -> List[Raised]:
        """Take those that *handler* catches out of *raised*, and return them."""
        if handler.type is None:
            taken = raised[:]
        else:
            kinds = self.evaluate(handler.type)
            if not raised:
                return []
            contents = self.sole(kinds)
            if contents is not None:
                kinds = contents.everything
            classes = frozenset(item.node for item in kinds.items if isinstance(item, Local))
            # A class of the project catches itself, and not what its base class of a library does.
            names = frozenset(self.caught_names(handler, classes)).union(name + "()" for name in kinds.names)
            taken = [one for one in raised if one.is_one_of(names, classes)]
        raised[:] = [one for one in raised if one not in taken]
        return taken

    def caught_names(self, handler: ast.ExceptHandler, apart: FrozenSet[ast.AST] = frozenset()) -> List[str]:
        """Return the names of what *handler* catches, but for the classes *apart*: builtins.ValueError()."""
        if handler.type is None:
            return []
        types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
        return sorted(
            name + "()" for kind in types
            if not apart or not any(isinstance(item, Local) and item.node in apart for item in self.known(kind).items)
            for name in self.file.names(kind, self.scope))

    def caught(self, handler: ast.ExceptHandler) -> Value:
        """Return what the name of *handler* stands for."""
        names = self.caught_names(handler)
        # The text of just any exception says how the program works inside; that of a certain one may be meant for users.
        kind = "exception" if not names or ANY.intersection(names) else "error"
        taint = Taint(kind, f"the exception {handler.name}", handler.lineno, f"exception@{handler.lineno}")
        held = [one.contents for one in self.handled[:CAUGHT]]
        taints = frozenset((taint,)).union(*(contents.taints for contents in held))
        return Value((*map(Ref, names[:4]), *held), True, taints)
