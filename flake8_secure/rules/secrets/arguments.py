"""Secrets that are given on a command line, where other users of the machine see them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict

from flake8_secure.api import AUDIT, LOW, MEDIUM, Match, Rule, Test, arg, call, either, method, outside_tests
from flake8_secure.match.rows import elements
from flake8_secure.match.texts import HOLE, built
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import is_secret, kind_of, shown
from flake8_secure.rules.secrets.tokens import target_name
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


# What starts a program with a list of arguments.
_STARTING = tuple(f"subprocess.{function}" for function in ("Popen", "call", "check_call", "check_output", "run"))

# An option or a header of which the value is not known, as `--token` and what comes next, or in one text.
_SAID = regex(
    rf"(?i)(?P<name>--(?P<option>[\w-]+)(?==)|(?:proxy-)?authorization(?=:)|x-api-key(?=:))[=:] *(?:\w+ )?{HOLE}")


def _given(match: Match, file: File) -> Dict[str, str]:
    """Return the secret that stands among the arguments of a program: alone, or in a text."""
    arguments, before = arg("args", 0).node(match), ""
    for part in () if arguments is None else elements(arguments, match.scope, file):
        text = built(part, match.scope)
        for hole in text.holes:
            name = target_name(hole)
            if name is not None and is_secret(name):
                return {"option": shown(name, "a secret")}
        said = _SAID.match(before + text.text)
        if said is not None and (said["option"] is None or kind_of(said["option"].replace("-", "_"))):
            return {"option": f"the value of {said['name']}"}
        before = text.text + "=" if text.text.startswith("--") and not text.holes else ""
    return {}


ARGUMENT = Rule(
    code="SEC707", name="secret-on-command-line", cwe=214, severity=LOW, confidence=MEDIUM, profile=AUDIT,
    message="who lists the processes sees {option}: ask for it, or read it from the environment or a file",
    when=outside_tests(either(
        method("add_argument").where(Test(_of_argparse)),
        call("click.option"),
    ).naming(_option)) | outside_tests(call(*_STARTING).naming(_given)),
    why="""
        Command lines are shown to every user of the machine, and kept in the histories of shells and in logs of jobs.
    """,
    bad=(
        """
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
        """
        import subprocess  # S404

        def dump(user, password):
            subprocess.run(["/usr/bin/mysqldump", "-p" + password])  # S603 SEC707
            subprocess.check_output(("/usr/bin/mysqldump", "--password", password))  # S603 SEC707
            command = ["/usr/bin/skopeo", "copy"]
            command = command + ["--src-creds=%s:%s" % (user, password)]
            subprocess.run(command)  # S603 SEC707

        def dump_more(settings):
            command = ["/usr/bin/mysqldump"]
            command.append(f"--password={settings.db_password}")
            subprocess.run(command)  # S603 SEC707
        """,
    ),
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
