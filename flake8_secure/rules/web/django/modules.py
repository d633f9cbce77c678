"""Which files are settings of Django, and which of their assignments decide."""

from __future__ import annotations

import ast
import re
from typing import Iterator, List

from flake8_secure.api import Match, Test
from flake8_secure.dataflow.file import File
from flake8_secure.match.places import always_runs
from flake8_secure.match.testfiles import is_test
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS
from flake8_secure.syntax.scopes import ASSIGN

# A file that assigns several of these is the settings of a project.
_DECISIVE = (
    "DATABASES", "INSTALLED_APPS", "MIDDLEWARE", "MIDDLEWARE_CLASSES", "ROOT_URLCONF", "TEMPLATES", "WSGI_APPLICATION",
)
_CALLED = regex(r"(?i)(?:^|[/_.])settings(?:/[^/]+|[_.-]?[^/]*)\.py$")
# Words in the name of a file or a class that is not for production, and those of folders with such files.
_DEVELOPMENT = regex(r"(?:^|[^a-z])(?:ci|dev|devel|development|local|pytest|tests?|testing)(?:[^a-z]|$)")
_SHOWS = regex(
    r"(?:^|[^a-z])(?:(?:demo|example|sample|test)(?:app|pro?j(?:ect)?|site)s?"
    r"|demos?|docs?|docs_src|examples?|samples?|sandbox|tutorials?)(?:[^a-z]|$)")


def _is_settings(file: File) -> bool:
    """Tell whether *file* is the settings of a Django project.

    It assigns several that every project has, or is called so and goes on from others: `from .base import *`.
    """
    bindings = file.index.scopes[0].bindings
    return sum(any(binding[0] == ASSIGN for binding in bindings.get(name, ())) for name in _DECISIVE) > 1 or (
        _is_called_settings(file) and bool(star_imports(file)))


def _is_called_settings(file: File) -> bool:
    """Tell whether the module, or the folder that it is in, is called settings."""
    return _CALLED.search(file.filename.replace("\\", "/")) is not None


def star_imports(file: File) -> List[ast.ImportFrom]:
    """Return the star imports of a module, also those behind conditions."""
    return file.derived("star imports", file.index.scopes[0], lambda _: list(_star_imports(file.tree)))


def _star_imports(tree: ast.Module) -> Iterator[ast.ImportFrom]:
    statements: List[ast.stmt] = list(tree.body)
    for statement in statements:  # grows
        if isinstance(statement, ast.ImportFrom) and statement.names[0].name == "*":
            yield statement
        for field in ("body", "orelse", "handlers", "finalbody"):
            if isinstance(statement, (ast.If, ast.Try, ast.ExceptHandler)):
                statements.extend(getattr(statement, field, ()))


def for_development(match: Match, file: File) -> bool:
    """Tell whether the path of *file*, or the class or the function around *match*, says that it is not for production."""
    *folders, name = file.filename.lower().replace("\\", "/").split("/")
    words = [name.rpartition(".")[0], *folders[-2:]]
    if isinstance(match.scope.node, (ast.ClassDef, *FUNCTIONS)):
        words.append(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", match.scope.node.name).lower())
    return is_test(file) or any(_DEVELOPMENT.search(word) for word in words) or any(
        _SHOWS.search(folder) for folder in folders)


def decides(match: Match, file: File) -> bool:
    """Tell whether *match*, a target in the settings of a project, is what production gets.

    Nothing assigns the name again, no star import may, and no condition guards it.
    """
    if not _is_settings(file) or not always_runs(match, file) or for_development(match, file):
        return False
    line = getattr(match.node, "lineno", 0)
    bindings = match.scope.bindings.get(getattr(match.node, "id", ""), ())
    latest = max((getattr(binding[1], "lineno", 0) for binding in bindings), default=0)
    written = file.index.written.get(match.node)
    if latest > getattr(written, "lineno", 0):
        return False
    return not any(statement.lineno > line for statement in star_imports(file))


# Whether a match is in settings that production may have, decides them, is in settings at all, or in all of them.
FOR_PRODUCTION = Test(lambda match, file: not for_development(match, file))
DECIDES = Test(decides)
IN_SETTINGS = Test(lambda match, file: _is_settings(file) or _is_called_settings(file))
WHOLE = Test(lambda match, file: _is_settings(file) and not star_imports(file))
