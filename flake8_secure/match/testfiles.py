"""Whether a file is a test, by its name, its fixtures or its test cases or, on standard input, by what it imports."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Iterator

from attrs import frozen

from flake8_secure.match.base import Combining
from flake8_secure.rule import Match, Matcher
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.nodes import callee, tail_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What flake8 calls a file that has no name.
_UNNAMED = frozenset(("-", "stdin", "<stdin>"))
_FRAMEWORKS = frozenset(("behave", "hypothesis", "nose", "pytest", "pytest_bdd", "unittest"))
# Modules of web frameworks for tests.
_HARNESSES = frozenset((
    "aiohttp.test_utils", "cherrypy.test", "django.test", "flask_testing", "tornado.testing", "twisted.trial",
))


def is_test(file: File) -> bool:
    """Tell whether *file* is one of the user's tests."""
    return file.derived("test", file.index.scopes[0], lambda scope: _is_named_or_made_so(scope, file))


def _is_named_or_made_so(scope: Scope, file: File) -> bool:
    return file.options.is_test(file.filename) or file.options.is_test("test_it.py") and (
        _makes_fixtures(scope) or file.filename in _UNNAMED and _reads_like_a_test(file.tree)
        or "def test_" in "".join(file.lines) and _is_made_of_tests(file.tree))


def is_suite(file: File) -> bool:
    """Tell whether *file* is one of the user's tests by its name, and by what it imports or has methods called `test_…` for."""
    return is_test(file) and (_reads_like_a_test(file.tree) or any(map(_tests_something, file.tree.body)))


def _tests_something(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.ImportFrom):
        return statement.module in _HARNESSES
    return isinstance(statement, ast.ClassDef) and any(map(_is_test, statement.body))


def _is_test(statement: ast.stmt) -> bool:
    return isinstance(statement, FUNCTIONS) and statement.name.startswith("test_")


def _reads_like_a_test(tree: ast.Module) -> bool:
    """Tell whether *tree* imports a test framework, or defines nothing but functions named `test_…`."""
    functions = [statement for statement in tree.body if isinstance(statement, FUNCTIONS)]
    return any(map(_imports_framework, tree.body)) or bool(functions) and all(map(_is_test, functions))


def _imports_framework(statement: ast.stmt) -> bool:
    """Tell whether *statement* imports a test framework."""
    if isinstance(statement, ast.Import):
        names = [alias.name for alias in statement.names]
    elif isinstance(statement, ast.ImportFrom):
        names = [statement.module or ""]
    else:
        return False
    return any(name.partition(".")[0] in _FRAMEWORKS for name in names)


def _is_made_of_tests(tree: ast.Module) -> bool:
    """Tell whether most lines of what a module defines are test cases, or functions that pytest calls."""
    cases = functions = others = 0
    for statement in tree.body:
        lines = (statement.end_lineno or 0) - statement.lineno + 1
        if isinstance(statement, ast.ClassDef):
            if any(tail_of(base).endswith("TestCase") for base in statement.bases) and any(map(_is_test, statement.body)):
                cases += lines
            else:
                others += lines
        elif _is_test(statement):
            functions += lines
        elif isinstance(statement, FUNCTIONS):
            others += lines
    return cases > others or cases + functions > others and any(map(_imports_framework, tree.body))


def _makes_fixtures(scope: Scope) -> bool:
    """Tell whether a module has functions that make something for tests: `@pytest.fixture`."""
    return any(
        tail_of(callee(decorator)) == "fixture"
        for statement in scope.node.body for decorator in getattr(statement, "decorator_list", ()))  # type: ignore[attr-defined]


@frozen(eq=False, repr=False)
class Outside(Combining):
    """What a matcher finds in files that are not of a kind."""

    inner: Matcher
    kind: Callable[[File], bool]

    def find(self, file: File) -> Iterator[Match]:
        if not self.kind(file):
            yield from self.inner.find(file)


def outside_suites(matcher: Matcher) -> Outside:
    """Match what *matcher* does, except in test files that read like tests: nobody visits what they serve."""
    return Outside(matcher, is_suite)


def outside_tests(matcher: Matcher) -> Outside:
    """Match what *matcher* does, except in test files (option `secure-test-patterns`)."""
    return Outside(matcher, is_test)
