"""Where in a file a match stands: what encloses it, and whether it always runs."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, Iterator, List, Optional, Pattern, Tuple, Type

from flake8_secure.match.asked import parts_asked
from flake8_secure.match.conditions import Test
from flake8_secure.match.facts import facts
from flake8_secure.match.reaching import behind
from flake8_secure.regex import regex
from flake8_secure.rule import Match
from flake8_secure.dataflow.values import Local
from flake8_secure.syntax.arguments import unpacks
from flake8_secure.syntax.functions import FUNCTIONS, Function, positional
from flake8_secure.syntax.nodes import below, callee, tail_of, text_of, words
from flake8_secure.syntax.scopes import MODULE, Scope

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

_BRANCHES = ("For", "If", "Match", "Try", "TryStar", "While")


def enclosing(node: ast.AST, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield what *node* stands in, from the inside out, without the owner of its scope."""
    above = file.parent(node, scope)
    while above is not None and above is not scope.node:
        yield above
        above = file.parent(above, scope)


def nesting(node: ast.AST, scope: Scope, file: File) -> Iterator[Tuple[ast.AST, ast.AST]]:
    """Yield what *node* stands in, as `enclosing()` does, each behind that of it which *node* stands in."""
    for above in enclosing(node, scope, file):
        yield node, above
        node = above


def any_around(
    says: Callable[[ast.AST, ast.AST], bool], about: str, node: ast.AST, scope: Scope, file: File
) -> bool:
    """Tell whether *says* holds of a part with *node*, or *node*, and what that stands in, up to the owner of the scope.

    It is asked once of each: a chain of `elif` is as deep as it is long. What it is *about* tells it from other questions.
    """
    known: Dict[ast.AST, bool] = file.derived(f"any around: {about}", scope, lambda _: {})
    asked: List[ast.AST] = []
    answer = False
    inner, above = node, file.parent(node, scope)
    while above is not None and not answer and inner not in known:
        asked.append(inner)
        answer = says(inner, above)
        inner, above = above, file.parent(above, scope)
    answer = answer or known.get(inner, False)
    known.update(dict.fromkeys(asked, answer))
    return answer


