"""Whether a file says something at all, before anything is run for a value that would have to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_secure.regex import regex

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def says(pattern: str, file: File) -> bool:
    """Tell whether a line of *file* contains *pattern*, a regular expression, before a comment.

    So it is taken to do where other modules are followed, which may say it.
    """
    return file.imports is not None or bool(file.index.derived(f"says {pattern}", lambda: any(
        "#" not in line[:found.start()] for line in file.lines for found in regex(pattern).finditer(line))))
