"""The standard library of this Python, as sources to try things on."""

from __future__ import annotations

import ast
import os
import sysconfig
import warnings
import zlib
from pathlib import Path
from typing import Iterator, Tuple

#: One file in so many is read, each run the same ones; with FLAKE8_SECURE_FULL=1 all are.
SAMPLE = 1 if os.environ.get("FLAKE8_SECURE_FULL") == "1" else 12
LIBRARY = Path(sysconfig.get_path("stdlib"))
PARTS = 8


def sample(part: int) -> Iterator[Tuple[str, str, ast.Module]]:
    """Yield one part of the sample: the path below the library, the text and the tree of each file that parses."""
    for path in sorted(LIBRARY.rglob("*.py")):
        name = path.relative_to(LIBRARY).as_posix()
        number = zlib.crc32(name.encode())
        if number % SAMPLE or number // SAMPLE % PARTS != part or "site-packages" in path.parts:
            continue
        data = path.read_bytes()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                yield name, data.decode("utf-8"), ast.parse(data)
            except (SyntaxError, ValueError):
                pass  # made to be broken, for the tests of the library
