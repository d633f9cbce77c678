"""Where the ways of the program part and meet again: conditions, loops and patterns."""

from __future__ import annotations

import ast
from itertools import count
from typing import Any, Callable, Iterator, List, Optional

from flake8_secure.dataflow import records
from flake8_secure.dataflow.elements import ELEMENTS, Assume, Row, assume_of_each, fixed_in, gives_keys, of_parts, turns_of
from flake8_secure.dataflow.exceptions import Exceptions
from flake8_secure.dataflow.operators import truth
from flake8_secure.dataflow.frames import Loop
from flake8_secure.dataflow.guards import assume
from flake8_secure.dataflow.patterns import capture, fits
from flake8_secure.dataflow.state import GUARD, Delta, widen
from flake8_secure.dataflow.taints import ANY_VALUE, CLEAN, EACH, EACH_VALUE, Taints, each, is_put_at_key
from flake8_secure.dataflow.values import Contents, Value, join, unknown
from flake8_secure.dataflow.vouching import check_call
from flake8_secure.dataflow.ways import note_ways, recall_ways
from flake8_secure.syntax.nodes import awaited, callee, shape, tail_of
from flake8_secure.syntax.refilling import refilled


def _tested_calls(node: ast.If) -> Iterator[ast.Call]:
    """Yield the calls of what an `if` asks for, made for their own sake: `if check is not None: check(path)`."""
    test = node.test
    if isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.IsNot):
        test = test.left
    if isinstance(test, (ast.Attribute, ast.Name)):
        for statement in node.body:
            call = awaited(statement.value) if isinstance(statement, ast.Expr) else None
            if isinstance(call, ast.Call) and tail_of(call.func) == tail_of(test) and shape(call.func) == shape(test):
                yield call


# How often a loop is run at most, where data still gets further by it.
TURNS = 4
# Numbers in `range()` that are looked at.
_MANY = 1 << 31


def _carry_the_same(before: Delta, after: Delta) -> bool:
    """Tell whether what holds data *after* a turn of a loop held the same *before* it."""
    return all(getattr(before.get(key), "taints", None) == getattr(held, "taints", None) for key, held in after.items())


