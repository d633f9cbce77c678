"""Numbers that become parts of names and addresses which may be foreseen, for they soon pass."""

from __future__ import annotations

import ast
from typing import List, Tuple

from flake8_secure.api import Match
from flake8_secure.dataflow.file import File
from flake8_secure.match.args import as_text
from flake8_secure.match.ingredients import ingredients
from flake8_secure.match.places import outermost
from flake8_secure.match.uses import Use, places
from flake8_secure.regex import regex
from flake8_secure.rules.tempfiles import shared
from flake8_secure.syntax.nodes import below, tail_of
from flake8_secure.syntax.scopes import Scope

# Names of what is only to be another one than the last, in a directory that not all can write to.
_PASSING = regex(
    r"(?i)(^|_)(format|pipe|project|tmp|temp(orary)?|unique)_?(dir|file|folder|name|path)?$|(^|_)(tmp|temp(orary)?)_")


# Directories that nobody else can look into.
_PRIVATE = frozenset(("tempfile.TemporaryDirectory", "tempfile.mkdtemp"))
_PATHS = (ast.Attribute, ast.BinOp, ast.Call, ast.FormattedValue, ast.GeneratorExp, ast.JoinedStr, ast.ListComp, ast.Tuple)


def in_a_directory_of_its_own(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a value goes into a path below a temporary directory, where a name need not be secret."""
    above = file.parent(node, scope)
    while isinstance(above, _PATHS):
        if is_private(above, scope, file):
            return True
        above = file.parent(above, scope)
    return False


def is_private(path: ast.AST, scope: Scope, file: File) -> bool:
    return "tempfile" in file.index.roots and any(
        isinstance(part, ast.Call) and bool(file.names(part.func, around) & _PRIVATE)
        for part, around in ingredients(path, scope))


# What is said of a text to which a number is added: of a file, or of a function of a page.
_TEMPORARY = regex(r"(?i)(^|[^a-z])(jsonp|te?mp|temporary)([^a-z]|$)")
# What an address says with a number that no cache shall have seen before.
_BUSTING = regex(r"(?i)[?&](?:_|cb|(?:cache_?)?bust\w*|no_?cache|ran(?:d(?:om)?)?|rn?d?|tn?)=(?:\{\w*\}|%[ds])?$")

# The key of it, where the numbers are handed over as a mapping: `params={"r": randint(1, 100000)}`.
_BUSTING_KEY = regex(r"(?i)(?:_|cb|(?:cache_?)?bust\w*|no_?cache|rn?d?)")


def is_of_passing_use(match: Match, found: List[Use], file: File) -> bool:
    """Tell whether the value becomes part of a name for something temporary.

    Not in what `gettempdir()` gives; of paths in directories that are named for all S108 says what is wrong with them.
    """
    text, words = _text_around(match.node, match.scope, file)
    if any(tail_of(part) == "gettempdir" for part in below(text)):
        return False
    return words.startswith(tuple(shared(file))) or _TEMPORARY.search(words) is not None or any(
        use.kind in ("store", "item", "return") and _PASSING.search(use.name)
        or use.kind == "item" and _BUSTING_KEY.fullmatch(use.name) for use in found
    ) or _BUSTING.search(words) is not None or _only_busts(match, file) or _only_names_files(match, file)


_TEMPORARY_KEY = regex(r"(?i)(^|_)(tmp|temp|temporary)_key$")


def is_key_of_passing_use(match: Match, found: List[Use], file: File) -> bool:
    """Tell whether a text and the name that it gets both say that it is the key of what soon passes: `f"{key}.tmp{number}"`."""
    return any(use.kind == "store" and _TEMPORARY_KEY.search(use.name) for use in found) and _TEMPORARY.search(
        _text_around(match.node, match.scope, file)[1]) is not None


def _only_busts(match: Match, file: File) -> bool:
    """Tell whether the value gets a name, and becomes a part of nothing but addresses that no cache shall have seen before."""
    further = places(match.node, match.scope, file)[1:]
    return bool(further) and all(
        _BUSTING.search(_text_around(node, scope, file)[1]) is not None for node, scope in further)


# What the name of a file ends with: `".exe"`, `"_report.tar.gz"`.
_EXTENSION = regex(r"[\w-]*(?:\.[A-Za-z]\w{1,7}){1,2}")


def _only_names_files(match: Match, file: File) -> bool:
    """Tell whether the value, or each use of the name that it gets, stands right before what the name of a file ends with."""
    first, *further = (_is_before_extension(node, scope, file) for node, scope in places(match.node, match.scope, file))
    return first or bool(further) and all(further)


def _is_before_extension(node: ast.AST, scope: Scope, file: File) -> bool:
    text, above = outermost(node, scope, file, _DRAWN_IN)
    last = above.right if isinstance(above, ast.BinOp) and above.left is text else above.values[-1] if isinstance(
        above, ast.JoinedStr) and above.values[-2:-1] == [text] else None
    return isinstance(last, ast.Constant) and isinstance(last.value, str) and _EXTENSION.fullmatch(last.value) is not None


# What letters are drawn in, and made a text of.
_DRAWN_IN = (ast.Call, ast.FormattedValue, ast.GeneratorExp, ast.ListComp)


def _text_around(node: ast.AST, scope: Scope, file: File) -> Tuple[ast.AST, str]:
    """Return the text that *node* becomes a part of, and the words of it that are known."""
    text, _ = outermost(node, scope, file, (*_PATHS, ast.Starred))
    words = " ".join(
        as_text(part.value) for part in below(text)
        if isinstance(part, ast.Constant) and isinstance(part.value, (bytes, str)))
    return text, words.rstrip()
