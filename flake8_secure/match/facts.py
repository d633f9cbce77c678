"""What holds where something stands: the tests around it, and those that the statements before it have let it pass."""

from __future__ import annotations

import ast
from bisect import bisect_left
from copy import copy
from itertools import dropwhile, islice, takewhile
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple, TypeVar, Union

from flake8_secure.dataflow.bodies import ends
from flake8_secure.dataflow.decorators import is_static
from flake8_secure.match.evidence import bindings_of, own_method
from flake8_secure.match.reaching import in_force
from flake8_secure.syntax.arguments import find_argument
from flake8_secure.syntax.functions import FUNCTIONS, Function, default_of, parameters, positional, returns
from flake8_secure.syntax.nodes import awaited, below, callee, shape, tail_of, text_of
from flake8_secure.syntax.scopes import ASSIGN, DEFINE, ENTER, Scope, bindings_of_name

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


N = TypeVar("N", bound=ast.AST)


class Fact(NamedTuple):
    """A test that holds, or does not: no `not`, and none of several of which each would do so."""

    test: ast.expr
    holds: bool
    scope: Scope
    around: bool  # whether it is asked around the place, not before it

    @property
    def relation(self) -> Optional[type]:
        """How the two sides of a comparison are related: by `ast.Eq` where `a != b` does not hold; None for all else."""
        if not isinstance(self.test, ast.Compare) or len(self.test.ops) > 1:
            return None
        operator = self.test.ops[0].__class__
        return operator if self.holds else _OPPOSITES.get(operator)

    @property
    def equal(self) -> List[ast.Constant]:
        """The constants, on either side, that something is equal to: `a == "1"`, `"1" == a`."""
        if self.relation is not ast.Eq or not isinstance(self.test, ast.Compare):
            return []
        return [side for side in (self.test.left, self.test.comparators[0]) if isinstance(side, ast.Constant)]


_OPPOSITES: Dict[type, type] = {
    one: other for pair in (
        (ast.Eq, ast.NotEq), (ast.In, ast.NotIn), (ast.Is, ast.IsNot), (ast.Lt, ast.GtE), (ast.Gt, ast.LtE))
    for one, other in (pair, pair[::-1])}
# Bounds against generated code: the facts of one place, the steps from a name or a function to what it stands for, the
# functions that are called by one another, the tests of one, the parts of what it returns, and its variables in that.
_FACTS = 40
_STEPS = 4
_CALLS = 2
_TESTS = 20
_PARTS = 60
_VARIABLES = 2
# What `with` goes on after, whatever is raised in it.
_IGNORING = frozenset(("assertRaises", "raises", "suppress"))
_LEAVING = (ast.Break, ast.Continue, ast.Raise, ast.Return)
_BLOCKS = ("body", "finalbody", "orelse")
_COMPREHENSIONS = (ast.DictComp, ast.GeneratorExp, ast.ListComp, ast.SetComp)


def facts(node: ast.AST, scope: Scope, file: File) -> Sequence[Fact]:
    """Return what holds where *node* comes to be, the nearest first.

    A variable also stands for the test that it was given, and a call for the one that a function of the file returns.
    """
    known: Dict[ast.AST, List[Fact]] = file.derived("facts", scope, lambda _: {})
    if node not in known:
        known[node] = list(islice(_facts(node, scope, file), _FACTS))
    return known[node]


def rule_out(some: Sequence[Fact], others: Sequence[Fact]) -> bool:
    """Tell whether one of *some* holds, and one of *others* that is written alike does not, or the other way round."""
    told = {(shape(one.test), one.holds) for one in some}
    return any((shape(one.test), not one.holds) in told for one in others)


def _facts(node: ast.AST, scope: Scope, file: File) -> Iterator[Fact]:
    above = file.parent(node, scope)
    while above is not None:
        for test, holds in _around(node, above):
            yield from unfolded(test, holds, scope, file, around=True)
        if isinstance(node, ast.stmt):
            for name in _BLOCKS:
                yield from _before(node, getattr(above, name, None), scope.owner, file)
        if above is scope.node:
            if scope is scope.owner or scope.parent is None:
                return
            scope = scope.parent
        node, above = above, file.parent(above, scope)


def _around(inner: ast.AST, above: ast.AST) -> Iterator[Tuple[ast.expr, bool]]:
    """Yield the tests in *above* that decide on *inner*, which stands in it, each with whether it has to hold."""
    if isinstance(above, (ast.If, ast.IfExp, ast.While)):
        if inner is not above.test:
            yield above.test, inner is above.body or isinstance(above.body, list) and inner in above.body
    elif isinstance(above, ast.BoolOp):
        yield from ((one, isinstance(above.op, ast.And)) for one in takewhile(lambda one: one is not inner, above.values))
    elif isinstance(above, _COMPREHENSIONS) and not isinstance(inner, ast.comprehension):
        yield from ((one, True) for generator in above.generators for one in generator.ifs)


