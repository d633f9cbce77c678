"""The examples of a page of the documentation, in order."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Dict, Iterator, List, NamedTuple, Tuple

_DIRECTIVE = re.compile(r"^(?P<indent> *)\.\. (?P<kind>code-block|literalinclude):: *(?P<argument>\S+)$")
_OPTION = re.compile(r"^ *:(?P<name>[a-z-]+): *(?P<value>.*)$")


class Block(NamedTuple):
    """One example."""

    line: int  # from 1
    language: str
    options: Dict[str, str]
    text: str
    included: bool = False  # whether it stands in a file of its own

    @property
    def caption(self) -> str:
        """The file that the example is, "" where it is none."""
        return self.options.get("caption", "")


def blocks(path: Path) -> Iterator[Block]:
    """Yield the examples of a page."""
    lines = path.read_text(encoding="utf-8").splitlines()
    number = 0
    while number < len(lines):
        found = _DIRECTIVE.match(lines[number])
        number += 1
        if found is None:
            continue
        start = number
        options: Dict[str, str] = {}
        while number < len(lines) and _OPTION.match(lines[number]) and lines[number].startswith(found["indent"] + " "):
            option = _OPTION.match(lines[number])
            if option:
                options[option["name"]] = option["value"]
            number += 1
        body: List[str] = []
        while number < len(lines) and (not lines[number].strip() or lines[number].startswith(found["indent"] + "   ")):
            body.append(lines[number])
            number += 1
        if found["kind"] == "literalinclude":
            included = (path.parent / found["argument"]).read_text(encoding="utf-8")
            yield Block(start, options.get("language", ""), options, included, True)
        else:
            yield Block(start, found["argument"], options, textwrap.dedent("\n".join(body)).strip("\n") + "\n")


def sessions(text: str) -> Iterator[Tuple[str, str]]:
    """Yield the commands of a terminal's text, each with what it prints."""
    command: List[str] = []
    output: List[str] = []
    for line in text.splitlines():
        if line.startswith("$ "):
            if command:
                yield "\n".join(command), "\n".join(output)
            command, output = [line[2:]], []
        elif command[-1].endswith("\\"):
            command.append(line.lstrip())
        else:
            output.append(line)
    if command:
        yield "\n".join(command), "\n".join(output)
