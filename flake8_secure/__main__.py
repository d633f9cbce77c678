"""The command ``flake8-secure``: check code, list the rules, explain them, and help to move in."""

from __future__ import annotations

import os
import sys

if __name__ == "__main__" and sys.path[:1] == [os.getcwd()]:
    del sys.path[0]  # with -m Python would import what lies there, which is the code that is checked

import argparse
import difflib
import json
from typing import Dict, List, Optional, Sequence

from flake8.exceptions import ExecutionError

from flake8_secure import __version__
from flake8_secure.commands import baseline, check, migrate
from flake8_secure.docs import page
from flake8_secure.models.bandit import NUMBERS
from flake8_secure.models.terms import TERMS
from flake8_secure.registry import all_rules
from flake8_secure.rule import Rule


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Do what *arguments* say, those of the command line by default; return the exit status."""
    parser = argparse.ArgumentParser(
        "flake8-secure", description="Check code for what is insecure, and tell about the rules of flake8-secure."
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
    explaining.add_argument(
        "names", metavar="CODE", nargs="+",
        help="S301, the beginning of codes, Bandit's number B301 or its name for the check, the name pickle-load, or what "
        "another tool calls it: DUO103, py/sql-injection, or what the weakness is called: CWE-89, xxe, ssrf")
    explaining.set_defaults(do=_explain)
    chosen, rest = parser.parse_known_args(arguments)
    if rest and not hasattr(chosen, "rest"):
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    chosen.rest = rest
    try:
        status: int = chosen.do(chosen)
    except ExecutionError as error:  # a pack of rules that does not work
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:  # rules | head
        sys.stderr.close()
        return 1
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
    own = {name.lower(): name for rule in all_rules() for name in (rule.code, rule.name)}
    status = 0
    for number, name in enumerate(chosen.names):
        rules = _called(name.lower())
        if not rules:
            near = [own[one] for one in difflib.get_close_matches(name.lower(), own, 5, 0.75)]
            print(f"no rule {name!r}" + (f"; near: {', '.join(near)}" if near else ""), file=sys.stderr)
            status = 2
        elif len(rules) == 1:
            print("\n\n" if number else "", page(rules[0], markup=False), sep="", end="")
        else:
            print(*(f"{rule.code}  {rule.name}" for rule in rules), sep="\n")
    return status


def _called(name: str) -> List[Rule]:
    """Return the rules that *name*, in small letters, stands for: the one of that code or name before all others."""
    rules = all_rules()
    return [rule for rule in rules if name in (rule.code.lower(), rule.name)] or [
        rule for rule in rules
        if name in map(str.lower, (rule.bandit or "", f"CWE-{rule.cwe}", *rule.also)) or rule.code.lower().startswith(name)
        or name in NUMBERS and NUMBERS[name] == rule.bandit or rule.cwe in TERMS.get(name.replace(" ", "-"), ())]


if __name__ == "__main__":
    sys.exit(main())