def _before(node: ast.stmt, block: object, home: Scope, file: File) -> Iterator[Fact]:
    """Yield what the statements of *block*, if there is one, say that stand before *node* in it, the nearest first."""
    if not isinstance(block, list):
        return
    known: Dict[int, Tuple[List[int], List[Sequence[Fact]]]] = file.derived("passed in blocks", home, lambda _: {})
    if id(block) not in known:
        said = [(number, passed) for number, one in enumerate(block[:-1]) for passed in (_passed(one, home, file),) if passed]
        known[id(block)] = [number for number, _ in said], [passed for _, passed in said]
    numbers, told = known[id(block)]
    for place in reversed(range(bisect_left(numbers, block.index(node)) if numbers and node in block else 0)):
        yield from told[place]


def _passed(statement: ast.stmt, home: Scope, file: File, calls: int = _CALLS) -> Sequence[Fact]:
    """Return what holds behind *statement*, which may leave the block instead."""
    if not isinstance(statement, (ast.Assert, ast.AsyncWith, ast.Expr, ast.If, ast.Try, ast.With)):
        return ()
    known: Dict[Tuple[ast.stmt, int], Sequence[Fact]] = file.derived("passed", home, lambda _: {})
    if (statement, calls) not in known:
        known[statement, calls] = list(islice(_passing(statement, home, file, calls), _FACTS))
    return known[statement, calls]


def _passing(passed: ast.stmt, home: Scope, file: File, calls: int) -> Iterator[Fact]:
    stack = [passed]
    while stack:
        statement = stack.pop()
        if isinstance(statement, ast.Assert):
            yield from unfolded(statement.test, True, home, file)
        elif isinstance(statement, ast.If):
            for left, taken, holds in ((statement.body, statement.orelse, False), (statement.orelse, statement.body, True)):
                if left and _leaves(left[-1], home, file):
                    yield from unfolded(statement.test, holds, home, file)
                    stack += taken
        elif isinstance(statement, ast.Try) and all(_leaves(one.body[-1], home, file) for one in statement.handlers):
            stack += statement.body
        elif isinstance(statement, (ast.AsyncWith, ast.With)):
            if not any(tail_of(callee(one.context_expr)) in _IGNORING for one in statement.items):
                stack += statement.body
        elif isinstance(statement, ast.Expr) and calls:
            call = awaited(statement.value)
            yield from _let_pass(call, home, file, calls - 1) if isinstance(call, ast.Call) else ()


def _leaves(statement: ast.stmt, home: Scope, file: File) -> bool:
    """Tell whether nothing that stands behind *statement* runs after it."""
    while isinstance(statement, ast.If):
        if not statement.orelse or not _leaves(statement.body[-1], home, file):
            return False
        statement = statement.orelse[-1]
    return isinstance(statement, _LEAVING) or ends(statement, home, file)


def _let_pass(call: ast.Call, scope: Scope, file: File, calls: int) -> Iterator[Fact]:
    """Yield what holds once a function of the file comes back from *call*."""
    body = _called(call, scope, file)
    given = None if body is None else _given(call, body)
    if body is None or given is None:
        return
    for statement in body.node.body:  # type: ignore[attr-defined]  # of a function
        if next(returns(statement), None) is not None or isinstance(statement, ast.Return):
            return  # it may come back from there
        for fact in _passed(statement, body, file, calls):
            test = _filled_in(fact.test, given, body)
            if test is not None:
                yield fact._replace(test=test, scope=scope)


def unfolded(
    test: ast.expr, holds: bool, scope: Scope, file: File, around: bool = False, steps: int = _STEPS
) -> Iterator[Fact]:
    """Yield what it says that *test*, read in *scope*, holds or does not."""
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, holds = test.operand, not holds
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And if holds else ast.Or):
        for one in test.values:
            yield from unfolded(one, holds, scope, file, around, steps)
    elif isinstance(test, ast.Call) and len(test.args) == 1 and tail_of(test.func) == "bool":
        yield from unfolded(test.args[0], holds, scope, file, around, steps)
    else:
        yield Fact(test, holds, scope, around)
        for meant, home in _meant(test, scope, file) if steps else ():
            yield from unfolded(meant, holds, home, file, around, steps - 1)


