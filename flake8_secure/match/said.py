"""Whether a file says something at all, before anything is run for a value that would have to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Tuple

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def says(words: Tuple[str, ...], file: File) -> bool:
    """Tell whether one of *words*, in small letters, stands in a line of *file* that is no comment, in whatever letters.

    So it is taken to do where other modules are followed, which may say it.
    """
    if file.imports is not None:
        return True
    text: str = file.index.derived("text in small letters", lambda: "".join(file.lines).lower())
    return bool(file.index.derived(f"says {words}", lambda: any(_is_in_code(word, text) for word in words)))


def _is_in_code(word: str, text: str) -> bool:
    """Tell whether *word* stands in a line of *text* that is no comment; each of those is looked at once."""
    place = text.find(word)
    while place >= 0:
        if not text[text.rfind("\n", 0, place) + 1:place].lstrip().startswith("#"):
            return True
        end = text.find("\n", place)
        place = -1 if end < 0 else text.find(word, end)
    return False
