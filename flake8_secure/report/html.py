"""One page of HTML for people: everything in it, nothing fetched, readable without scripts."""

from __future__ import annotations

import base64
import re
import unicodedata
from collections import Counter
from hashlib import sha256
from html import escape
from itertools import islice
from pathlib import Path
from typing import Callable, Dict, Iterable, Iterator, List, Match, Optional, Sequence, Tuple

from flake8_secure import __version__
from flake8_secure.api import Level
from flake8_secure.models.acceptable import fine
from flake8_secure.report.document import Document, Reported
from flake8_secure.report.knowledge import cwe_address, owasp_of, reason, shown
from flake8_secure.rule import Rule, code_spans

#: Lines of code around the one that a finding names.
AROUND = 2
# Longest part of a line of code that is shown, in characters.
_WIDTH = 400
# Examples that are shown of each rule.
_EXAMPLES = 2
_HERE = Path(__file__)
_LEVELS: Tuple[Tuple[str, Optional[Level], str], ...] = (
    ("high", Level.HIGH, "High"), ("medium", Level.MEDIUM, "Medium"), ("low", Level.LOW, "Low"),
    ("other", None, "Other plugins"),
)
_NAMES = {level: name for name, level, _ in _LEVELS}


def text(value: str) -> str:
    """Return *value* as HTML, with signs that cannot be seen, or that turn text around, spelled out."""
    visible = "".join(map(_visible, value))
    return re.sub("\0(.+?)\1", _odd, escape(visible))


def plain(value: str) -> str:
    """Return *value* for attributes and lists to choose from, where no markup can stand."""
    return escape("".join(map(_visible, value)).replace("\0", "[").replace("\1", "]"))


def _visible(sign: str) -> str:
    if sign == "\t" or unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return sign
    return f"\0U+{ord(sign):04X}\1"


def _odd(found: Match[str]) -> str:
    return f'<span class="odd">{found[1]}</span>'


def prose(value: str) -> str:
    """Return text with code between backticks as HTML."""
    return "".join(f"<code>{text(part)}</code>" if is_code else text(part) for part, is_code in code_spans(value))


def _integrity(content: str) -> str:
    """Return what the policy of the page allows *content* by."""
    return "'sha256-" + base64.b64encode(sha256(content.encode("utf-8")).digest()).decode("ascii") + "'"


class Page(Document):
    """A page with every finding, the code around it and what its rule says."""

    def document(self, findings: Sequence[Reported]) -> str:
        """Return the page."""
        style = _HERE.with_name("page.css").read_text(encoding="utf-8").strip()
        script = _HERE.with_name("page.js").read_text(encoding="utf-8").strip()
        policy = f"default-src 'none'; style-src {_integrity(style)}; script-src {_integrity(script)}; base-uri 'none'"
        return "\n".join((
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
            f"<title>{_summary(findings)} - flake8-secure</title>",
            f"<style>{style}</style>",
            "</head>",
            "<body>",
            '<a class="skip" href="#findings">Skip to the findings</a>',
            *self.head(findings),
            "<main>",
            *(self.tools(findings) if findings else ()),
            *self.findings(findings),
            *_rules(findings),
            "</main>",
            f'<footer>Written by flake8-secure {__version__}. This page works without a network.</footer>',
            f"<script>{script}</script>",
            "</body>",
            "</html>",
        ))

    def head(self, findings: Sequence[Reported]) -> Iterator[str]:
        """Yield the title and the counts."""
        counts = Counter(_NAMES[finding.severity] for finding in findings)
        files = len({finding.path for finding in findings})
        yield from ("<header>", "<h1>Security findings</h1>")
        if findings:
            yield f'<p class="lead">{_summary(findings)} in {_number(files, "file")}</p>'
            yield '<ul class="counts">'
            for name, _, title in _LEVELS:
                if counts[name] or name != "other":
                    yield f'<li class="{name}"><b>{counts[name]}</b> <span>{title}</span></li>'
            yield "</ul>"
        else:
            yield '<p class="lead">Nothing to report.</p>'
        yield "</header>"

    def tools(self, findings: Sequence[Reported]) -> Iterator[str]:
        """Yield what the reader filters with; a script shows it."""
        levels = [(name, title) for name, level, title in _LEVELS if any(found.severity == level for found in findings)]
        codes = sorted({(found.code, found.rule.name if found.rule else "") for found in findings})
        paths = sorted({found.path for found in findings})
        yield '<form class="tools" role="search" aria-label="Findings" hidden>'
        yield '<label class="search"><span>Search</span>'
        yield '<input type="search" id="query" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></label>'
        yield from _choice("rule", "Rule", "All rules", ((code, f"{code} {name}".strip()) for code, name in codes))
        yield from _choice("file", "File", "All files", ((path, path) for path in paths))
        yield from _choice("group", "Group by", None, (("severity", "Severity"), ("rule", "Rule"), ("file", "File")))
        yield '<fieldset><legend>Severity</legend><div class="levels">'
        for name, title in levels:
            yield f'<label class="{name}"><input type="checkbox" name="level" value="{name}" checked> {title}</label>'
        yield '</div></fieldset>'
        yield '<p class="shown"><output id="shown" aria-live="polite"></output> '
        yield '<button type="reset">Show all</button></p>'
        yield "</form>"

    def findings(self, findings: Sequence[Reported]) -> Iterator[str]:
        """Yield the findings, by severity."""
        yield '<div id="findings" tabindex="-1">'
        for name, level, title in _LEVELS:
            group = [(number, found) for number, found in enumerate(findings, 1) if found.severity == level]
            if group:
                yield f'<section class="group"><h2>{title} <span class="count">{len(group)}</span></h2>'
                for number, found in group:
                    yield from self.article(number, found, name)
                yield "</section>"
        yield "</div>"

    def article(self, number: int, finding: Reported, level: str) -> Iterator[str]:
        """Yield one finding."""
        name = finding.rule.name if finding.rule else ""
        code = text(finding.code)
        place = f"{finding.path}:{finding.line}:{finding.column}"
        yield (f'<article id="f{number}" class="{level}" data-level="{level}" data-rule="{code}" '
               f'data-name="{plain(name)}" data-file="{plain(finding.path)}" aria-labelledby="m{number}">')
        known = f'<a class="code" href="#rule-{code}">{code}</a>' if finding.rule else f'<span class="code">{code}</span>'
        title = {key: label for key, _, label in _LEVELS}[level]
        yield f'<p class="about"><span class="level">{title}</span> {known} <span class="name">{text(name)}</span></p>'
        yield f'<h3 id="m{number}">{prose(finding.message)}</h3>'
        weakness = ""
        if finding.cwe:
            weakness = f' <a class="cwe" href="{cwe_address(finding.cwe)}">CWE-{finding.cwe}</a>'
        yield f'<p class="place"><span class="path">{text(place)}</span>{weakness}</p>'
        yield from self.excerpt(finding)
        yield "</article>"

    def excerpt(self, finding: Reported) -> Iterator[str]:
        """Yield the code around a finding, and the other lines that it names."""
        lines = self.sources.lines(finding.path)
        if not (finding.line <= len(lines) and lines[finding.line - 1] == finding.source):
            if not finding.source:
                return
            lines = ("",) * (finding.line - 1) + (finding.source,)
            numbers: List[int] = [finding.line]
        else:
            named = [line for line in (*finding.evidence, finding.line) if line <= len(lines)]
            numbers = sorted({near for line in named for near in _around(line, lines)})
        yield f'<div class="excerpt" tabindex="0" role="group" aria-label="Code at line {finding.line}"><ol>'
        before = None
        shift = _indent(lines[line - 1] for line in numbers)
        for line in numbers:
            kind = "hit" if line == finding.line else "named" if line in finding.evidence else ""
            gap = " gap" if before is not None and line > before + 1 else ""
            mark = f' class="{(kind + gap).strip()}"' if kind or gap else ""
            content = lines[line - 1][shift:][:_WIDTH].rstrip()
            shown_line = _pointed(content, finding.column - 1 - shift) if kind == "hit" else text(content)
            yield f'<li value="{line}"{mark}><code>{shown_line}</code></li>'
            before = line
        yield "</ol></div>"


