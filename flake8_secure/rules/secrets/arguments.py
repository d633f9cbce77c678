"""Secrets that are given on a command line, where other users of the machine see them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, call, either, method, outside_tests
from flake8_secure.rules.secrets.names import kind_of
from flake8_secure.syntax.nodes import text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What takes no value of `action` in argparse, and what else asks for one in click.
_FLAGS = ("append_const", "count", "help", "store_const", "store_false", "store_true", "version")
_ASKING = frozenset(("count", "flag_value", "hide_input", "is_flag", "prompt"))


def _option(match: Match, file: File) -> Dict[str, str]:
    """Return the option, with its hyphens, that promises a secret and takes a value."""
    node = match.node
    if not isinstance(node, ast.Call):
        return {}
    for keyword in node.keywords:
        flag = keyword.value
        if keyword.arg in _ASKING or keyword.arg == "action" and (not isinstance(flag, ast.Constant) or flag.value in _FLAGS):
            return {}
    names = (text_of(argument) or "" for argument in node.args)
    return next((
        {"option": name} for name in names if name.startswith("--") and kind_of(name.strip("-").replace("-", "_"))), {})


def _of_argparse(match: Match, file: File) -> bool:
    """Tell whether the file parses its options with argparse."""
    return "argparse" in file.index.roots


ARGUMENT = Rule(
    code="SEC707", name="secret-on-command-line", cwe=214, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="who lists the processes sees {option}: ask for it, or read it from the environment or a file",
    when=outside_tests(either(
        method("add_argument").where(Test(_of_argparse)),
        call("click.option"),
    ).naming(_option)),
    why="""
        Command lines are shown to every user of the machine, and kept in the histories of shells and in logs of jobs.
    """,
    bad="""
        import argparse

        import click

        parser = argparse.ArgumentParser()
        parser.add_argument("-p", "--password", help="of the database")  # SEC707
        group = parser.add_argument_group("account")
        group.add_argument("--api-key", action="store")  # SEC707

        @click.option("--client-secret", required=True)  # SEC707
        def send(client_secret):
            pass
    """,
    good=(
        """
        import argparse

        import click

        parser = argparse.ArgumentParser()
        parser.add_argument("--password-file", help="with the password of the database")
        parser.add_argument("--ask-password", action="store_true")
        parser.add_argument("--token-type")
        parser.add_argument("--user", "-u")

        @click.option("--password", prompt=True, hide_input=True)
        @click.option("--token", is_flag=True)
        def send(password, token):
            pass
        """,
        """
        layout.add_argument("--password")
        """,
    ),
    see=("https://docs.python.org/3/library/getpass.html",),
)
