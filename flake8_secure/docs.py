"""What is written from the rules themselves: the pages about them, and what calls for them.

``python -m flake8_secure.docs`` writes the pages below ``docs/`` and ``flake8_secure/triggers.py``; with
``--check`` it writes nothing and exits with 1 where one is missing, stale or left over. The author of a
pack of rules calls `pages` with the pack's rules.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import textwrap
from pathlib import Path
from typing import Callable, Dict, Iterable, Iterator, List, Optional, Sequence, Set, Tuple

from flake8_secure.catalogue import CHECKS, Check
from flake8_secure.families import Family, family_of
from flake8_secure.finding import Profile
from flake8_secure.models import MODELS
from flake8_secure.models.acceptable import fine
from flake8_secure.registry import all_rules, built_in
from flake8_secure.rule import Rule, code_spans
from flake8_secure.syntax.names import last
from flake8_secure.testing import STRICT, check, examples

# How the ids of other tools look, and whose they are; the first that fits counts.
_TOOLS = (
    (re.compile(r"B\d+"), "Bandit"),
    (re.compile(r"DUO\d+"), "dlint"),
    (re.compile(r"SCS\d+"), "flake8-secure-coding-standard"),
    (re.compile(r"P ?\d+"), "Pysa"),
    (re.compile(r"py(?:thon)?/.*"), "CodeQL"),
    (re.compile(r".*/.*"), "Semgrep"),
    (re.compile(r".*"), "sast-scan"),
)
_TRIGGERS = Path(__file__).with_name("triggers.py")
_MARKUP = re.compile(r"[\\*|`]|_\b")


def tool_of(identifier: str) -> str:
    """Return the name of the tool that has *identifier*."""
    return next(tool for shape, tool in _TOOLS if shape.fullmatch(identifier))


def escaped(prose: str) -> str:
    """Return *prose*, with code between backticks, as reStructuredText."""
    return "".join(f"``{part}``" if is_code else _MARKUP.sub(r"\\\g<0>", part) for part, is_code in code_spans(prose))


def page(rule: Rule, markup: bool = True) -> str:
    """Return the page about *rule*: reStructuredText, or plain text without *markup*."""
    prose: Callable[[str], str] = escaped if markup else str
    code = "``{}``".format if markup else str
    link = "`<{}>`__".format if markup else str
    bad, good = _sources(rule, "bad"), _sources(rule, "good")
    title = f"{rule.code} {rule.name}"
    lines = [title, "=" * len(title), ""]
    lines += [f":Severity: {rule.severity.name.lower()}", f":Confidence: {rule.confidence.name.lower()}"]
    lines += [f":Profile: {rule.profile.name.lower()}", f":Weakness: {link(_cwe(rule.cwe))}"]
    if rule.bandit is not None:
        lines.append(f":Bandit: {rule.bandit}")
    lines += ["", *_section("Why"), prose(textwrap.dedent(rule.why).strip()), ""]
    lines += _section("Reported")
    shown = [list(_messages(rule, source)) for source in bad]
    for source, messages in zip(bad, shown):
        lines += _literal(source, "python", markup)
        lines += _literal("\n".join(messages), "text", markup)
    if any(message.endswith(_FOR_AUDITS) for messages in shown for message in messages):
        lines += textwrap.wrap(prose(f"What ends with {_FOR_AUDITS} is reported in the profile `audit` alone."), 100) + [""]
    lines += _section("Silent")
    lines += ["The rule leaves this alone on purpose:", ""]
    for source in good:
        lines += _literal(source, "python", markup)
    lines += [*_section("To suppress it"), *textwrap.wrap(fine(rule), 100), ""]
    lines += ["On the first line of the expression, with the reason:", ""]
    lines += _literal(_suppressed(rule, bad[0]), "python", markup)
    if rule.see:
        lines += [*_section("References"), *(f"* {link(address)}" for address in rule.see), ""]
    if rule.also:
        lines += [*_section("Elsewhere"), *(f"* {tool_of(name)}: {code(name)}" for name in rule.also), ""]
    return "\n".join(lines)


def _literal(text: str, language: str, markup: bool) -> List[str]:
    """Return *text* as it is, indented, as the lines of a block."""
    opening = [f".. code-block:: {language}", ""] if markup else []
    return [*opening, *textwrap.indent(text, "    ").rstrip().splitlines(), ""]


def _section(title: str) -> List[str]:
    return [title, "-" * len(title), ""]


def _cwe(number: int) -> str:
    return f"https://cwe.mitre.org/data/definitions/{number}.html"


def _sources(rule: Rule, kind: str) -> List[str]:
    return [source for name, source in examples([rule]) if name.startswith(f"{rule.code}-{kind}-")]


# What follows a message that a rule of the other profiles has for audits.
_FOR_AUDITS = "(audit)"


def _messages(rule: Rule, source: str) -> Iterator[str]:
    """Yield what the rule says about *source*, as flake8 shows it, with a mark behind what is for audits alone."""
    places = {(finding.line, finding.column) for finding in check(source, [rule], STRICT._replace(profile=Profile.STANDARD))}
    for finding in check(source, [rule]):
        mark = "" if rule.profile is Profile.AUDIT or (finding.line, finding.column) in places else f" {_FOR_AUDITS}"
        yield f"{finding.line}:{finding.column + 1}: {finding.code} {finding.text}{mark}"


def _suppressed(rule: Rule, source: str) -> str:
    """Return the first line of *source* that the rule reports, with the comment that hides it."""
    number = min(finding.line for finding in check(source, [rule]))
    line = re.sub(r"\s*#(\s*[A-Z]{1,3}\d{3},?)+.*", "", source.splitlines()[number - 1])
    return f"{line.strip()}  # noqa: {rule.code} the reason"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], widths: str) -> Iterator[str]:
    """Yield the lines of a table in reStructuredText."""
    yield from (".. list-table::", "   :header-rows: 1", f"   :widths: {widths}", "")
    for row in (heads, *rows):
        for position, cell in enumerate(row):
            yield f"   {'*' if position == 0 else ' '} - {cell}"
    yield ""


def index(rules: Sequence[Rule]) -> str:
    """Return the page that lists *rules*."""
    rows = [
        (
            f":doc:`{rule.code}`", rule.name, rule.severity.name.lower(), rule.confidence.name.lower(),
            rule.profile.name.lower(), f"`CWE-{rule.cwe} <{_cwe(rule.cwe)}>`__",
        )
        for rule in rules
    ]
    lines = ["Rules", "=====", "", f"All {len(rules)} rules, by code.", ""]
    lines += table(("Code", "Name", "Severity", "Confidence", "Profile", "Weakness"), rows, "10 40 12 12 12 14")
    lines += [".. toctree::", "   :hidden:", "", *(f"   {rule.code}" for rule in rules), ""]
    return "\n".join(lines)


def coverage(rules: Sequence[Rule]) -> str:
    """Return the page that tells which of *rules* has the checks of other tools."""
    found: Dict[str, Dict[str, List[str]]] = {tool: {} for _, tool in _TOOLS}
    for rule in rules:
        for name in sorted({*rule.also, *([rule.bandit] if rule.bandit else ())}):
            found[tool_of(name)].setdefault(name, []).append(rule.code)
    lines = ["Checks of other tools", "=====================", ""]
    lines += ["Which rule to look at for a check that you know from another tool. An ``S`` code of flake8-bandit or"]
    lines += ["ruff is the ``S`` code of the same number here.", ""]
    lines += _catalogue({rule.code for rule in rules})
    for tool, names in found.items():
        if names:
            rows = [
                (f"``{name}``", ", ".join(f":doc:`rules/{code}`" for code in codes))
                for name, codes in sorted(names.items(), key=lambda item: _natural(item[0]))
            ]
            lines += [*_section(tool), *table(("Check", "Rules"), rows, "60 40")]
    return "\n".join(lines)


def _catalogue(known: Set[str]) -> List[str]:
    """Return a table of all checks, where the rules with the codes *known* are those they are about."""
    if not all(known.issuperset(check.codes) for check in CHECKS):
        return []  # the rules of a pack
    rows = [(check.key, escaped(check.title), _answer(check)) for check in CHECKS]
    having = sum(bool(check.codes) for check in CHECKS)
    return [
        *_section("All checks"),
        f"What the linters below look for, all taken together: {len(CHECKS)} checks, of which {having} are rules here.",
        "", *table(("Key", "What is looked for", "Rules"), rows, "12 48 40"),
    ]


def _answer(check: Check) -> str:
    """Return which rules have *check*, or why none has."""
    if check.codes:
        return ", ".join(f":doc:`rules/{code}`" for code in check.codes)
    return f"none, {escaped(check.reason)} ({', '.join(f'``{name}``' for name in check.also)})"


def _natural(name: str) -> List[Tuple[int, str]]:
    """Return a key that sorts P 5 before P 10."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", name)]


