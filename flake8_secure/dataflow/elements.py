"""What a loop goes through; what `any()` and `all()` of a test say about that, and about what its elements are compared with."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Iterator, List, Optional, Sequence, Union

from flake8_secure.dataflow.bodies import refuses
from flake8_secure.dataflow.taints import ANY_VALUE, EACH, each
from flake8_secure.dataflow.values import Box, Const, Contents, Local, Ref, Value, const, is_own
from flake8_secure.dataflow.vouching import CHARSETS, note_other_start, of_alphabet, texts_of
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import below, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.objects import Objects
    from flake8_secure.dataflow.taints import Taints

# So many constants are run through one by one.
ELEMENTS = 8
_MANY = 40  # turns of one short statement, and characters that none is are noted

Assume = Callable[["Objects", ast.AST, bool], None]
Row = Union[ast.GeneratorExp, ast.ListComp, ast.SetComp]


def fixed_in(source: Value, contents: Optional[Contents], turns: int = ELEMENTS) -> List[Value]:
    """Return what iterating over *source* yields, where that is a few constants or functions; nothing where it is not."""
    if source.exact is not None and isinstance(source.exact.value, str):
        return [const(character) for character in source.exact.value] if len(source.exact.value) <= turns else []
    if turns == _MANY and contents is not None and contents.kind == "dict":
        keys = [const(key) for key, _ in contents.entries if isinstance(key, str)]
        return keys if contents.rest is None and len(keys) == len(contents.entries) <= turns else []
    if contents is None or contents.rest is not None or contents.kind not in ("list", "tuple") \
            or len(contents.entries) > turns or not all(_is_fixed(value) for _, value in contents.entries):
        return []
    return [value for _, value in contents.entries]


def data_in_some(contents: Contents) -> bool:
    """Tell whether *contents* are a few known elements, of which some have data from outside in them and others have not."""
    return contents.kind in ("list", "tuple") and contents.rest is None and len(contents.entries) <= ELEMENTS \
        and len({not value.taints for _, value in contents.entries}) > 1


# What gives all values of one name, in a row, or one text. What goes through a mapping gets keys, whose checks say nothing of
# the values.
_ROWS = ("get_all()", "get_arguments()", "getall()", "getlist()", ".get()", "]")


def gives_keys(source: Value) -> bool:
    """Tell whether going through *source*, data from outside, may give the keys of a mapping."""
    return any(isinstance(item, Ref) and not item.name.endswith(_ROWS) for item in source.items)


def of_parts(taints: Taints, kind: str) -> Taints:
    """Return *taints* of the keys of a mapping, or its values, as *kind* says; those of structured data tell so themselves."""
    return frozenset(taint if taint.structured else taint.below(kind) for taint in taints)


def turns_of(body: List[ast.stmt]) -> int:
    """Return how often *body* may be gone through one by one: a single `name = name.replace(character, "_")` more often.

    So may a single test that leads out of the function.
    """
    only = body[0] if len(body) == 1 else None
    called = only.value if isinstance(only, ast.Assign) else None
    replaces = isinstance(called, ast.Call) and getattr(called.func, "attr", "") == "replace"
    return _MANY if replaces or refuses(body) else ELEMENTS


def _is_fixed(value: Value) -> bool:
    """Tell whether *value* is one constant, one function or class, or one instance of a class of the project.

    Or an entry of a dictionary whose key is one.
    """
    item = value.single
    if isinstance(item, Contents) and item.kind == "tuple":
        return item.rest is None and len(item.entries) == 2 and item.entries[0][1].exact is not None
    if isinstance(item, (Box, Contents)):
        return item.kind == "object"
    return item.__class__ in (Const, Local) or isinstance(item, Ref) and "(" not in item.name


def note_elements(flow: Objects, name: str, row: Row, test: ast.expr, holds: bool, assume: Assume) -> None:
    """Note what `any(row)` or `all(row)`, as *name* says, vouches for where it is true, or false without *holds*.

    *test* is what is asked of each element of *row*; *assume* notes what a test says.
    `any(bad in x for bad in BAD)` false, `all(c in GOOD for c in x)` true, `any(p.match(x) for p in GOOD)` true.
    """
    source = flow.known(row.generators[0].iter)
    ours = not source.taints or is_own(source) and _tests_others(flow, test)
    if (name == "any") is holds and ours:
        assume_of_each(flow, row, [flow.element(source)], holds, assume, (test,))  # of one of them
    if (name == "all") is not holds:
        return
    if not ours:
        name_of_each = getattr(row.generators[0].target, "id", "")
        if _is_of_ours(flow, test, name_of_each, holds):
            alphabets = (node.comparators[-1] for node in below(test) if isinstance(node, ast.Compare))
            listed = [flow.known(alphabet) for alphabet in alphabets]
            taints = each(source.taints)
            if any(_has_words(flow, alphabet) for alphabet in listed) and (taints != source.taints or gives_keys(source)):
                flow.check(of_parts(taints, EACH), of_alphabet(*listed))  # of a mapping, the keys
            else:
                flow.check(source.taints, of_alphabet(*listed))
        else:
            for container in _kept_out(test, name_of_each, holds):
                _note_left_out(flow, source.taints, container)
            element = flow.element(source)  # what each has passed, all of them have
            assume_of_each(flow, row, [element.with_taints(element.taints | source.taints)], holds, assume, (test,))
            if any(taint.path[-1:] == (ANY_VALUE,) for taint in element.taints):
                for taint in source.taints:
                    flow.state.leave_to_values(taint.origin, taint.path)
    elif isinstance(test, ast.Compare) and len(test.ops) == 1:
        tested, left = flow.known(test.comparators[0]), flow.known(test.left)
        if tested.taints and is_own(left):
            # Which fields are there says nothing.
            texts = _listed(flow, source) if isinstance(test.ops[0], ast.NotIn) is holds else []
            if texts is None:
                flow.check(tested.taints, "validator")
            for text in texts or ():
                flow.check(tested.taints, "without:" + (".." if text == "." else text))
        elif left.taints and is_own(tested) and isinstance(test.ops[0], (ast.Eq, ast.In)) is holds:
            flow.check(left.taints, "member")
    elif isinstance(test, ast.Call) and isinstance(test.func, ast.Name):
        assume_of_each(flow, row, fixed_in(source, flow.sole(source)) or [flow.element(source)], holds, assume, (test,))
    elif isinstance(test, ast.Call) and isinstance(test.func, ast.Attribute):
        receiver = flow.known(test.func.value)
        if test.func.attr == "startswith" and not holds:
            note_other_start(flow, receiver, _listed(flow, source) or ())  # who lists what is forbidden leaves all the rest
        elif receiver.taints and test.func.attr in ("startswith", "endswith", *CHARSETS):
            flow.check(receiver.taints, "validator")


def _has_words(flow: Objects, alphabet: Value) -> bool:
    """Tell whether *alphabet* is no set of characters."""
    return any(len(text) > 1 for text in _listed(flow, alphabet) or ())


def _listed(flow: Objects, source: Value) -> Optional[List[str]]:
    """Return the constant texts that iterating over *source* yields; None where there may be others."""
    if isinstance(source.only, str):
        return list(source.only)
    contents = flow.sole(source)
    if contents is None or contents.rest is not None or contents.kind == "dict":
        return None
    texts = [one.only for _, one in contents.entries]
    return [text for text in texts if isinstance(text, str)] if all(isinstance(text, str) for text in texts) else None


def note_first(flow: Objects, row: Row, assume: Assume) -> None:
    """Note what `next((room for room in rooms if room.name == name), None)` says where there is one: so does a list of them."""
    source, tests = flow.known(row.generators[0].iter), row.generators[0].ifs
    if tests and (not source.taints or is_own(source)):
        assume_of_each(flow, row, [flow.element(source)], True, assume, tests)


def _tests_others(flow: Objects, test: ast.AST) -> bool:
    """Tell whether *test* has data in it that is not up to who runs the program."""
    return any(not is_own(flow.known(part)) for part in below(test) if isinstance(part, ast.expr))


def assume_of_each(
    flow: Objects, row: Row, elements: List[Value], holds: bool, assume: Assume, tests: Sequence[ast.expr],
) -> None:
    """Note what *tests* say where the names that *row* gives to an element stand for each of *elements*."""
    scope = flow.file.index.by_node.get(row)
    if scope is None or scope in flow.frames:
        return
    outer = flow.scope
    flow.count += 1
    flow.frames[scope] = flow.count
    flow.scope = scope
    try:
        for element in elements:
            flow.assign(row.generators[0].target, element)
            for test in tests:
                assume(flow, test, holds)
        for name in scope.bindings:
            flow.write(name, None)
    finally:
        flow.scope = outer
        del flow.frames[scope]


def _is_of_ours(flow: Objects, test: ast.AST, name: str, holds: bool) -> bool:
    """Tell whether *test* is *holds* only for such elements, called *name*, as the program lists or a class of characters has."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return _is_of_ours(flow, test.operand, name, not holds)
    if isinstance(test, ast.BoolOp):
        judge = all if isinstance(test.op, ast.Or) is holds else any
        return judge(_is_of_ours(flow, value, name, holds) for value in test.values)
    if isinstance(test, ast.Call):
        method = test.func if isinstance(test.func, ast.Attribute) else None
        return holds and method is not None and method.attr in CHARSETS and _is_made_of(method.value, name)
    if not isinstance(test, ast.Compare):
        return False
    parts, kinds = [test.left, *test.comparators], {op.__class__ for op in test.ops}
    if len(parts) == 3:  # `"a" <= c <= "z"`
        return holds and _is_made_of(parts[1], name) and not kinds - {ast.Lt, ast.LtE} and all(
            isinstance(flow.known(bound).only, str) for bound in parts[::2])
    return _is_made_of(test.left, name) and is_own(flow.known(parts[-1])) and not kinds - (
        {ast.Eq, ast.In} if holds else {ast.NotEq, ast.NotIn})


