"""Whether a file says something at all, before anything is run for a value that would have to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator, Tuple

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def says(words: Tuple[str, ...], file: File) -> bool:
    """Tell whether one of *words*, in small letters, stands in a line of *file* before a comment, in whatever letters.

    So it is taken to do where other modules are followed, which may say it.
    """
    if file.imports is not None:
        return True
    text: str = file.index.derived("text in small letters", lambda: "".join(file.lines).lower())
    return bool(file.index.derived(f"says {words}", lambda: any(
        "#" not in text[text.rfind("\n", 0, place) + 1:place] for word in words for place in _places(word, text))))


def _places(word: str, text: str) -> Iterator[int]:
    """Yield where *word* begins in *text*."""
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)