class Branches(Exceptions):
    """Run the statements that others depend on, and join the states that they leave."""

    def arm(self, body: List[ast.stmt], test: ast.expr) -> Optional[Delta]:
        """Run the branch where *test* is true and return its writes; None where it does not fall through."""
        mark = self.state.mark()
        self.narrow(test, True)
        self.frame.tests.append(test)
        if not self.state.dead:
            self.block(body)
        self.frame.tests.pop()
        return self.state.ended(mark)

    def narrow(self, test: ast.expr, holds: bool) -> None:
        """Narrow the state to where *test* is true, or false where *holds* is false."""
        if self.state.parted:
            recall_ways(self, test, holds)
        assume(self, test, holds)

    def if_(self, node: ast.If) -> None:
        # A long chain of elif is not recursion: each test narrows the rest.
        first = node.test
        deltas: List[Optional[Delta]] = []
        mark = self.state.mark()
        while True:
            decided = truth(self.evaluate(node.test))
            if decided is not False:
                first = first if deltas else node.test
                deltas.append(self.with_prefix(mark, self.arm(node.body, node.test)))
            if decided is True:
                break
            self.narrow(node.test, False)
            for call in _tested_calls(node):
                check_call(self, call)  # who has no such check answers for it
            rest = node.orelse
            if len(rest) == 1 and isinstance(rest[0], ast.If) and not self.state.dead:
                node = rest[0]
                continue
            if not self.state.dead:
                self.block(rest)
            deltas.append(None if self.state.dead else self.state.delta(mark))
            break
        self.state.dead = False
        self.state.undo(mark)
        note_ways(self, first, deltas)

    def with_prefix(self, mark: int, delta: Optional[Delta]) -> Optional[Delta]:
        """Return *delta* with what was written between *mark* and its branch."""
        if delta is None:
            return None
        before = self.state.delta(mark)
        before.update(delta)
        return before

    def loop(
        self, node: Any, bind: Optional[Callable[[], None]], endless: bool, over: Taints = CLEAN, once: bool = False,
    ) -> None:
        """Run a loop: twice to depth two, and on while data gets further by it; once below. What still grows is widened.

        *over*: the taints of what it goes through, one by one. *once*: it surely runs once at least.
        """
        state = self.state
        entry = state.mark()
        loop = Loop(entry)
        self.frame.loops.append(loop)
        self.loop_depth += 1
        test = node.test if isinstance(node, ast.While) else None
        passes = 2 if self.loop_depth <= 2 else 1
        before: Delta = {}
        ends: List[Optional[Delta]] = []
        try:
            for number in count():
                loop.mark = state.mark()
                if bind is not None:
                    bind()
                if test is not None:
                    value = self.evaluate(test)
                    if number == 0 and truth(value) is False:
                        break
                    assume(self, test, True)
                self.block(node.body)
                ends = [*loop.continues, state.ended(loop.mark)]
                loop.continues = []
                again = once and not number and any(end is not None for end in ends)
                state.meet(ends if again else [{}, *ends])
                if number:
                    for key in set(before) | set(state.delta(entry)):
                        state.write(key, widen(before.get(key), state.env.get(key)))
                reached = state.delta(entry)
                if number + 1 >= passes and (passes == 1 or number + 1 == TURNS or _carry_the_same(before, reached)):
                    break
                before = reached
        finally:
            self.frame.loops.pop()
            self.loop_depth -= 1
        if test is not None and not loop.breaks:
            assume(self, test, False)
        if over and not loop.breaks:
            self.vouch_for_all(over, [end for end in ends if end is not None])
        if test is None and not loop.breaks:
            self.refill(node)
        self.leave(node, loop, None if endless else state.delta(entry))

    def refill(self, node: Any) -> None:
        """Note that what the loop *node* has gone through holds nothing but what that has put there."""
        done = refilled(node)
        if done is None:
            return
        held, value = join([self.known(store.targets[0]) for store in done.stores]), self.read(done.name)
        contents = self.sole(value)
        if contents is not None and contents.kind == done.kind:
            keys = contents.key_taints if done.kind == "dict" else None
            rest = None if contents.rest is None else held
            self.store(value.items[0], Contents(done.kind, tuple((key, held) for key, _ in contents.entries), rest, keys))
        elif value.taints:
            keys = each(value.taints) if done.kind == "dict" else None
            self.write_outer(done.name, self.make(node, Contents(done.kind, (), held, keys)))

    def vouch_for_all(self, taints: Taints, ends: List[Delta]) -> None:
        """Note what all of a row have passed, of which none got beyond its turn, to *ends*, without: `if bad(name): raise`."""
        for taint in taints if ends else ():
            key = (GUARD, taint.origin, taint.path)
            passed = frozenset.intersection(*(end.get(key) or frozenset() for end in ends))
            if passed:
                of_values = taint.path[-1:] == (ANY_VALUE,)
                self.state.guard(taint.origin, (*taint.path[:-1], EACH_VALUE) if of_values else taint.path, passed)

    def leave(self, node: Any, loop: Loop, ended: Optional[Delta]) -> None:
        """Go on behind a loop: *ended* is what it has written where it was not left by a `break`."""
        state = self.state
        if ended is not None and node.orelse:
            mark = state.mark()
            self.block(node.orelse)
            ended = None if state.dead else self.with_prefix(loop.entry, state.delta(mark))
        state.dead = False
        state.undo(loop.entry)
        state.meet([ended, *loop.breaks])

    def unrolled(self, node: Any, values: List[Value]) -> None:
        """Run a loop over a few constants as often as it runs."""
        state = self.state
        loop = Loop(state.mark())
        self.frame.loops.append(loop)
        self.unrolling = True
        try:
            for value in values:
                loop.mark = state.mark()
                self.assign(node.target, value)
                self.block(node.body)
                ends = [*loop.continues, state.ended(loop.mark)]
                loop.continues = []
                state.meet(ends)
                if state.dead:
                    break
        finally:
            self.frame.loops.pop()
            self.unrolling = False
        ended = None if state.dead else state.delta(loop.entry)
        state.dead = False
        self.leave(node, loop, ended)

    def while_(self, node: ast.While) -> None:
        endless = isinstance(node.test, ast.Constant) and bool(node.test.value)
        self.loop(node, None, endless)

    def for_(self, node: Any) -> None:
        source = self.iterated(self.evaluate(node.iter), node.iter)
        contents = self.sole(source)
        turns = self.turns(node.iter)
        if contents is not None and contents.rest is None:
            turns = len(contents.entries)
        if turns == 0:
            self.block(node.orelse)
            return
        often = turns_of(node.body)
        if often > ELEMENTS and contents is not None and contents.nests and contents.kind != "dict":
            contents = self.freeze(contents, 2)  # pairs that are written where the loop begins
        values = [] if self.unrolling or self.looping else fixed_in(source, contents, often)
        if values:
            self.unrolled(node, values)
            return
        element = self.turn(node.iter, source)
        self.loop(node, lambda: self.assign(node.target, element), False, element.taints, once=turns is not None)

    def turn(self, node: ast.expr, source: Value) -> Value:
        """Return what *source*, the value of *node*, yields in one turn of a loop."""
        element = records.row(self, node, self.element(source))
        if not element.taints or tail_of(callee(node)) != "keys" and not gives_keys(source):
            return element
        name = tail_of(callee(node))
        keys = element.with_taints(of_parts(element.taints, EACH))
        if name not in ("items", "values") or element.items or any(map(is_put_at_key, element.taints)):
            return keys
        values = unknown(of_parts(element.taints, ANY_VALUE))
        both = Contents("tuple", ((0, keys), (1, values)))
        return values if name == "values" else Value((both,), False, keys.taints | values.taints)

    def check_each(self, row: Row, check: Assume) -> None:
        """Note what *check* says of each element of *row*, a comprehension for the effect: `[check(name) for name in names]`."""
        turn = row.generators[0]
        element = self.turn(turn.iter, self.known(turn.iter))
        if element.taints and len(row.generators) == 1 and not turn.ifs:
            mark = self.state.mark()
            assume_of_each(self, row, [element], True, check, (row.elt,))
            ended = self.state.ended(mark)
            self.vouch_for_all(element.taints, [ended] if ended is not None else [])

    def turns(self, node: ast.expr) -> Optional[int]:
        """Return how often a loop over *node* runs, `range(3)`; None where that is not known."""
        if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "range" or node.keywords:
            return None
        given = [self.known(argument).only for argument in node.args]
        numbers = [number for number in given if isinstance(number, int) and abs(number) < _MANY]
        if not 0 < len(given) < 4 or len(numbers) < len(given) or numbers[2:] == [0]:
            return None
        return len(range(*numbers))

    def break_(self, node: ast.Break) -> None:
        if self.frame.loops:
            loop = self.frame.loops[-1]
            loop.breaks.append(self.state.delta(loop.entry))
        self.state.dead = True

    def continue_(self, node: ast.Continue) -> None:
        if self.frame.loops:
            loop = self.frame.loops[-1]
            loop.continues.append(self.state.delta(loop.mark))
        self.state.dead = True

    def match(self, node: Any) -> None:
        subject = self.evaluate(node.subject)
        deltas: List[Optional[Delta]] = []
        mark = self.state.mark()
        for case in node.cases:
            fitting = fits(self, case.pattern, subject)
            if fitting is False:
                continue
            inner = self.state.mark()
            capture(self, case.pattern, subject, node.subject)
            holds = truth(self.evaluate(case.guard)) if case.guard is not None else True
            if holds is not False:
                if case.guard is not None:
                    assume(self, case.guard, True)
                self.block(case.body)
                deltas.append(None if self.state.dead else self.state.delta(mark))
            self.state.dead = False
            self.state.undo(inner)
            if fitting is True and holds is True:
                break
        else:
            deltas.append({})
        self.state.dead = False
        self.state.undo(mark)
        self.state.meet(deltas)
