"""The lattice of values: joins keep its laws, and nothing in it grows without bound."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import List, TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from flake8_secure.dataflow.pieces import text
from flake8_secure.dataflow.taints import PATH_DEPTH, TAINT_WIDTH, Taint
from flake8_secure.dataflow.values import (
    MISSING,
    NOTHING,
    UNKNOWN,
    WIDTH,
    Const,
    Contents,
    Hole,
    Missing,
    Possibility,
    Ref,
    Text,
    Value,
    const,
    join,
)

T_ = TypeVar("T_")
settings.register_profile("quick", max_examples=50, deadline=None, database=None, derandomize=True)
settings.load_profile("quick")

#: Few enough to meet often, more than a value keeps.
SOURCES = [
    Taint(kind, label, line, label, path, through, structured)
    for kind in ("remote", "local") for label in ("a", "b") for line in (1, 2) for path in ((), ("k",))
    for through in (frozenset[str](), frozenset(("f", "g"))) for structured in (False, True)
]
CONSTANTS = [Const(value) for value in (None, False, True, 0, 1, -1, 0.0, 1.0, "", "a", "b", b"", b"a", ..., 1j)]
FLAT: List[Possibility] = [
    *CONSTANTS, Ref("a"), Ref("a.b"), Ref("a.b()"), Missing(), text([Hole()]), text(["a", Hole(), "b"]),
    text([Hole(frozenset(SOURCES[:2])), "a"]),
]
ITEMS: List[Possibility] = [
    *FLAT,
    *(
        Contents(kind, entries, rest)
        for kind in ("list", "dict")
        for entries in ((), ((0, const(1)),), ((0, const(True)), (1, UNKNOWN)))
        for rest in (None, UNKNOWN)
    ),
]


def some(pool: List[T_], most: int) -> st.SearchStrategy[List[T_]]:
    """Draw up to *most* different elements of *pool*, in any order."""
    places = st.lists(st.integers(0, len(pool) - 1), max_size=most, unique=True)
    return places.map(lambda drawn: [pool[place] for place in drawn])


def values(most: int) -> st.SearchStrategy[Value]:
    """Build values of up to *most* possibilities."""
    return st.builds(Value, some(ITEMS, most).map(tuple), st.booleans(), some(SOURCES, TAINT_WIDTH).map(frozenset))


VALUES = values(WIDTH)
#: So small that three of them join without widening.
SMALL = values(WIDTH // 3)
PIECES = st.lists(st.sampled_from(["", "a", "b", Hole(), Hole(frozenset(SOURCES[:1]))]), max_size=6)


def _is_container(item: Possibility, kind: str) -> bool:
    return isinstance(item, Contents) and item.kind == kind


@given(VALUES, VALUES)
def test_a_join_does_not_depend_on_the_order(a: Value, b: Value) -> None:
    assert a | b == b | a
    assert hash(a | b) == hash(b | a)


@given(SMALL, SMALL, SMALL)
def test_joins_do_not_depend_on_their_grouping(a: Value, b: Value, c: Value) -> None:
    assert (a | b) | c == a | (b | c)


@given(VALUES)
def test_a_value_joined_with_itself_is_the_same(a: Value) -> None:
    assert a | a is a
    assert a | Value(a.items, a.unknown, a.taints) == a


@given(SMALL, SMALL)
def test_joining_again_adds_nothing(a: Value, b: Value) -> None:
    assert (a | b) | b == a | b


@given(VALUES)
def test_nothing_is_neutral(a: Value) -> None:
    assert a | NOTHING == a == NOTHING | a


@given(st.lists(VALUES, max_size=5))
def test_join_is_the_join_of_two_repeated(several: List[Value]) -> None:
    assert join(several) == reduce(or_, several, NOTHING)


@given(st.lists(VALUES, max_size=12))
def test_a_join_is_bounded(several: List[Value]) -> None:
    joined = join(several)
    assert len(joined.items) <= WIDTH and len(joined.taints) <= TAINT_WIDTH
    assert len(set(joined.items)) == len(joined.items)


@given(VALUES, VALUES)
def test_a_join_forgets_nothing_but_what_it_admits(a: Value, b: Value) -> None:
    joined = a | b
    assert joined.unknown or not (a.unknown or b.unknown)
    held = {*a.items, *b.items}
    assert joined.unknown or held == set(joined.items) or len(held) > WIDTH and {
        item for item in held if not _is_container(item, "dict") and not _is_container(item, "list")} <= set(joined.items)


@given(VALUES, VALUES)
def test_taint_is_never_washed_off(a: Value, b: Value) -> None:
    assert bool((a | b).taints) == bool(a.taints or b.taints)


@given(some(ITEMS, WIDTH + 1))
def test_too_many_possibilities_are_unknown(items: List[Possibility]) -> None:
    joined = join(Value((item,), False) for item in items)
    # Dictionaries become one, and so do lists.
    left = len(items) - sum(max(sum(_is_container(item, kind) for item in items) - 1, 0) for kind in ("dict", "list"))
    if len(items) <= WIDTH:
        assert joined == Value(tuple(items), False)
    elif left > WIDTH:
        assert joined == UNKNOWN
    else:
        assert len(joined.items) == left


def test_the_order_of_taints_is_total() -> None:
    assert len({repr(taint.order) for taint in SOURCES}) == len(SOURCES)


def test_equal_constants_have_equal_hashes() -> None:
    constants = [*CONSTANTS, *(Const(float("nan")) for _ in range(3)), *(Const(complex("nan")) for _ in range(3))]
    assert [(a, b) for a in constants for b in constants if a == b and hash(a) != hash(b)] == []
    assert len(set(constants)) == len(CONSTANTS) + 2


def test_constants_of_different_types_differ() -> None:
    assert len({Const(True), Const(1), Const(1.0), Const("1"), Const(b"1"), Const(None)}) == 6


@given(PIECES)
def test_a_text_has_no_known_neighbours_and_no_empty_pieces(given_pieces: List[object]) -> None:
    made = text(given_pieces)  # type: ignore[arg-type]  # strings and holes
    parts = made.parts if isinstance(made, Text) else ()
    alike = [(place, one, parts[place]) for place, one in enumerate(parts[1:]) if type(one) is type(parts[place])]
    # Behind a known piece, one of our own is kept apart from data that follows.
    assert all(
        place and isinstance(own, Hole) and isinstance(data, Hole) and not own.taints and data.taints
        for place, data, own in alike)
    assert "" not in parts


@given(st.lists(st.sampled_from(["", "a", "bc"])))
def test_a_text_of_known_pieces_is_a_constant(known: List[str]) -> None:
    assert text(known) == Const("".join(known))


@given(VALUES)
def test_the_only_constant_is_one_that_is_sure(a: Value) -> None:
    assert (a.exact is not None) == (not a.unknown and len(a.items) == 1 and isinstance(a.items[0], Const))


def test_missing_is_not_none() -> None:
    assert MISSING != const(None) and MISSING.only is None and MISSING.exact is None
    assert const(None).exact == Const(None)


@given(st.frozensets(st.sampled_from("fgh")), st.frozensets(st.sampled_from("fgh")))
def test_a_taint_remembers_all_that_it_passed(first: frozenset[str], second: frozenset[str]) -> None:
    taint = Taint("remote", "request.args", 1, "request.args")
    assert taint.passing(first).passing(second) == taint.passing(second).passing(first) == taint.passing(first | second)


def test_a_path_below_a_source_is_bounded() -> None:
    taint = reduce(Taint.below, "abcdefghijkl", Taint("remote", "request.json", 1, "request.json"))
    assert taint.path == tuple("abcdefghijkl"[:PATH_DEPTH])
