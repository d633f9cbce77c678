"""What hides findings without saying which."""

from __future__ import annotations

import ast
from typing import Dict, Iterator, List

from attrs import frozen

from flake8_secure.api import AUDIT, HIGH, LOW, Match, Rule
from flake8_secure.dataflow.file import File
from flake8_secure.match.base import Combining
from flake8_secure.match.suppressed import Blanket, blankets

# So many lines are named, where the comments on more of them are reported in one place.
_NAMED = 5


@frozen(eq=False, repr=False)
class Blankets(Combining):
    """Comments that hide every finding of a line, where another rule has one; on the nearest line that they leave alone."""

    last = True

    def find(self, file: File) -> Iterator[Match]:
        by_line: Dict[int, List[Blanket]] = {}
        for hiding in blankets(((line, code) for line, _, code in file.found), file.lines):
            by_line.setdefault(hiding.shown, []).append(hiding)
        for line, alike in by_line.items():
            lines = [str(hiding.line) for hiding in alike[:_NAMED]] + [f"{len(alike) - _NAMED} more"] * (len(alike) > _NAMED)
            yield Match(
                node=ast.Pass(lineno=line, col_offset=0), scope=file.index.scopes[0], facts={
                    "line": " and ".join(filter(None, (", ".join(lines[:-1]), lines[-1]))),
                    "codes": ", ".join(sorted({code for hiding in alike for code in hiding.codes}))})


BLANKET_NOQA = Rule(
    code="SEC940", name="blanket-noqa", cwe=710, severity=LOW, confidence=HIGH, profile=AUDIT,
    message="noqa without a code (line {line}) hides {codes} and all else on its line: name what it is to hide",
    when=Blankets(),
    why="""
        `# noqa` alone hides what nobody has looked at too: a rule that comes later, or a change of the
        line. flake8 takes `# noqa:S`, `# noqa S608` and `# noqa: because ...` for the same. The comment
        would hide this finding as well, so the finding stands on a line nearby. A comment that hides nothing of
        ours is left alone.
    """,
    bad="""
        import pickle  # S403
        state = None  # SEC940
        state = pickle.loads(message)  # noqa  # S301
        state.update(pickle.loads(message))  # noqa  # S301
    """,
    good="""
        import json

        state = json.loads(message)  # noqa
    """,
    see=("https://flake8.pycqa.org/en/latest/user/violations.html",),
)
