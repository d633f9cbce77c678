"""Run one tree plugin in this process, the way flake8 itself builds and runs it."""
from __future__ import annotations

import ast
import hashlib
import sysconfig
import time
import tokenize
from pathlib import Path, PurePath
from typing import Callable, Iterable, Iterator, NamedTuple, Sequence

#: Folders that hold tests, foreign code or code that was never meant to parse.
NOT_LIBRARY = frozenset({
    "__pycache__",
    "dist-packages",
    "idlelib",
    "lib2to3",
    "site-packages",
    "test",
    "tests",
})

#: Line, column, text and the plugin's class.
Result = tuple[int, int, str, type]


class Source(NamedTuple):
    """One file, read as flake8 reads it, and its name below the folder that it was found in."""

    path: Path
    name: PurePath
    lines: list[str]
    text: str


class TreePlugin:
    """One installed plugin with the options of flake8's own option parser."""

    def __init__(self, entry: str = "S", argv: Sequence[str] = ()) -> None:
        """Load every installed plugin, keep the one whose entry point is called *entry*."""
        # Imported here so that the commands that start children stay small themselves.
        from flake8.main.application import Application
        from flake8.processor import FileProcessor

        app = Application()
        app.initialize(["--isolated", *argv])
        if app.plugins is None:
            raise SystemExit("flake8 found no plugin")
        found = {loaded.entry_name: loaded for loaded in app.plugins.checkers.tree}
        if entry not in found:
            raise SystemExit(f"no tree plugin {entry!r} is installed, only {sorted(found)}")
        self.loaded = found[entry]
        self.options = app.options
        self.processor = FileProcessor

    def bind(self, tree: ast.AST, lines: list[str], filename: str) -> Callable[[], list[Result]]:
        """Return a call that does all that flake8 does for this plugin and one file."""
        processor = self.processor(filename, self.options, lines=list(lines))
        keywords = processor.keyword_arguments_for(self.loaded.parameters, {"tree": tree})
        arguments = {"tree": tree, **keywords}
        return lambda: list(self.loaded.obj(**arguments).run())


def read(path: Path, root: Path) -> Source:
    """Read *path* in its declared encoding; raise what an unreadable file raises."""
    with tokenize.open(path) as file:
        lines = file.readlines()
    return Source(path, path.relative_to(root), lines, "".join(lines))


def parsable(paths: Iterable[Path], root: Path) -> Iterator[Source]:
    """Yield the files below *root* that this interpreter can read and parse."""
    for path in paths:
        try:
            source = read(path, root)
            ast.parse(source.text)
        except (OSError, SyntaxError, UnicodeDecodeError, ValueError, RecursionError, MemoryError):
            continue
        yield source


def python_files(root: Path) -> list[Path]:
    """List the Python files below *root*, or *root* itself, in one order on every machine."""
    if root.is_file():
        return [root]
    return sorted(root.rglob("*.py"), key=lambda path: path.relative_to(root).as_posix())


def path_hash(path: str) -> float:
    """Map a relative path to [0, 1), the same on every machine and every run."""
    return int.from_bytes(hashlib.sha256(path.encode()).digest()[:8], "big") / 2**64


def standard_library(lines: int | None = None) -> list[Source]:
    """Read about *lines* lines of the running interpreter's library, without tests."""
    root = Path(sysconfig.get_path("stdlib"))
    inside = [path.relative_to(root) for path in python_files(root)]
    chosen = [path for path in inside if not NOT_LIBRARY.intersection(path.parts)]
    chosen.sort(key=lambda path: path_hash(path.as_posix()))
    sources: list[Source] = []
    total = 0
    for source in parsable((root / path for path in chosen), root):
        if lines is not None and total >= lines:
            break
        total += len(source.lines)
        sources.append(source)
    return sources


def seconds(call: Callable[[], object]) -> float:
    """Return the CPU seconds that *call* takes, once."""
    start = time.process_time()
    call()
    return time.process_time() - start
