"""The two tools: how they are run and what they answer."""

from __future__ import annotations

import ast
import functools
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tokenize
import venv
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Set, Tuple, TypeVar

from attrs import frozen
from corpora import BANDIT, Corpus, cache, pip

T = TypeVar("T")

# Numbers that older versions of Bandit had.
RETIRED = ("S109", "S111", "S309", "S320", "S322", "S325", "S410", "S414")


@frozen(order=True)
class Found:
    """A finding of either tool, with the lines that its expression covers.

    Lines and columns are 1-based; Bandit counts columns in bytes.
    """

    code: str
    path: str
    line: int
    column: int
    first: int
    last: int

    def covers(self, other: Found) -> bool:
        return self.first <= other.line <= self.last


@functools.lru_cache(maxsize=None)
def shared_codes() -> Set[str]:
    """Our code of every check that this version of Bandit has as well."""
    rules = json.loads(_run([sys.executable, "-m", "flake8_secure", "rules", "--json"]))
    return {rule["code"] for rule in rules if rule["bandit"] and rule["code"] not in RETIRED}


def bandit(corpus: Corpus) -> Tuple[List[Found], Set[str]]:
    """Return what Bandit finds, under our codes, and the files that it cannot read."""
    found: List[Found] = []
    unread: Set[str] = set()
    command = bandit_command()
    for answer in _in_parallel(functools.partial(_bandit_json, command, corpus.root), corpus.paths):
        for it in answer["results"]:
            lines = it["line_range"] or [it["line_number"]]
            found.append(
                Found(
                    code="S" + it["test_id"][1:],
                    path=_relative(it["filename"]),
                    line=it["line_number"],
                    column=it["col_offset"] + 1,
                    first=min(lines),
                    last=max(lines),
                )
            )
        unread.update(_relative(it["filename"]) for it in answer["errors"])
    return found, unread


def _bandit_json(command: Tuple[str, ...], root: Path, paths: Tuple[str, ...]) -> Dict[str, List[Dict[str, Any]]]:
    state = hashlib.sha256(f"{BANDIT} {sys.version} {root}".encode())
    for path in paths:
        state.update(path.encode() + b"\0" + (root / path).read_bytes())
    answer = cache() / f"bandit-{state.hexdigest()[:16]}.json"
    if not answer.exists():
        # An --exclude of its own: the default also matches the folders above the corpus.
        _run(
            [*command, "--quiet", "--ignore-nosec", "--exclude=//", "--format=json", f"--output={answer}.new", *paths],
            cwd=root,
        )
        Path(f"{answer}.new").rename(answer)
    return json.loads(answer.read_text())


def _relative(path: str) -> str:
    return path[2:] if path.startswith("./") else path


@functools.lru_cache(maxsize=None)
def bandit_command() -> Tuple[str, ...]:
    """Find Bandit in the wanted version for this Python, or install it into an environment of its own."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}"
    if shutil.which("bandit"):
        answer = _run(["bandit", "--version"])
        if re.search(rf"^bandit {re.escape(BANDIT)}$", answer, re.M) and f"python version = {version} " in answer:
            return ("bandit",)
    folder = cache() / f"bandit-{BANDIT}-py{version}"
    ready = folder / "ready"
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not ready.exists():
        venv.create(folder, with_pip=True, clear=True)
        pip("install", f"bandit=={BANDIT}", python=str(python))
        ready.touch()
    return (str(python), "-m", "bandit")


def ruff(corpus: Corpus) -> Tuple[List[Found], Set[str]]:
    """Return what ruff finds, which has the same codes, and the files that it cannot read."""
    output = _run(
        [
            *("ruff", "check", "--isolated", "--no-cache", "--preview", "--select=S", "--ignore-noqa", "--quiet"),
            *("--output-format=json", *corpus.paths),
        ],
        cwd=corpus.root,
    )
    found: List[Found] = []
    unread: Set[str] = set()
    for it in json.loads(output):
        path = Path(it["filename"]).relative_to(corpus.root).as_posix()
        first, last = it["location"]["row"], it["end_location"]["row"]
        if it["code"] in (None, "invalid-syntax"):
            unread.add(path)
        else:
            found.append(Found(it["code"], path, first, it["location"]["column"], first, last))
    return found, unread


def flake8(corpus: Corpus) -> Tuple[List[Found], Set[str]]:
    """Return what the plugin finds, and the files that flake8 cannot read."""
    output = _run(
        [
            *(sys.executable, "-m", "flake8", "--isolated", "--select=S,E9", "--disable-noqa", "--exclude="),
            *("--secure-profile=audit", "--secure-strict-errors"),
            *("--format=%(path)s\t%(row)d\t%(col)d\t%(code)s", *corpus.paths),
        ],
        cwd=corpus.root,
    )
    lines = [line.split("\t") for line in output.splitlines()]
    refused = {_relative(path) for path, _, _, code in lines if code.startswith("E9")}
    found = [
        Found(code, name, int(row), int(column), *_extent(corpus.root / name, int(row), int(column)))
        for path, row, column, code in lines
        for name in [_relative(path)]
        if not code.startswith("E9")
    ]
    return found, refused


def _in_parallel(work: Callable[[Tuple[str, ...]], T], paths: Tuple[str, ...]) -> List[T]:
    """Hand out *paths* in a fixed number of parts, so that a kept answer fits on any machine."""
    parts = [paths[start::4] for start in range(4) if paths[start::4]]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(work, parts))


def _run(command: Sequence[str], cwd: Optional[Path] = None) -> str:
    """Run a linter, which ends with 1 when it has found something, and return what it prints."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    if done.returncode not in (0, 1) or "Traceback (most recent call last)" in done.stderr:
        raise RuntimeError(f"{' '.join(command[:6])} ended with {done.returncode}:\n{done.stderr[-4000:]}")
    return done.stdout


@functools.lru_cache(maxsize=32)
def read(path: Path) -> str:
    with tokenize.open(path) as file:
        return file.read()


@functools.lru_cache(maxsize=32)
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes())


@functools.lru_cache(maxsize=32)
def _extents(path: Path) -> Dict[Tuple[int, int], int]:
    """Map where each simple node starts (column in bytes) to the last line of the longest one there."""
    ends: Dict[Tuple[int, int], int] = {}
    for node in ast.walk(parse(path)):
        if hasattr(node, "lineno") and not hasattr(node, "body"):
            start = (node.lineno, node.col_offset)
            ends[start] = max(ends.get(start, 0), node.end_lineno)
    return ends


def _extent(path: Path, line: int, column: int) -> Tuple[int, int]:
    """Return the first and last line of what starts at *column*, 1-based and in characters."""
    lines = read(path).split("\n")
    text = lines[line - 1] if line <= len(lines) else ""
    return line, _extents(path).get((line, len(text[: column - 1].encode())), line)
