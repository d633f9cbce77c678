"""The words of commands that stand in the source: texts for a shell, lists of arguments, and arguments of calls."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Sequence

from flake8_secure.dataflow.values import Const, Text
from flake8_secure.match.places import is_expected
from flake8_secure.match.rows import longest_of
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File
    from flake8_secure.syntax.scopes import Scope

# What stands in front of a program.
BEFORE = frozenset(("-m", "exec", "sudo", "time"))
# Stands for what is not known.
UNKNOWN = "?"
# What begins another command for a shell.
_NEXT = regex(r"[|;&\n]+")
# Bounds against generated code: characters of a text that is taken for commands, arguments that are looked at.
_LONG = 5000
_WORDS = 100


def command_lines(text: str, node: ast.AST, scope: Scope, file: File) -> Iterator[List[str]]:
    """Yield the words of each command that the constant *node*, which is *text*, begins; the program is the first."""
    above = file.parent(node, scope)
    if " " not in text:
        lines = [] if text in BEFORE else [_arguments(node, above, scope, file)]
    elif isinstance(above, ast.Compare) or len(text) > _LONG:
        return
    elif isinstance(above, ast.JoinedStr):
        lines = _split(_word(above)) if above.values[0] is node else []
    else:
        lines = _split(_filled_in(text, node, above, scope, file))
    for line in lines:
        start = next((place for place, word in enumerate(line) if word and word not in BEFORE), len(line))
        if start < len(line) and not is_expected(node, scope, file):
            yield [line[start].rpartition("/")[2], *line[start + 1:]]


def _filled_in(text: str, node: ast.AST, above: Optional[ast.AST], scope: Scope, file: File) -> str:
    """Return *text* with what is known of that which is put in: `"wget {}".format(URL)`, `"wget %s" % URL`."""
    filled: Optional[ast.AST] = None
    if isinstance(above, ast.Attribute) and above.attr == "format":
        filled = file.parent(above, scope)
    elif isinstance(above, ast.BinOp) and isinstance(above.op, ast.Mod) and above.left is node:
        filled = above
    item = None if filled is None else file.value(filled, scope).single
    if isinstance(item, Text):
        return "".join(part if isinstance(part, str) else UNKNOWN for part in item.parts)
    return item.value if isinstance(item, Const) and isinstance(item.value, str) else text


def _split(text: str) -> List[List[str]]:
    return [command.split() for command in _NEXT.split(text)]


def _arguments(node: ast.AST, above: Optional[ast.AST], scope: Scope, file: File) -> List[str]:
    """Return the words of the list, or of the call, from *node* on."""
    while isinstance(above, ast.BinOp) and isinstance(above.op, ast.Div) and above.right is node:  # folder / "bin/pip"
        node, above = above, file.parent(above, scope)
    given: Sequence[ast.AST] = ()
    if isinstance(above, (ast.List, ast.Tuple)):
        given = longest_of(node, scope, file)
    elif isinstance(above, ast.Call):
        given = above.args
    place = next((place for place, argument in enumerate(given[:_WORDS]) if argument is node), None)
    return [] if place is None else [_word(argument) for argument in given[place:_WORDS]]


def _word(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(map(_word, node.values))
    if isinstance(node, ast.BinOp):
        return f"{UNKNOWN}/{_word(node.right)}" if isinstance(node.op, ast.Div) else UNKNOWN
    text = text_of(node)
    return UNKNOWN if text is None else text
