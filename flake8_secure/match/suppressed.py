"""Comments that hide findings: ``noqa``, and Bandit's ``nosec``."""

from __future__ import annotations

import ast
import io
import tokenize
from bisect import bisect_left
from typing import TYPE_CHECKING, Dict, FrozenSet, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from flake8.violation import Violation

from flake8_secure.models.bandit import NUMBERS
from flake8_secure.regex import regex
from flake8_secure.syntax.functions import FUNCTIONS

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

NOSEC = regex(r"#\s*nosec\b:?(?P<rest>[^#]*)")
_WORD = regex(r"[A-Za-z0-9_]+")
_BREAK = regex(r"[,\s]+")
_IDENTIFIER = regex(r"(?i)B\d{3}|S\d{3}|SEC\d{3}")
# What flake8 takes for a comment without codes: it searches any text of the line.
_NOQA = regex(r"(?i)# noqa(?P<codes>:[\s]?[A-Z]+[0-9]+)?")
ALL: FrozenSet[str] = frozenset()


class Comment(NamedTuple):
    """A comment of a file."""

    line: int  # from 1
    column: int  # from 0, in characters
    text: str


class Comments(NamedTuple):
    """The comments of a file, and which lines flake8 takes for one when it looks for ``noqa``."""

    by_line: Dict[int, Comment]
    spans: Dict[int, Tuple[int, int]]  # line: the first and the last of those


def comments(lines: Sequence[str]) -> Comments:
    """Return the comments among *lines*; none where Python cannot split them into tokens."""
    found: Dict[int, Comment] = {}
    spans: Dict[int, Tuple[int, int]] = {}
    first, last = len(lines) + 1, 0
    try:
        for token in tokenize.generate_tokens(io.StringIO("".join(lines)).readline):
            if token.type in (tokenize.ENDMARKER, tokenize.DEDENT):
                continue
            first, last = min(first, token.start[0]), max(last, token.end[0])
            if token.type == tokenize.COMMENT:
                found[token.start[0]] = Comment(*token.start, token.string)
            elif token.type in (tokenize.NL, tokenize.NEWLINE):
                spans.update((line, (first, last)) for line in range(first, last + 1))
                first, last = len(lines) + 1, 0
    except (SyntaxError, tokenize.TokenError):
        pass
    return Comments(found, spans)


def nosec(comment: str) -> Optional[FrozenSet[str]]:
    """Return the codes that a comment of Bandit hides, `ALL` for every one; None where it is no such comment.

    Numbers and names of Bandit's checks come first; what follows them is the reason. Where no number comes
    first, any that comes later counts, as it does for Bandit.
    """
    found = NOSEC.search(comment)
    if found is None:
        return None
    words = _WORD.findall(found["rest"])
    first = leading(found["rest"])
    return frozenset(code for code in map(_code, first or words) if code)


def leading(rest: str) -> List[str]:
    """Return the identifiers that *rest* opens with, separated by commas and spaces."""
    found: List[str] = []
    for word in _BREAK.split(rest.strip()):
        if _code(word) is None:
            break
        found.append(word)
    return found


def _code(word: str) -> Optional[str]:
    """Return our code for a number or a name of Bandit's."""
    number = NUMBERS.get(word) or word.upper()
    if not _IDENTIFIER.fullmatch(number):
        return None
    return "S" + number[1:] if number.startswith("B") else number


def _extent(node: ast.AST) -> Tuple[int, int]:
    """Return the first and the last line of an expression, or of a statement without those in its body."""
    first: int = getattr(node, "lineno", 1)
    last: int = getattr(node, "end_lineno", None) or first
    body = getattr(node, "body", None)
    if isinstance(body, list) and body and not isinstance(node, ast.ExceptHandler):
        last = max(first, min(last, body[0].lineno - 1))
    return first, last