def _kept_out(test: ast.AST, name: str, holds: bool) -> Iterator[ast.expr]:
    """Yield what no element, called *name*, is or is in where *test* is *holds*: `part == ".."` found false."""
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) is holds:
        for value in test.values:
            yield from _kept_out(value, name, holds)
    elif isinstance(test, ast.Compare) and len(test.ops) == 1 and _is_made_of(test.left, name) and isinstance(
            test.ops[0], (ast.NotEq, ast.NotIn) if holds else (ast.Eq, ast.In)):
        yield test.comparators[0]


# Names of sets of characters, or of words, that must not be there.
_FORBIDDEN = regex(r"(?i)(?:^|_)(?:bad|banned|black|blocked|dangerous|denied|disallowed|forbidden|illegal|invalid|meta|unsafe)")


def _note_left_out(flow: Objects, taints: Taints, container: ast.expr) -> None:
    """Note that data is in no way in *container*: what that holds, or what its name says where this is not known."""
    value = flow.known(container)
    texts = _listed(flow, value)
    if texts is None and is_own(value) and _FORBIDDEN.search(tail_of(container)):
        flow.check(taints, "validator")
    for text in (texts or texts_of(value))[:_MANY]:
        if isinstance(text, str):
            flow.check(taints, "without:" + text)


def note_disjoint(flow: Objects, left: ast.expr, right: ast.expr) -> None:
    """Note what `FORBIDDEN.isdisjoint(text)` says, or `set(text) & FORBIDDEN` found empty."""
    for tested, container in ((left, right), (right, left)):
        if isinstance(tested, ast.Call) and tail_of(tested.func) == "set" and len(tested.args) == 1:
            tested = tested.args[0]
        taints = flow.known(tested).taints
        if taints:
            _note_left_out(flow, taints, container)


def _is_made_of(node: ast.AST, name: str) -> bool:
    """Tell whether *node* is *name*, or what a method makes of it: `c.lower()`."""
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        node = node.func.value
    return isinstance(node, ast.Name) and node.id == name