def _meant(test: ast.expr, scope: Scope, file: File) -> Iterator[Tuple[ast.expr, Scope]]:
    """Yield the test whose result *test* is: what a variable was given, what a function of the file returns."""
    if isinstance(test, (ast.Await, ast.NamedExpr)):
        yield test.value, scope
    elif isinstance(test, (ast.Attribute, ast.Name)):
        bindings = bindings_of(test, scope) or []
        if isinstance(test, ast.Name):
            bindings = in_force(bindings, test, scope, file)
        if len(bindings) == 1 and bindings[0][0] == ASSIGN and isinstance(bindings[0][1], ast.expr):
            yield bindings[0][1], bindings[0][3]
    elif isinstance(test, ast.Call):
        body = _called(test, scope, file)
        given = None if body is None else _given(test, body)
        if body is None or given is None:
            return
        answer = _answer(body.node.body)  # type: ignore[attr-defined]  # of a function
        filled = None if answer is None else _filled_in(answer, given, body)
        if filled is not None:
            yield filled, scope


def _called(call: ast.Call, scope: Scope, file: File) -> Optional[Scope]:
    """Return the function of the file that *call* is of, by its name or as a method of the same object."""
    method = own_method(call.func, scope, file)
    if method is not None:
        return method[1] if method[0] is file and isinstance(method[1].node, FUNCTIONS) else None
    bindings = bindings_of_name(call.func, scope)
    defined = bindings[0][1] if len(bindings) == 1 and bindings[0][0] == DEFINE else None
    return file.index.by_node.get(defined) if isinstance(defined, FUNCTIONS) and not defined.decorator_list else None


def _answer(body: Sequence[ast.stmt], tests: int = _TESTS) -> Optional[ast.expr]:
    """Return the test whose result a function returns, whose *body* does little else, of some *tests*; None for all others."""
    body = list(dropwhile(_gets_ready, body))
    first = body[0] if body else None
    if isinstance(first, ast.Return):
        return first.value
    ending = first.body[0] if isinstance(first, ast.If) else None
    early = ending.value if isinstance(ending, ast.Return) and isinstance(ending.value, ast.Constant) else None
    if not isinstance(first, ast.If) or early is None or not isinstance(early.value, bool) or not tests:
        return None
    rest = _answer(first.orelse or body[1:], tests - 1)
    if rest is None:
        return None
    test: ast.expr = first.test if early.value else ast.copy_location(ast.UnaryOp(ast.Not(), first.test), first.test)
    joined: ast.boolop = ast.Or() if early.value else ast.And()
    return test if isinstance(rest, ast.Constant) else ast.copy_location(ast.BoolOp(joined, [test, rest]), test)


def _gets_ready(statement: ast.stmt) -> bool:
    """Tell whether *statement* is a docstring, or gives a variable its value."""
    return text_of(getattr(statement, "value", None)) is not None if isinstance(statement, ast.Expr) else isinstance(
        statement, (ast.AnnAssign, ast.Assign))


def _given(call: ast.Call, body: Scope) -> Optional[Dict[str, ast.expr]]:
    """Return what *call* gives the parameters of the function of *body*; None where that is not plain."""
    function: Function = body.node  # type: ignore[assignment]
    found: Dict[str, ast.expr] = {}
    placed = [one.arg for one in positional(function.args)]
    bound = isinstance(call.func, ast.Attribute) and not is_static(function)
    if isinstance(call.func, ast.Attribute) and bound and placed:
        found[placed[0]] = call.func.value
    for one in parameters(function.args)[bound:]:
        keys = (placed.index(one.arg) - bound, one.arg) if one.arg in placed else (one.arg,)
        argument, hidden = find_argument(call, keys)
        argument = argument or default_of(one, function)
        if hidden or argument is None:
            return None
        found[one.arg] = argument
    return found


def _filled_in(test: ast.expr, given: Dict[str, ast.expr], body: Scope) -> Optional[ast.expr]:
    """Return *test* with what is *given* for the parameters of the function of *body*; None where that does not say it all.

    What a few variables of the function are given takes their place as well.
    """
    parts = list(islice(below(test), _PARTS))
    made: List[Tuple[str, ast.expr]] = []
    for part in parts:  # grows
        bindings = body.bindings.get(part.id, ()) if isinstance(part, ast.Name) else ()
        if len(parts) >= _PARTS or len(bindings) > 1 or len(made) > _VARIABLES:
            return None
        if isinstance(part, ast.Name) and bindings and part.id not in given:
            kind, value, _, _ = bindings[0]
            if kind not in (ASSIGN, ENTER) or not isinstance(value, ast.expr):
                return None
            if (part.id, value) not in made:
                made.append((part.id, value))
                parts += islice(below(value), _PARTS)
    values = dict(given)
    for name, value in reversed(made):
        values[name] = _copied(value, values)
    return _copied(test, values)


def _copied(node: N, given: Dict[str, ast.expr]) -> Union[N, ast.expr]:
    if isinstance(node, ast.Name):
        return given.get(node.id, node)
    made = copy(node)
    for name in node._fields:
        value = getattr(node, name, None)
        if isinstance(value, ast.AST):
            setattr(made, name, _copied(value, given))
        elif isinstance(value, list):
            setattr(made, name, [_copied(one, given) if isinstance(one, ast.AST) else one for one in value])
    return made
