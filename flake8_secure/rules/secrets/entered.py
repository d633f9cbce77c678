"""Passwords that a program enters: into pages that it drives, behind options of other programs, into declared settings."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Tuple

from flake8_secure.match.evidence import known_origins
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.logins import Pair
from flake8_secure.rules.secrets.names import PASSWORD, kind_of
from flake8_secure.syntax.arguments import argument_of
from flake8_secure.syntax.nodes import tail_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# Methods of Selenium, Playwright and the like that enter a text.
ENTERING = frozenset(("fill", "press_sequentially", "send_keys", "type"))
# How a field for a password is looked for: "#password", "//input[@type='password']".
_FIELD = regex(r"(?i)(?:^|[^a-z])(?:[a-z]+[_-])?(?:passwd|password|pwd)(?:$|[^a-z])")


def entered_in_pages(file: File) -> Iterator[Pair]:
    """Yield what is entered for a password: `fill("#password", "...")`, `find_element("id", "password").send_keys("...")`."""
    for tail in sorted(file.index.calls.keys() & ENTERING):
        for node, scope in file.index.calls.get(tail, ()):
            if not node.args or not isinstance(node.func, ast.Attribute) or not isinstance(node.args[-1], ast.Constant):
                continue
            found = [node.args[0]] if len(node.args) > 1 else [
                text for made, _ in known_origins(node.func.value, scope) if isinstance(made, ast.Call) for text in made.args]
            if any(_FIELD.search(text_of(one) or "") for one in found):
                yield "password", node.args[-1], node, scope


# How options begin that take a secret.
OPTIONS_HEADS = frozenset(("--ac", "--ap", "--au", "--cl", "--db", "--pa", "--pw", "--se", "--to"))
_OPTION = regex(r"--([a-z][a-z-]*)(?:=(\S+))?")
# What looks like a password that somebody has chosen, and none of the words of a program.
_CHOSEN = regex(r"(?=.*[A-Za-z])(?=.*\d)[^\s{}<>$]{6,}")
# Programs whose command lines are judged as a whole.
_JUDGED = regex(r"(?i)(?:.*/)?(?:(?:mysql|mariadb)\w*|az|docker|helm|oc|openssl|podman|sshpass|wget)")


def among_options(file: File) -> Iterator[Pair]:
    """Yield what stands behind an option for a secret in a list: `["--user", "admin", "--password", "..."]`."""
    for head in sorted(OPTIONS_HEADS):
        for option, scope in file.index.texts.get(head, ()):
            row = file.parent(option, scope)
            if isinstance(row, ast.List) and not _JUDGED.fullmatch(text_of(row.elts[0]) or ""):
                yield from ((name, value, row, scope) for name, value in _behind(option, row))


def _behind(option: ast.AST, row: ast.List) -> Iterator[Tuple[str, ast.AST]]:
    """Yield the name of an *option* and its value, in one word with it or the next in *row*."""
    found = _OPTION.fullmatch(text_of(option) or "")
    name = found[1].replace("-", "_") if found is not None else ""
    after = row.elts[row.elts.index(option) + 1:][:1]  # type: ignore[arg-type]  # an element
    value = [ast.copy_location(ast.Constant(found[2]), option)] if found is not None and found[2] else after
    for one in value:
        text = text_of(one) or ""
        if kind_of(name) is not None and (kind_of(name) != PASSWORD or _CHOSEN.fullmatch(text)) and not text.startswith("-"):
            yield name, one


def in_declared_settings(file: File) -> Iterator[Pair]:
    """Yield what a setting is where the environment has none, beside its type: `Env(DB_PASSWORD=(str, "..."))`."""
    for name, places in file.index.keywords.items():
        for node, scope in places if kind_of(name) else ():
            given = argument_of(node, name)
            if isinstance(given, ast.Tuple) and len(given.elts) == 2 and tail_of(node.func).endswith("Env"):
                yield name, given.elts[1], node, scope