def are_apart(one: ast.AST, other: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *one* and *other* stand in different arms of an `if` or a `match`: never do both of them run."""
    arms = dict(_arms(one, scope, file))
    return any(choice in arms and arms[choice] is not arm for choice, arm in _arms(other, scope, file))


def _arms(node: ast.AST, scope: Scope, file: File) -> Iterator[Tuple[ast.AST, object]]:
    """Yield the choices around *node*, each with the list of statements, or the case, that *node* is in."""
    for inner, above in nesting(node, scope, file):
        if isinstance(above, ast.If):
            yield from ((above, arm) for arm in (above.body, above.orelse) if inner in arm)
        elif above.__class__.__name__ == "Match":  # since Python 3.10
            yield above, inner


def blocks(node: ast.AST, scope: Scope, file: File) -> Iterator[Tuple[ast.AST, bool]]:
    """Yield what the statement with *node* stands in, from the inside, and whether in the `else` of that, an `if`."""
    above = file.parent(node, scope)
    while above is not None:
        if isinstance(node, ast.stmt):
            yield above, isinstance(above, ast.If) and node in above.orelse
        node, above = above, file.parent(above, scope)


def outermost(
    node: ast.AST, scope: Scope, file: File, classes: Tuple[Type[ast.AST], ...]
) -> Tuple[ast.AST, Optional[ast.AST]]:
    """Return the outermost of the nodes of *classes* around *node*, itself where there is none, and what that stands in."""
    above = file.parent(node, scope)
    while isinstance(above, classes):
        if above is scope.node and scope.parent is not None:
            scope = scope.parent  # that of a comprehension
        node, above = above, file.parent(above, scope)
    return node, above


def given_to(node: ast.AST, scope: Scope, file: File) -> Optional[ast.Call]:
    """Return the call that *node* is an argument of, by position or by keyword."""
    _, above = outermost(node, scope, file, (ast.keyword,))
    return above if isinstance(above, ast.Call) and above.func is not node else None


def taken_by(node: ast.AST, scope: Scope, file: File) -> str:
    """Return the last part of the name of the function that *node* is given to, "" where there is none."""
    taker = given_to(node, scope, file)
    return "" if taker is None else tail_of(taker.func)


def parameter_for(node: ast.AST, scope: Scope, file: File) -> str:
    """Return what a function or a class of the project calls what it is given *node* as by position, "" where nothing says so."""
    call = file.parent(node, scope)
    if not isinstance(call, ast.Call) or node not in call.args or unpacks(call):
        return ""
    called = file.value(call.func, scope).single
    made = called.node if isinstance(called, Local) else None
    names: List[str] = []
    if isinstance(made, ast.ClassDef):
        constructor = file.scope_of(made).children.get("__init__")
        names = [
            part.target.id for part in made.body if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
        ] if constructor is None else _positional(constructor.node)[1:]
    elif made is not None:
        names = _positional(made)[isinstance(call.func, ast.Attribute):]
    return "".join(names[call.args.index(node):][:1])


def _positional(function: ast.AST) -> List[str]:
    return [one.arg for one in positional(function.args)] if isinstance(function, FUNCTIONS) else []


def given_as(node: ast.AST, scope: Scope, file: File) -> Optional[str]:
    """Return the keyword, or the constant key of a dictionary, that *node* stands behind."""
    above = file.parent(node, scope)
    if isinstance(above, ast.keyword):
        return above.arg
    if not isinstance(above, ast.Dict):
        return None
    keys: Dict[ast.AST, ast.AST] = file.index.derived(f"keys {id(above)}", lambda: dict(zip(above.values, above.keys)))
    key = keys.get(node)
    return text_of(key)


def held_under(key: ast.AST, scope: Scope, file: File) -> Optional[ast.expr]:
    """Return what a dictionary holds under *key*, which stands in it."""
    above = file.parent(key, scope)
    return above.values[above.keys.index(key)] if isinstance(above, ast.Dict) and key in above.keys else None


def for_everybody(scope: Scope, file: File) -> List[Function]:
    """Return the functions around, from the inside, that anybody may call and nothing from outside is known to get into."""
    found: List[Function] = []
    owner: Optional[Scope] = scope.owner
    while owner is not None and isinstance(owner.node, FUNCTIONS):
        if not owner.node.name.startswith("_") and not file.entry(owner):
            found.append(owner.node)
        owner = owner.parent
    return found


def always_runs(match: Match, file: File) -> bool:
    """Tell whether *match* stands in the body of the module, in no branch and no loop."""
    return match.scope.kind == MODULE and not any(
        type(above).__name__ in _BRANCHES for above in enclosing(match.node, match.scope, file)
    )


def in_no_branch(match: Match, file: File) -> bool:
    """Tell whether no `if` decides on *match*; `if __name__ == "__main__"` is no decision."""
    return not any_around(
        lambda _, above: isinstance(above, ast.If) and not _is_main_guard(above), "branches", match.node, match.scope, file)


# What whoever starts a program asks for to see what goes on in it, or to have it tested.
_DEBUGGING = regex(r"(?i)(?:^|[^a-z])(?:debug(?:ging)?|dev(?:el|elopment)?|local)(?:[^a-z]|$)")
_TESTING = regex(r"(?i)(?:^|[^a-z])(?:py)?test(?:ing|s)?(?:[^a-z]|$)")


def _denies(node: ast.AST, what: Pattern[str]) -> bool:
    """Tell whether *node* turns round what asks for *what*: `not TESTING`, `mode != "test"`."""
    if isinstance(node, ast.Compare):
        return _is_denied(node, node.ops[0].__class__, what)
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)


def _is_denied(test: ast.Compare, relation: Optional[type], what: Pattern[str]) -> bool:
    """Tell whether two sides with this *relation* say that *what* is not asked for."""
    asked = test.comparators[0]
    return relation is ast.NotIn or relation is ast.NotEq and any(map(what.search, words(asked))) or relation is ast.Is and (
        isinstance(asked, ast.Constant) and asked.value is None)


def _asked_for(what: Pattern[str], match: Match, file: File) -> bool:
    """Tell whether *match* runs where a test asks for *what*."""
    return any(
        any(map(what.search, words(fact.test))) and not (
            _is_denied(fact.test, fact.relation, what) if isinstance(fact.test, ast.Compare)
            else not fact.holds or any(_denies(part, what) for part in below(fact.test)))
        for fact in facts(match.node, match.scope, file))


_WINDOWS = frozenset(("Windows", "nt", "win32"))


def on_windows(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* runs on Windows alone."""
    return any(
        (fact.relation in (ast.Eq, ast.In, ast.Is) if isinstance(fact.test, ast.Compare)
         else fact.holds and isinstance(fact.test, ast.Call))
        and any(isinstance(part, ast.Constant) and part.value in _WINDOWS for part in below(fact.test))
        for fact in facts(node, scope, file))


def _is_main_guard(statement: ast.AST) -> bool:
    """Tell whether *statement* is `if __name__ == "__main__"`."""
    return isinstance(statement, ast.If) and any(
        isinstance(part, ast.Name) and part.id == "__name__" for part in below(statement.test))


def is_tried(match: Match, file: File) -> bool:
    """Tell whether nobody takes what a call makes: it only tells whether it can be made."""
    return isinstance(match.node, ast.Call) and isinstance(file.parent(match.node, match.scope), ast.Expr)


# What an `if` asks that chooses by what Python, or a library, can do; what is raised where it cannot.
_ABILITIES = frozenset(("hasattr", "hexversion", "signature", "version_info"))
_LACKING = frozenset(("AttributeError", "TypeError", "ValueError"))


_LEAVING = (ast.Raise, ast.Return)


def _asks_for_ability(node: ast.AST, scope: Scope) -> bool:
    return isinstance(node, ast.If) and any(
        tail_of(part) in _ABILITIES or "fips" in tail_of(part).lower() for part in parts_asked(node.test, scope))


def _others(node: ast.AST, inner: ast.AST, scope: Scope, file: File) -> List[ast.stmt]:
    """Return what runs instead of *inner*, which *node* holds, where something is there that *inner* does without."""
    if isinstance(node, ast.If) and _asks_for_ability(node, scope):
        if inner in node.orelse:
            return node.body
        return node.orelse or (behind(node, file.parent(node, scope)) if isinstance(node.body[-1], _LEAVING) else [])
    if isinstance(node, FUNCTIONS) and isinstance(inner, ast.stmt) and inner in node.body:
        return [
            statement for choice in node.body[:node.body.index(inner)]
            if isinstance(choice, ast.If) and isinstance(choice.body[-1], _LEAVING) and _asks_for_ability(choice, scope)
            for statement in choice.body]
    if isinstance(node, ast.Try) and isinstance(inner, ast.ExceptHandler) and inner.type is not None and any(
            tail_of(part) in _LACKING for part in below(inner.type)):
        return node.body
    return []


def does_without(*keywords: str) -> Test:
    """Ask whether what is matched is for where a call cannot be given one of *keywords*: elsewhere it is, right beside."""

    def beside(match: Match, file: File) -> bool:
        tail = tail_of(callee(match.node))

        def is_given(inner: ast.AST, above: ast.AST) -> bool:
            return any(
                isinstance(part, ast.Call) and any(keyword.arg in keywords for keyword in part.keywords) and any(
                    tail_of(one).startswith(tail) for one in (part.func, *part.args))
                for statement in _others(above, inner, match.scope, file) for part in below(statement))

        return bool(tail) and any_around(is_given, f"{tail} with {keywords}", match.node, match.scope, file)

    return Test(beside)


# Whether a match runs whenever its module does.
unconditional = Test(always_runs)
# Whether it runs in every configuration of the program.
unguarded = Test(in_no_branch)
# Whether it runs for those as well who have not asked to debug the program, `if os.environ.get("SHOP_DEBUG"):`, or to test it.
unasked = Test(lambda match, file: not _asked_for(_DEBUGGING, match, file))
untested = Test(lambda match, file: not _asked_for(_TESTING, match, file))


# Where `call()` is found that only describes a call: the module, and the fixture of pytest that stands for it.
_MOCKING = frozenset(("mock", "mocker"))


def says_what_is_expected(call: ast.Call, scope: Scope, file: File) -> bool:
    """Tell whether a test only says how something was to be called: `mock.call(...)`, `run.assert_called_with(...)`."""
    function = call.func
    return tail_of(function).startswith("assert_") or any(
        name.endswith("mock.call") for name in file.names(function, scope)) or isinstance(
        function, ast.Attribute) and function.attr == "call" and tail_of(function.value) in _MOCKING


# What an expected argument may stand in.
_AROUND = (ast.BinOp, ast.JoinedStr, ast.List, ast.Tuple, ast.keyword)


def is_expected(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether *node* is, or is part of, an argument that a test expects."""
    above = outermost(node, scope, file, _AROUND)[1]
    return isinstance(above, ast.Call) and above.func is not node and says_what_is_expected(above, scope, file)