def _around(line: int, lines: Sequence[str]) -> Iterator[int]:
    """Yield the lines near *line* without those at the ends that are empty."""
    near = [number for number in range(line - AROUND, line + AROUND + 1) if 0 < number <= len(lines)]
    full = [number for number in near if lines[number - 1].strip() or number == line]
    yield from (number for number in near if full[0] <= number <= full[-1])


def _indent(lines: Iterable[str]) -> int:
    """Return the number of spaces that all of *lines* start with, empty ones aside."""
    return min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)


def _pointed(content: str, at: int) -> str:
    """Return a line of code with the place of the finding marked, from character *at* to the end of the line."""
    if not 0 <= at < len(content):
        return text(content)
    return f"{text(content[:at])}<mark>{text(content[at:])}</mark>"


def _choice(name: str, label: str, everything: Optional[str], values: Iterable[Tuple[str, str]]) -> Iterator[str]:
    """Yield a list to choose from."""
    yield f'<label><span>{label}</span><select id="{name}">'
    if everything:
        yield f'<option value="">{everything}</option>'
    for value, title in values:
        yield f'<option value="{plain(value)}">{plain(title)}</option>'
    yield "</select></label>"


def _rules(findings: Sequence[Reported]) -> Iterator[str]:
    """Yield what each rule that reported something says."""
    rules: Dict[str, Rule] = {found.code: found.rule for found in findings if found.rule}
    if not rules:
        return
    yield '<section class="rules"><h2>The rules</h2>'
    code: Callable[[str], str] = "<pre tabindex=\"0\"><code>{}</code></pre>".format
    for rule in (rules[name] for name in sorted(rules)):
        owasp = owasp_of(rule.cwe)
        yield f'<details id="rule-{rule.code}"><summary><b>{rule.code}</b> {text(rule.name)}</summary>'
        yield f"<p>{prose(reason(rule))}</p>"
        yield (f"<p class=\"facts\">Severity {rule.severity.name.lower()}, confidence {rule.confidence.name.lower()}"
               f"{', OWASP ' + text(owasp) if owasp else ''}</p>")
        yield "<h3>Not reported</h3>"
        yield from (code("\n".join(map(text, source.split("\n")))) for source in islice(shown(rule, "good"), _EXAMPLES))
        yield "<h3>To suppress it</h3>"
        yield f"<p>{text(fine(rule))}</p>"
        yield f"<p>End the first line of the expression with <code># noqa: {rule.code}</code> and the reason.</p>"
        yield "<ul>"
        for address in (*rule.see, cwe_address(rule.cwe)):
            yield f'<li><a href="{escape(address)}">{text(address)}</a></li>'
        yield "</ul></details>"
    yield "</section>"


def _summary(findings: Sequence[Reported]) -> str:
    return _number(len(findings), "finding") if findings else "No findings"


def _number(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"
