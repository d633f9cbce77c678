"""What the rules say about a finding that flake8 hands over as a code and a text."""

from __future__ import annotations

import re
import textwrap
from functools import lru_cache
from typing import Dict, Iterator, List, Optional, Pattern, Set, Tuple

from flake8_secure.api import Level
from flake8_secure.models.acceptable import fine
from flake8_secure.registry import all_rules
from flake8_secure.rule import Rule
from flake8_secure.testing import examples

#: The other lines that a message names.
EVIDENCE = re.compile(r"\(line (\d+)\)")
_CWE = re.compile(r" \[CWE-(\d+)\]$")
_FIELD = re.compile(r"(\{[^{}]*\})")
_MARKS = re.compile(r"[ \t]*#((?:\s*[A-Z]{1,3}\d{3},?)+)[ \t]*$", re.MULTILINE)

# The weaknesses that each entry of OWASP's Top 10 of 2021 lists, for the tags of reports: https://owasp.org/Top10/2021/
_OWASP: Dict[str, Tuple[int, ...]] = {
    "A01:2021 Broken Access Control": (
        22, 23, 35, 59, 200, 201, 219, 264, 275, 276, 284, 285, 352, 359, 377, 402, 425, 441, 497, 538, 540, 548, 552,
        566, 601, 639, 651, 668, 706, 862, 863, 913, 922, 1275,
    ),
    "A02:2021 Cryptographic Failures": (
        261, 296, 310, 319, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 335, 336, 337, 338, 340, 347, 523,
        720, 757, 759, 760, 780, 818, 916,
    ),
    "A03:2021 Injection": (
        20, 74, 75, 77, 78, 79, 80, 83, 87, 88, 89, 90, 91, 93, 94, 95, 96, 97, 98, 99, 100, 113, 116, 138, 184, 470,
        471, 564, 610, 643, 644, 652, 917,
    ),
    "A04:2021 Insecure Design": (
        73, 183, 209, 213, 235, 256, 257, 266, 269, 280, 311, 312, 313, 316, 419, 430, 434, 444, 451, 472, 501, 522,
        525, 539, 579, 598, 602, 642, 646, 650, 653, 656, 657, 799, 807, 840, 841, 927, 1021, 1173,
    ),
    "A05:2021 Security Misconfiguration": (
        2, 11, 13, 15, 16, 260, 315, 520, 526, 537, 541, 547, 611, 614, 756, 776, 942, 1004, 1032, 1174,
    ),
    "A06:2021 Vulnerable and Outdated Components": (937, 1035, 1104),
    "A07:2021 Identification and Authentication Failures": (
        255, 259, 287, 288, 290, 294, 295, 297, 300, 302, 304, 306, 307, 346, 384, 521, 613, 620, 640, 798, 940, 1216,
    ),
    "A08:2021 Software and Data Integrity Failures": (345, 353, 426, 494, 502, 565, 784, 829, 830, 915),
    "A09:2021 Security Logging and Monitoring Failures": (117, 223, 532, 778),
    "A10:2021 Server-Side Request Forgery": (918,),
}
_OWASP_OF = {number: name for name, numbers in _OWASP.items() for number in numbers}


def rule_of(code: str, text: str) -> Optional[Rule]:
    """Return the rule that said *text*; None for the findings of other plugins, also under a code of ours."""
    return _rules().get(code) if _CWE.search(text) else None


@lru_cache(maxsize=None)
def _rules() -> Dict[str, Rule]:
    return {rule.code: rule for rule in all_rules()}


def cwe_of(text: str) -> Optional[int]:
    """Return the number of the weakness that *text* ends with."""
    found = _CWE.search(text)
    return int(found[1]) if found else None


def cwe_address(number: int) -> str:
    """Return where a weakness is described."""
    return f"https://cwe.mitre.org/data/definitions/{number}.html"


def without_cwe(text: str) -> str:
    """Return *text* without the weakness at its end."""
    return _CWE.sub("", text)


def owasp_of(cwe: int) -> Optional[str]:
    """Return the entry of OWASP's Top 10 of 2021 that lists a weakness, None for one that it does not list."""
    return _OWASP_OF.get(cwe)


def severity_of(rule: Rule, text: str) -> Level:
    """Return how bad a finding of *rule* is: by what its text says, where evidence changes that; else as the rule is."""
    said = {severity for shape, severity in _alternatives(rule) if shape.fullmatch(without_cwe(text))}
    return said.pop() if len(said) == 1 else rule.severity


@lru_cache(maxsize=None)
def _alternatives(rule: Rule) -> Tuple[Tuple[Pattern[str], Level], ...]:
    """Return the shapes of the messages of *rule*, each with its severity."""
    return tuple((_shape(message), severity) for message, severity in sorted(_said(rule)))


def _said(rule: Rule) -> Set[Tuple[str, Level]]:
    found: Set[Tuple[str, Level]] = set()
    stack: List[Tuple[object, Optional[str], Optional[Level]]] = [(rule.when, None, None)]
    for matcher, message, severity in stack:  # grows
        changes = dict(getattr(matcher, "changes", ()))
        message = changes.get("message", message)  # what an inner matcher says counts
        severity = changes.get("severity", severity)
        inner = [*getattr(matcher, "parts", ()), *([matcher.inner] if hasattr(matcher, "inner") else ())]
        stack.extend((part, message, severity) for part in inner)
        if not inner:
            found.add((message or rule.message, severity or rule.severity))
    return found


def _shape(message: str) -> Pattern[str]:
    """Return what a filled message looks like."""
    parts = _FIELD.split(" ".join(message.split()))
    return re.compile("".join(".+" if _FIELD.fullmatch(part) else re.escape(part) for part in parts))


def reason(rule: Rule) -> str:
    """Return why *rule* reports, in Markdown without lines that are broken."""
    paragraphs = textwrap.dedent(rule.why).strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def shown(rule: Rule, kind: str) -> Iterator[str]:
    """Yield the examples of *rule*, "bad" or "good", without the marks for tests."""
    for name, source in examples([rule]):
        if name.startswith(f"{rule.code}-{kind}-"):
            yield _MARKS.sub("", source).strip("\n")


def markdown(rule: Rule) -> str:
    """Return the help about *rule* in Markdown."""
    parts = [reason(rule), "Reported:"]
    parts += [f"```python\n{source}\n```" for source in shown(rule, "bad")]
    parts += ["Not reported:"]
    parts += [f"```python\n{source}\n```" for source in shown(rule, "good")]
    parts += [f"{fine(rule)} Then end its line with `# noqa: {rule.code}` and the reason."]
    parts += ["\n".join(f"- <{address}>" for address in (*rule.see, cwe_address(rule.cwe)))]
    return "\n\n".join(parts)