def hidden(node: ast.AST, code: str, file: File, bandits: bool) -> bool:
    """Tell whether a comment on a line of *node* hides a finding of *code* there.

    That is a ``noqa`` which names the code: flake8 itself looks at the first line alone, but other tools report an argument
    on its own line, and a default on that of the ``def``. With *bandits* it is a comment of Bandit's as well.
    """
    first, last = _extent(node)
    if any(_names(line, code) for line in file.lines[first:last] if "noqa" in line.lower()):
        return True
    heads: Dict[int, str] = file.derived("heads", file.index.scopes[0], lambda _: _heads(file))
    head = heads.get(first)
    if head is not None and (_names(head, code) or bandits and code in (nosec(head) or ())):
        return True
    if not bandits or not any("nosec" in line for line in file.lines[first - 1:last]):
        return False
    found: Dict[int, Comment] = file.derived("comments", file.index.scopes[0], lambda _: comments(file.lines).by_line)
    return any(_is_bandits(found[line].text, code) for line in range(first, last + 1) if line in found)


def _heads(file: File) -> Dict[int, str]:
    """Return lines with ``def`` and a comment that may hide something, by those of the parameters below them."""
    found: Dict[int, str] = {}
    for scope in file.index.scopes:
        if isinstance(scope.node, FUNCTIONS):
            first, last = _extent(scope.node)
            head = "".join(file.lines[first - 1:first])
            if "noqa" in head.lower() or "nosec" in head:
                found.update((line, head) for line in range(first + 1, last + 1))
    return found


def _names(line: str, code: str) -> bool:
    """Tell whether a ``noqa`` on *line* names *code*: flake8, too, searches any text for it."""
    found = _NOQA.search(line)
    return found is not None and found["codes"] is not None and Violation(code, "", 1, 1, "", line).is_inline_ignored(False)


def _is_bandits(comment: str, code: str) -> bool:
    """Tell whether *comment* is one of Bandit's for *code*, or for all."""
    codes = nosec(comment)
    return codes is not None and (not codes or code in codes)


def ignored(findings: Iterable[Tuple[int, str]], lines: Sequence[str]) -> Set[Tuple[int, str]]:
    """Return those of *findings*, pairs of a line and a code, that flake8 leaves out for a ``noqa``."""
    if not any("noqa" in line.lower() for line in lines):
        return set()
    spans = comments(lines).spans
    texts: Dict[Tuple[int, int], str] = {}
    found: Set[Tuple[int, str]] = set()
    for line, code in findings:
        first, last = span = spans.get(line, (line, line))
        if span not in texts:
            texts[span] = "".join(lines[first - 1:last])
        if Violation(code, "", line, 1, "", texts[span]).is_inline_ignored(False):
            found.add((line, code))
    return found


class Blanket(NamedTuple):
    """A comment that hides every finding of its line, ours among them."""

    line: int  # where the comment counts
    shown: int  # the nearest line that it does not hide
    codes: Tuple[str, ...]


def blankets(findings: Iterable[Tuple[int, str]], lines: Sequence[str]) -> Iterator[Blanket]:
    """Yield a ``noqa`` without codes that hides *findings*, pairs of a line and a code."""
    if not any("noqa" in line.lower() for line in lines):
        return
    spans = {line: (line, line) for line in range(1, len(lines) + 1)}
    spans.update(comments(lines).spans)
    hiding = {span for span in set(spans.values()) if _is_blanket(span, lines)}
    plain = [line for line in range(1, len(lines) + 1) if spans[line] not in hiding]
    hit: Dict[Tuple[int, int], List[str]] = {}
    for line, code in findings:
        if spans.get(line) in hiding:
            hit.setdefault(spans[line], []).append(code)
    for span, codes in sorted(hit.items()):
        shown = _nearest(span, plain)
        if shown is not None:
            line = next((number for number in range(span[0], span[1] + 1) if "noqa" in lines[number - 1].lower()), span[0])
            yield Blanket(line, shown, tuple(dict.fromkeys(codes)))


def _is_blanket(span: Tuple[int, int], lines: Sequence[str]) -> bool:
    found = _NOQA.search("".join(lines[span[0] - 1:span[1]]))
    return found is not None and not found["codes"]


def _nearest(span: Tuple[int, int], plain: List[int]) -> Optional[int]:
    """Return that of the *plain* lines which is nearest to *span*, before it if there is one."""
    return plain[max(bisect_left(plain, span[0]) - 1, 0)] if plain else None
