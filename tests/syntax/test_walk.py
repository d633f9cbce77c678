"""The one walk visits what ast.walk visits, in the right scopes."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from typing import Any, FrozenSet, Iterator, List, Tuple

import pytest
from library import PARTS, sample

from flake8_secure.syntax.index import ANY, Index, Search, Wanted, search
from flake8_secure.syntax.nodes import tail_of
from flake8_secure.syntax.scopes import CLASS, COMPREHENSION, FUNCTION, LAMBDA, MODULE, Scope
from flake8_secure.syntax.walk import walk


class Everything(FrozenSet[Any]):
    """A set that holds everything."""

    def __contains__(self, item: object) -> bool:
        return True


ALL = Everything()
CLASSES = frozenset(cls for cls in vars(ast).values() if isinstance(cls, type) and issubclass(cls, ast.AST))
WANTED = Wanted(
    calls=ALL, uses=ALL, bases=ALL, modules=ALL, heads=ALL, writes=ALL, settings=ALL, nodes=CLASSES,
    keywords=frozenset((ANY,)), definitions=ALL, assigned=CLASSES,
)


def everything(tree: ast.AST, wanted: Wanted = WANTED) -> Search:
    """Return what finds all that stands in *tree*, and no identifier under those that it may stand for."""
    identifiers = {tail_of(node) for node in ast.walk(tree)}
    return search(wanted)._replace(calls=dict.fromkeys(identifiers), uses=dict.fromkeys(identifiers))


def places(found: Any) -> List[ast.AST]:
    """Return the nodes under all keys of a part of the index."""
    return [node for places in found.values() for node, _ in places]


def visited(index: Index) -> Counter[ast.AST]:
    """Count how often the walk came by each name, attribute, string and other expression or statement."""
    kept = Counter(places(index.nodes))
    # Of names and constants, classes are not kept: they are found by what they say.
    kept.update(node for node in places(index.uses) if isinstance(node, ast.Name))
    kept.update(places(index.texts))
    return kept


def due(tree: ast.Module) -> Counter[ast.AST]:
    """Count what the walk has to come by."""
    nodes = list(ast.walk(tree))
    called = {node.func for node in nodes if isinstance(node, ast.Call)}
    docstrings = {node.value for node in nodes if isinstance(node, ast.Expr)}
    left_out = {
        *(node for node in called if isinstance(node, (ast.Name, ast.Attribute))),
        *(node for node in docstrings if isinstance(node, ast.Constant)),
        *targets(nodes),
    }
    return Counter(
        node for node in nodes
        if isinstance(node, (ast.expr, ast.stmt, ast.excepthandler, ast.keyword))
        and node not in left_out
        and not (isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load))
        and not (isinstance(node, ast.Constant) and not isinstance(node.value, str))
    )


def targets(nodes: List[ast.AST]) -> Iterator[ast.AST]:
    """Yield the tuples, lists and starred expressions that only take a value apart."""
    for node in nodes:
        if isinstance(node, (ast.Tuple, ast.List, ast.Starred)) and not isinstance(node.ctx, ast.Load):
            yield node


def handed(call: ast.Call) -> Iterator[ast.AST]:
    """Yield the arguments of *call*."""
    yield from call.args
    yield from (keyword.value for keyword in call.keywords)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_node_of_the_standard_library_is_visited_once(part: int) -> None:
    for name, _, tree in sample(part):
        index = walk(tree, everything(tree))
        missed, extra = due(tree) - visited(index), visited(index) - due(tree)
        assert (name, [ast.dump(node)[:80] for node in missed], [ast.dump(node)[:80] for node in extra]) == (
            name, [], []
        )
        given = (*index.nodes.get(ast.Assign, ()), *index.nodes.get(ast.AnnAssign, ()))
        assert set(places(index.assigned)) == {node for node, _ in given if node.value is not None}
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        named = [node for node in calls if isinstance(node.func, (ast.Name, ast.Attribute))]
        found = set(places(index.calls))
        assert set(named) <= found
        # What else is found is called by what it is handed to.
        assert {call.func for call in found - set(calls)} <= {argument for call in calls for argument in handed(call)}


def path_of(scope: Scope) -> str:
    """Spell a scope as its names from the outside to the inside."""
    kinds = {MODULE: "module", LAMBDA: "lambda", COMPREHENSION: "comprehension"}
    own = scope.node.name if scope.kind in (FUNCTION, CLASS) else kinds[scope.kind]
    return own if scope.parent is None else f"{path_of(scope.parent)}.{own}"


def scopes_of(source: str) -> List[Tuple[str, str]]:
    """Return each name that is read or called in *source* with its scope, in the order of the text."""
    tree = ast.parse(source)
    index = walk(tree, everything(tree))
    found = [
        (name.lineno, name.col_offset, name.id, path_of(scope))
        for places in (*index.uses.values(), *index.calls.values())
        for node, scope in places
        for name in [node.func if isinstance(node, ast.Call) else node]
        if isinstance(name, ast.Name)
    ]
    return [entry[2:] for entry in sorted(found)]


SCOPES = [
    pytest.param("a; b()", [("a", "module"), ("b", "module")], id="module"),
    pytest.param("def f(): a; b()", [("a", "module.f"), ("b", "module.f")], id="body-of-a-function"),
    pytest.param("async def f(): await a", [("a", "module.f")], id="body-of-a-coroutine"),
    pytest.param(
        "@a\ndef f(x: b = c, *y: d, z=e, **w: g) -> h: ...",
        [(name, "module") for name in "abcdegh"],
        id="decorators-defaults-and-annotations-stand-outside",
    ),
    pytest.param("class C(a, k=b): c", [("a", "module"), ("b", "module"), ("c", "module.C")], id="class"),
    pytest.param("class C:\n def f(self, x=a): b", [("a", "module.C"), ("b", "module.C.f")], id="method"),
    pytest.param("lambda x=a: b", [("a", "module"), ("b", "module.lambda")], id="lambda"),
    pytest.param(
        "[a for b in c if d for e in f]",
        [("a", "module.comprehension"), ("c", "module"), ("d", "module.comprehension"),
         ("f", "module.comprehension")],
        id="the-first-iterable-of-a-comprehension-stands-outside",
    ),
    pytest.param(
        "{a: [b for _ in c] for _ in d}",
        [("a", "module.comprehension"), ("b", "module.comprehension.comprehension"),
         ("c", "module.comprehension"), ("d", "module")],
        id="comprehension-in-a-comprehension",
    ),
    pytest.param("def f():\n def g(): a\n b", [("a", "module.f.g"), ("b", "module.f")], id="function-in-a-function"),
    pytest.param("a.b[c].d = e", [("a", "module"), ("c", "module"), ("e", "module")], id="parts-of-a-target"),
    pytest.param("a.b += c", [("a", "module"), ("c", "module")], id="augmented-target"),
    pytest.param("a.b: c", [("a", "module"), ("c", "module")], id="annotated-target"),
    pytest.param("del a.b, c[d], e", [("a", "module"), ("c", "module"), ("d", "module")], id="deleted-targets"),
    pytest.param("for a.b in c: d\nelse: e", [(name, "module") for name in "acde"], id="loop"),
    pytest.param("with a as b.c, d as (e, f[g]): h", [(name, "module") for name in "abdfgh"], id="with"),
    pytest.param("try: a\nexcept b as c: d\nelse: e\nfinally: f", [(n, "module") for n in "abdef"], id="try"),
    pytest.param("raise a from b", [("a", "module"), ("b", "module")], id="raise"),
    pytest.param("assert a, b", [("a", "module"), ("b", "module")], id="assert"),
    pytest.param("while (b := a): c", [("a", "module"), ("c", "module")], id="walrus"),
    pytest.param("f'{a:{b}}'", [("a", "module"), ("b", "module")], id="f-string"),
    pytest.param("def f(): yield a; yield from b", [("a", "module.f"), ("b", "module.f")], id="yield"),
    pytest.param("a[b:c:d], a[()], {**e}, g(*h, **i)", [(n, "module") for n in "abcdaeghi"], id="everyday-brackets"),
    pytest.param("getattr(a, 'b')(c)", [(n, "module") for n in ("getattr", "a", "c")], id="call-of-a-call"),
]
LATER = [  # the oldest version that knows the syntax comes first
    pytest.param(
        (3, 10), "match a:\n case b.c | [{'k': d.e, **r}, *s] | F(g, h=2) if i: j",
        [(name, "module") for name in "abdFij"], id="match",
    ),
    pytest.param((3, 11), "try: a\nexcept* b as c: d", [("a", "module"), ("b", "module"), ("d", "module")], id="group"),
    pytest.param((3, 12), "type A[T: b] = c", [("b", "module"), ("c", "module")], id="type-alias"),
    pytest.param((3, 12), "def f[T: a](x: T): b", [("a", "module"), ("T", "module"), ("b", "module.f")], id="generic"),
    pytest.param((3, 14), "t'{a!r:{b}}'", [("a", "module"), ("b", "module")], id="t-string"),
]


@pytest.mark.parametrize(("source", "scopes"), SCOPES)
def test_a_name_stands_in_its_scope(source: str, scopes: List[Tuple[str, str]]) -> None:
    assert scopes_of(source) == scopes


@pytest.mark.parametrize(("version", "source", "scopes"), LATER)
def test_a_name_stands_in_its_scope_in_newer_syntax(
    version: Tuple[int, int], source: str, scopes: List[Tuple[str, str]]
) -> None:
    if sys.version_info < version:
        pytest.skip("syntax of Python {}.{}".format(*version))
    assert scopes_of(source) == scopes


MODULES = WANTED._replace(modules=frozenset({"a", "a.b", "a.b.c"}))


def keys(source: str, part: str, wanted: Wanted = MODULES) -> List[str]:
    """Return the keys of a part of the index, sorted."""
    tree = ast.parse(source)
    searched = everything(tree, wanted) if wanted.calls is ALL else search(wanted)
    return sorted(map(str, getattr(walk(tree, searched), part)))


FOUND = [
    pytest.param("calls", "a.b.c(); d()", ["c", "d"], id="calls-by-the-last-identifier"),
    pytest.param("calls", "getattr(os, 'system')()", ["getattr", "system"], id="call-of-a-constant-getattr"),
    pytest.param("uses", "a.b", ["a", "b"], id="uses-by-the-last-identifier"),
    pytest.param("uses", "a()", [], id="what-is-called-is-no-use"),
    pytest.param("bases", "class C(a.B, D, metaclass=E): ...", ["B", "D"], id="bases"),
    pytest.param("imports", "import a.b as c", ["a", "a.b"], id="import-of-a-member-of-a-package"),
    pytest.param("imports", "from a.b import c", ["a", "a.b", "a.b.c"], id="from-import"),
    pytest.param("imports", "from a import *", ["a"], id="star-import"),
    pytest.param("imports", "from . import a\nfrom .b import c", [], id="relative-imports-are-of-this-package"),
    pytest.param("imports", "if TYPE_CHECKING: import a", [], id="imports-for-types-only"),
    pytest.param("imports", "if t.TYPE_CHECKING: ...\nelse: import a", ["a"], id="imports-where-no-types-are-checked"),
    pytest.param("texts", "'abcdef'; x = 'abcdef', 'xy', f'1234{x}56'", ["1234", "56", "abcd", "xy"], id="texts"),
    pytest.param("texts", "def f():\n 'what it does'", [], id="docstrings-are-no-texts"),
    pytest.param("writes", "a.b = c['d'] = (e.f, g[0]) = 1, 2", ["0", "[]", "b", "d", "f"], id="writes"),
    pytest.param("settings", "a = 1\nclass C:\n b: int = 2\ndef f(): c = 3", ["a", "b"], id="settings"),
    pytest.param("keywords", "f(a=1, **{'b': 2}); g(c=h(d=3))", ["", "a", "c", "d"], id="keywords"),
    pytest.param("definitions", "def f(): ...\nasync def g(): ...\nlambda: h", ["f", "g"], id="definitions"),
]


@pytest.mark.parametrize(("part", "source", "expected"), FOUND)
def test_the_index_finds(part: str, source: str, expected: List[str]) -> None:
    assert keys(source, part) == expected


def test_an_alias_is_found_under_the_identifier_that_it_stands_for() -> None:
    wanted = Wanted(calls=frozenset({"loads"}))
    for source in (
        "from pickle import loads as read\nread(x)",
        "import pickle\nread = pickle.loads\nread(x)",
        "import pickle\nread = reading = pickle.loads\nread(x)",
        "import pickle\nread = a if a else pickle.loads\nread(x)",
        "import pickle\nif (read := pickle.loads): read(x)",
        "from pickle import loads as first\nsecond = first\nsecond(x)",
        "import pickle\nread = getattr(pickle, 'loads')\nread(x)",
        "import pickle\nclass C:\n read = pickle.loads\n def f(self): self.read(x)",
    ):
        assert (source, keys(source, "calls", wanted)) == (source, ["loads"])


def test_a_value_is_kept_with_its_target() -> None:
    index = walk(ast.parse("DEBUG, x.y = True, False"), search(WANTED))
    assert {ast.unparse(target): ast.unparse(value) for target, value in index.written.items()} == {
        "DEBUG": "True", "x.y": "False",
    }


def test_what_is_written_by_its_name_is_not_among_what_is_shared() -> None:
    source = "def begin():\n    local.user = name\n    setattr(local, 'user', word)\n    setattr(local, 'host', word)\n"
    index = walk(ast.parse(source), search(WANTED))
    before = {name: list(places) for name, places in index.shared.items()}
    assert {name: len(places) for name, places in index.left.items()} == {"user": 2, "host": 1}
    assert index.shared == before