def pages(rules: Sequence[Rule]) -> Dict[str, str]:
    """Return every generated page by its path below the folder of the documentation."""
    written = {f"rules/{rule.code}.rst": page(rule) for rule in rules}
    return {**written, "rules/index.rst": index(rules), "coverage.rst": coverage(rules)}


# Names that are too many to be written down twice.
_MANY = 100


def triggers(families: Iterable[Family]) -> str:
    """Return the text of `flake8_secure.triggers`: what several families have in common is written down once."""
    families = tuple(families)
    rows = [(kind, tuple(names)) for family in families for kind, names in family.context.items()]
    shared = [row for row in dict.fromkeys(rows) if rows.count(row) > 1 and len(row[1]) > _MANY]
    named = {row: f"_{row[0].upper()}_{number}" for number, row in enumerate(shared, 1)}
    lines = [
        '"""What calls for the rules of each family; written by ``python -m flake8_secure.docs``, not by hand."""',
        "", "from __future__ import annotations", "", "from typing import Dict, Tuple", "",
        "from flake8_secure.families import Keys", "",
    ]
    for row, name in named.items():
        lines += [f"{name} = (", *_wrapped(map(json.dumps, row[1]), 4), ")"]
    lines += [
        "# The last identifiers of the names that have other spellings, behind those of these.",
        "RENAMED: Tuple[Tuple[str, str], ...] = (",
        *_wrapped((f"({json.dumps(written)}, {json.dumps(name)})" for written, name in _renamed()), 4),
        ")",
        "# The fields of `Family` between its name and its rules.",
        "TRIGGERS: Dict[str, Tuple[Dict[str, bool], Keys, Keys, Keys]] = {",
    ]
    for family in families:
        lines += [f"    {json.dumps(family.name)}: (", "        {"]
        lines += _wrapped((f"{json.dumps(code)}: {audited}" for code, audited in family.codes.items()), 12)
        lines.append("        },")
        for keys in (family.shown, family.audited, family.context):
            lines.append("        {" if keys else "        {},")
            for kind, names in keys.items():
                listed = list(_wrapped(map(json.dumps, names), 16))
                known = named.get((kind, tuple(names)), f"({listed[0].strip()})" if len(listed) == 1 else "")
                opening = f"            {json.dumps(kind)}: "
                short = bool(known) and len(opening) + len(known) < 120
                lines += [f"{opening}{known},"] if short else [f"{opening}(", *listed, "            ),"]
            lines += ["        },"] if keys else []
        lines.append("    ),")
    return "\n".join((*lines, "}", ""))


