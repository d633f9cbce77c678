"""``migrate-nosec``: rewrite Bandit's comments as flake8's."""

from __future__ import annotations

import argparse
import ast
import difflib
import io
import os
import sys
import tokenize
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Sequence, Set, Tuple

from flake8.defaults import EXCLUDE

from flake8_secure.checker import Checker
from flake8_secure.finding import Profile
from flake8_secure.match.suppressed import NOSEC, comments, leading, nosec
from flake8_secure.options import Options
from flake8_secure.regex import regex
from flake8_secure.registry import families

_NOQA = regex(r"(?i)# noqa(?P<codes>:\s?[A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*)?")
# What flake8 would read as one more code.
_CODE = regex(r"[A-Za-z]+[0-9]+\b")
_AUDIT = Options(profile=Profile.AUDIT)


class Rewritten(NamedTuple):
    """A file after the change."""

    text: str
    left: Tuple[int, ...]  # lines with a comment that hides nothing of ours and names nothing: they stay


class Comment(NamedTuple):
    """What a comment of Bandit's becomes."""

    codes: Dict[int, Set[str]]  # by the line that flake8 looks at
    reason: str


def add(commands: Any) -> None:
    """Add the command to the parsers of an `argparse.ArgumentParser`."""
    parser = commands.add_parser(
        "migrate-nosec", help="rewrite Bandit's nosec comments as noqa",
        description="Rewrite '# nosec B301 reason' as '# noqa: S301 reason', on the line where flake8 looks for it. "
        "Shows the difference first, and asks on a terminal. A nosec without a number gets the codes of what is found "
        "where it stands; where nothing is found it stays.",
        epilog="Exit status: 0, or 2 where a file could not be read, understood or written.",
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a file or a directory")
    parser.add_argument("--diff", action="store_true", help="show the difference and write nothing")
    parser.add_argument("--yes", action="store_true", help="do not ask before writing")
    parser.set_defaults(do=_migrate)


def rewritten(text: str, filename: str = "example.py") -> Rewritten:
    """Return *text* with flake8's comments in place of Bandit's. Raises SyntaxError where it is not Python."""
    lines = io.StringIO(text, newline="").readlines()
    known = comments(lines)
    marks = {line: found for line, comment in known.by_line.items() for found in [nosec(comment.text)] if found is not None}
    if not marks:
        return Rewritten(text, ())
    hidden: Dict[int, List[Tuple[int, str]]] = {}
    for line, code in _hidden(text, lines, filename):
        mark = next((at for at in sorted(marks) if at >= line and (not marks[at] or code in marks[at])), None)
        if mark is not None:
            hidden.setdefault(mark, []).append((line, code))
    changes: List[Comment] = []
    left: List[int] = []
    for mark, codes in sorted(marks.items()):
        targets: Dict[int, Set[str]] = {}
        for line, code in hidden.get(mark, ()):
            targets.setdefault(line, set()).add(code)
        rest = codes - {code for _, code in hidden.get(mark, ())}
        if rest:
            targets.setdefault(mark, set()).update(rest)
        if not targets:
            left.append(mark)
            continue
        comment = known.by_line[mark]
        found = NOSEC.search(comment.text)
        reason = "" if found is None else _reason(found["rest"])
        before, after = lines[mark - 1][:comment.column], lines[mark - 1][comment.column + len(comment.text):]
        around = (comment.text,) if found is None else (comment.text[:found.start()], comment.text[found.end():])
        kept = "  ".join(filter(None, map(str.strip, around)))
        lines[mark - 1] = (before + kept if kept else before.rstrip()) + after
        changes.append(Comment(targets, reason))
    for change in changes:
        for line, found_codes in change.codes.items():
            at = known.spans.get(line, (line, line))[1] - 1
            lines[at] = _with(lines[at], found_codes, change.reason)
    return Rewritten("".join(lines), tuple(left))


def _hidden(text: str, lines: Sequence[str], filename: str) -> Iterator[Tuple[int, str]]:
    """Yield the line and the code of every finding that a comment of Bandit's hides."""
    tree = ast.parse(text)
    everything, rest = (
        {finding[:3] for finding in Checker(families(), options).check(tree, lines, filename)}
        for options in (_AUDIT, _AUDIT._replace(nosec=True))
    )
    yield from ((line, code) for line, _, code in sorted(everything - rest))


def _reason(rest: str) -> str:
    """Return what stands behind the numbers of Bandit's."""
    words = rest.split()
    return " ".join(words[len(leading(rest)):]).strip("-:,; ") if words else ""


def _with(line: str, codes: Set[str], reason: str) -> str:
    """Return *line* with *codes* in its ``noqa``."""
    content = line.rstrip("\r\n")
    end = line[len(content):]
    found = _NOQA.search(content)
    if found is not None and found["codes"] is None:
        return line  # it hides everything already
    if found is not None:
        more = [code for code in sorted(codes) if code not in found["codes"]]
        added = "".join(f", {code}" for code in more)
        return content[:found.end()] + added + content[found.end():] + end
    why = f" - {reason}" if _CODE.match(reason) else f" {reason}" if reason else ""
    return f"{content.rstrip()}  # noqa: {', '.join(sorted(codes))}{why}{end}"


def _migrate(chosen: argparse.Namespace) -> int:
    status = 0
    changed: List[Tuple[Path, bytes]] = []
    for path in _files(chosen.paths):
        try:
            text, encoding = _read(path)
            result = rewritten(text, str(path))
            if ast.dump(ast.parse(text)) != ast.dump(ast.parse(result.text)):
                raise ValueError("a comment could not be moved without a change of the code")
            data = result.text.encode(encoding)
        except (OSError, SyntaxError, ValueError, RecursionError) as error:
            print(f"{path}: {getattr(error, 'strerror', None) or error}", file=sys.stderr)
            status = 2
            continue
        for line in result.left:
            print(f"{path}:{line}: nosec stays: nothing is found here", file=sys.stderr)
        if result.text != text:
            changed.append((path, data))
            sys.stdout.writelines(_difference(path, text, result.text))
    if chosen.diff or not changed:
        return status
    if sys.stdin.isatty() and not chosen.yes:
        files = "1 file" if len(changed) == 1 else f"{len(changed)} files"
        if input(f"Write {files}? [y/N] ").strip().lower() not in ("y", "yes"):
            return status
    for path, data in changed:
        try:
            path.write_bytes(data)
        except OSError as error:
            print(f"{path}: {error.strerror}", file=sys.stderr)
            status = 2
    return status


def _files(paths: Sequence[str]) -> Iterator[Path]:
    """Yield the files that flake8 would check without a configuration; a path that is no directory as it is."""
    for path in paths:
        if not os.path.isdir(path):
            yield Path(path)
            continue
        for directory, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not _is_excluded(name))
            yield from (Path(directory, name) for name in sorted(names) if fnmatch(name, "*.py") and not _is_excluded(name))


def _is_excluded(name: str) -> bool:
    return any(fnmatch(name, pattern) for pattern in EXCLUDE)


def _read(path: Path) -> Tuple[str, str]:
    """Return the text of a file, its ends of lines as they are, and its encoding."""
    data = path.read_bytes()
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding), encoding


def _difference(path: Path, before: str, after: str) -> Iterator[str]:
    """Yield the lines of a unified diff."""
    for line in difflib.unified_diff(
        before.splitlines(), after.splitlines(), f"a/{path}", f"b/{path}", lineterm="",
    ):
        yield line + "\n"
