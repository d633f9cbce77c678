"""Numbers that can be foreseen, and that are only told somebody, listed, or guessed in a game."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from flake8_secure.api import Match
from flake8_secure.match.uses import Use, places
from flake8_secure.models.sinks.texts import LEVELS
from flake8_secure.regex import regex
from flake8_secure.rules.random_names import is_secret
from flake8_secure.rules.random_numbers import draws_few, draws_little, has_digits_to_type
from flake8_secure.syntax.nodes import ASSIGNMENTS, below, literal_text, tail_of, target_of, text_of
from flake8_secure.syntax.scopes import COMPREHENSION

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What stands between words and between the numbers of a list, and in no token.
_BETWEEN = regex(r"[\s,]")
_WORD = regex(r"\w+")
# What puts a number into a text, or several next to each other.
_MIXED = (
    ast.BinOp, ast.FormattedValue, ast.GeneratorExp, ast.JoinedStr, ast.List, ast.ListComp, ast.Tuple, ast.comprehension)
# Functions that write a number, and nothing else.
_WRITING = frozenset(("float", "format", "int", "repr", "round", "str"))
# Methods that keep a value under the name that they are told before it.
_SETTING = frozenset(("set", "setattr", "setdefault"))
# Names of what players are to find out.
_GUESSED = regex(r"(?i)^(?:the_)?secret_?(?:code|colou?r|num(?:ber)?|word)s?$")


def is_only_told(match: Match, file: File) -> bool:
    """Tell whether a number is put into messages and lists alone, is compared or printed; no code that somebody types."""
    if _is_logged(match, file):
        return True
    first, *further = places(match.node, match.scope, file)
    if has_digits_to_type(match, file) and match.scope.kind != COMPREHENSION:
        return False
    return _is_told(*first, file) or _is_named(*first, file) and bool(further) and all(
        _is_told(node, scope, file) or _is_named(node, scope, file) for node, scope in further)


def _is_logged(match: Match, file: File) -> bool:
    """Tell whether a number is drawn for a message in a log, and nothing else: `log.debug("took %d", randint(0, 1000))`."""
    above = file.parent(match.node, match.scope)
    if not isinstance(above, ast.Call) or not isinstance(above.func, ast.Attribute) or above.func.attr not in LEVELS:
        return False
    text = text_of(above.args[0]) if match.node in above.args[1:] else None
    return text is not None and not any(map(is_secret, _WORD.findall(text)))


def is_guessed_in_game(use: Use, match: Match, file: File) -> bool:
    """Tell whether one of a few numbers or words goes by the name of what players guess: `secret_number = randint(1, 10)`."""
    drawn = tail_of(getattr(match.node, "func", None))
    return use.kind == "store" and _GUESSED.match(use.name) is not None and (
        draws_few(match, file) if drawn != "choice" else draws_little(drawn, match, file)
    ) and isinstance(file.parent(match.node, match.scope), (*ASSIGNMENTS, ast.ListComp))


def name_it_is_set_under(match: Match, file: File) -> str:
    """Return the text right before the value, where both are set and it is no secret's: `config.set("main", "os", value)`."""
    inner = match.node
    for above in _around(match.node, match.scope, file):
        if isinstance(above, ast.Call) and tail_of(above.func) in _SETTING and inner in above.args[1:]:
            key = above.args[above.args.index(inner) - 1]
            name = key.value if isinstance(key, ast.Constant) else None
            return name if isinstance(name, str) and not is_secret(name) else ""
        if isinstance(above, ast.stmt):
            break
        inner = above
    return ""


def _is_named(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether a number, the text of it alone, or a list of such texts gets a name."""
    above = next((
        above for above in _around(node, scope, file) if not (_writes(above) or isinstance(above, ast.ListComp))), None)
    return isinstance(above, ASSIGNMENTS) and isinstance(target_of(above), ast.Name)


def _is_told(node: ast.AST, scope: Scope, file: File) -> bool:
    """Tell whether what *node* stands in is a text with blanks and no word of secrets, a list, a test or shown alone."""
    text, alone = node, scope.kind != COMPREHENSION
    for above in _around(node, scope, file):
        if isinstance(above, ast.Call) and isinstance(above.func, ast.Attribute) and isinstance(above.func.value, ast.Constant):
            text, alone = above, False  # `", ".join(numbers)`, `"{} points".format(number)`
        elif isinstance(above, _MIXED):
            text, alone = above, False
        elif _writes(above):
            text = above
        else:
            break
    else:
        return False
    words = [
        literal_text(part.value) for part in below(text) if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    if text is not node and any(map(_BETWEEN.search, words)):
        return not any(map(is_secret, _WORD.findall(" ".join(words))))
    return alone and (isinstance(above, ast.Compare) or isinstance(above, ast.Call) and tail_of(above.func) in ("print", "range")
                      and not any(keyword.arg == "end" for keyword in above.keywords))


def _writes(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and tail_of(node.func) in _WRITING


def _around(node: ast.AST, scope: Scope, file: File) -> Iterator[ast.AST]:
    """Yield what *node* stands in, from the inside out."""
    above = file.parent(node, scope)
    while above is not None:
        yield above
        if above is scope.node and scope.parent is not None:
            scope = scope.parent  # that of a comprehension
        above = file.parent(above, scope)