def _renamed() -> List[Tuple[str, str]]:
    """Return the last identifiers of other spellings of names, each with that of the name."""
    return sorted({
        (last(written), last(name)) for written, name in MODELS.spellings.items()
        if last(name) != last(written) and not written.endswith(("()", "]"))})


def _wrapped(items: Iterable[str], indent: int) -> Iterator[str]:
    """Yield lines of at most 120 characters with *items*, each followed by a comma."""
    margin = " " * (indent - 1)
    line = margin
    for item in items:
        if len(line) + len(item) > 118:
            yield line
            line = margin
        line += f" {item},"
    if line.strip():
        yield line


def stale(folder: Path, wanted: Dict[str, str]) -> List[str]:
    """Return the paths below *folder* whose page is missing, differs, or belongs to no rule."""
    there = {path.relative_to(folder).as_posix() for path in (folder / "rules").glob("*.rst")}
    differing = {name for name, text in wanted.items() if _text(folder / name) != text}
    return sorted(differing | (there - wanted.keys()))


def _text(path: Path) -> Optional[str]:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None


def write(folder: Path, wanted: Dict[str, str]) -> None:
    """Bring the pages below *folder* up to date."""
    (folder / "rules").mkdir(parents=True, exist_ok=True)
    for name in stale(folder, wanted):
        if name in wanted:
            (folder / name).write_bytes(wanted[name].encode("utf-8"))
        else:
            (folder / name).unlink()


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Write or check the pages; return the exit status."""
    parser = argparse.ArgumentParser("python -m flake8_secure.docs", description="Write the pages about the rules.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 where a page is stale")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("docs"), help="(default: %(default)s)")
    chosen = parser.parse_args(arguments)
    wanted = pages(all_rules())
    called_for_by = triggers(family_of(name, rules) for name, rules in built_in())
    if not chosen.check:
        write(chosen.folder, wanted)
        _TRIGGERS.write_text(called_for_by, encoding="utf-8")
        return 0
    found = [chosen.folder / name for name in stale(chosen.folder, wanted)]
    if _text(_TRIGGERS) != called_for_by:
        found.append(_TRIGGERS)
    for path in found:
        print(f"{path} is stale: run python -m flake8_secure.docs")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
