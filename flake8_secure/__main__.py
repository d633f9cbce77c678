"""The command ``python -m flake8_secure``: check code, list the rules, explain one, and help to move in."""

from __future__ import annotations

import argparse
import difflib
import json
import sys
from typing import Dict, List, Optional, Sequence

from flake8_secure import __version__
from flake8_secure.commands import baseline, check, migrate
from flake8_secure.docs import page
from flake8_secure.registry import all_rules
from flake8_secure.rule import Rule


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Do what *arguments* say, those of the command line by default; return the exit status."""
    parser = argparse.ArgumentParser(
        "python -m flake8_secure", description="Check code for what is insecure, and tell about the rules of flake8-secure."
    )
    parser.add_argument("--version", action="version", version=f"flake8-secure {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in (check, baseline, migrate):
        command.add(commands)
    listing = commands.add_parser("rules", help="list the rules", description="List all rules, by code.")
    listing.add_argument("--json", action="store_true", help="as JSON, with the messages and the ids of other tools")
    listing.set_defaults(do=_list)
    explaining = commands.add_parser(
        "explain", help="explain a rule", description="Say what a rule reports, why, and how to suppress it."
    )
    explaining.add_argument("code", metavar="CODE", help="S301, Bandit's number B301, or the name pickle-load")
    explaining.set_defaults(do=_explain)
    chosen, rest = parser.parse_known_args(arguments)
    if rest and not hasattr(chosen, "rest"):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    chosen.rest = rest
    status: int = chosen.do(chosen)
    return status


def _list(chosen: argparse.Namespace) -> int:
    rows = [_facts(rule) for rule in all_rules()]
    if chosen.json:
        print(json.dumps(rows, indent=2))
        return 0
    columns = ("code", "name", "severity", "confidence", "cwe", "profile", "bandit")
    table = [columns, *([str(row[column] or "") for column in columns] for row in rows)]
    widths = [max(map(len, cells)) for cells in zip(*table)]
    for cells in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip())
    return 0


def _facts(rule: Rule) -> Dict[str, object]:
    """Return what the listing says about *rule*."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.name.lower(),
        "confidence": rule.confidence.name.lower(),
        "cwe": rule.cwe,
        "profile": rule.profile.name.lower(),
        "bandit": rule.bandit,
        "message": rule.message,
        "also": list(rule.also),
    }


def _explain(chosen: argparse.Namespace) -> int:
    rules = {name: rule for rule in all_rules() for name in (rule.code, rule.name, rule.bandit or rule.code)}
    rule = rules.get(chosen.code.upper()) or rules.get(chosen.code.lower())
    if rule is None:
        near = _near(chosen.code, list(rules))
        print(f"no rule {chosen.code!r}" + (f"; near: {', '.join(near)}" if near else ""), file=sys.stderr)
        return 2
    print(page(rule, markup=False), end="")
    return 0


def _near(name: str, names: List[str]) -> List[str]:
    """Return the codes and names that look like *name*."""
    return difflib.get_close_matches(name.upper(), names, 5) or difflib.get_close_matches(name.lower(), names, 5)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # rules | head
        sys.stderr.close()
        sys.exit(1)
