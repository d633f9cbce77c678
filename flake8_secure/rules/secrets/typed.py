"""Passwords that are shown on the screen while somebody types them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import LOW, MEDIUM, Match, Rule, Test, arg, call, either, outside_tests
from flake8_secure.match.texts import HOLE, built
from flake8_secure.regex import regex
from flake8_secure.rules.secrets.names import PASSWORD, is_secret, kind_of
from flake8_secure.rules.secrets.tokens import target_name
from flake8_secure.syntax.functions import defaults
from flake8_secure.syntax.nodes import targets_of, text_of

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File

# What is asked for, and nothing about it: not "Forgotten password?", nor "Length of the password:".
_PROMPT = regex(
    r"(?i)[\s\W]*(?:please\s+)?(?:(?:confirm|enter|input|provide|re-?enter|repeat|re-?type|type)\s+)?(?:in\s+)?"
    r"(?:(?:\w+'s|[a-z]{1,12})\s+){0,2}(?:passphrase|passwd|password)(?:\s+(?:again|for|of)\b[^?]*)?[\s:>=\[\]-]*")
# In front of the word: what is asked instead, or what may say so.
_OTHER = regex(
    rf"(?i){HOLE}(?!'s)(?=.*pass)"
    r"|\b(?:change|file|forgot\w*|generate|length|no|number|reset|set|show|skip|use|with(?:out)?)\b")


def _asks(match: Match, file: File) -> bool:
    """Tell whether the prompt asks for a password, or the answer is called one."""
    asked = _TEXT.node(match)
    prompt = "" if asked is None else built(asked, match.scope).text
    if "?" in prompt or "/" in prompt or _OTHER.search(prompt):
        return False
    above = file.parent(match.node, match.scope)
    named = any(kind_of(target_name(one) or "") == PASSWORD for one in targets_of(above))
    return named or _PROMPT.fullmatch(prompt) is not None


def _has_keywords(match: Match, file: File) -> bool:
    """Tell whether it is another function than Python's, which takes none: `from pywebio.input import *`."""
    return isinstance(match.node, ast.Call) and bool(match.node.keywords)


def _is_prompted_option(match: Match, file: File) -> bool:
    """Tell whether an option that is called a password or a secret is asked for where it is not given."""
    given = match.node.args if isinstance(match.node, ast.Call) else []
    return any(is_secret((text_of(name) or "").lstrip("-").replace("-", "_")) for name in given)


def _is_prompted_parameter(match: Match, file: File) -> bool:
    """Tell whether a parameter that is called a password is declared so, by its default or in its annotation."""
    below, above = match.node, file.parent(match.node, match.scope)
    while isinstance(above, ast.expr):
        below, above = above, file.parent(above, match.scope)
    if isinstance(above, ast.arguments):
        return any(value is below and kind_of(argument.arg) == PASSWORD for argument, value in defaults(above))
    return isinstance(above, ast.arg) and kind_of(above.arg) == PASSWORD


_TEXT = arg("prompt", "text", 0)
_HIDDEN = arg("hide_input")

TYPED = Rule(
    code="SEC708", name="password-typed-in-sight", cwe=549, severity=LOW, confidence=MEDIUM,
    message="{name}() shows the password while it is typed: use getpass.getpass()",
    when=outside_tests(either(
        call("builtins.input", "builtins.raw_input").where(Test(_asks)).unless(Test(_has_keywords)),
        call("click.prompt", "typer.prompt").where(_HIDDEN.absent | _HIDDEN.equals(False)).where(Test(_asks)).saying(
            "{name}() shows the password while it is typed: say hide_input=True"),
        call("rich.prompt.Prompt.ask").where(arg("password").absent).where(Test(_asks)).saying(
            "{name}() shows the password while it is typed: say password=True"),
        call("click.option").where(arg("prompt").true).where(_HIDDEN.absent | _HIDDEN.equals(False)).where(
            Test(_is_prompted_option)).saying("{name}() shows the password while it is typed: say hide_input=True"),
        call("typer.Option").where(arg("prompt").true).where(_HIDDEN.absent | _HIDDEN.equals(False)).where(
            Test(_is_prompted_parameter)).saying("{name}() shows the password while it is typed: say hide_input=True"),
    )),
    why="""
        Who stands behind the user, or sees the screen in a meeting or a recording, reads it; and it stays in the window
        afterwards.
    """,
    bad="""
        from typing import Annotated

        import click
        import typer
        from rich.prompt import Prompt

        word = input("Please enter your password: ")  # SEC708
        password = input("> ")  # SEC708
        word = click.prompt("Password")  # SEC708
        word = click.prompt("Password", hide_input=False)  # SEC708
        word = Prompt.ask("Password of the shop")  # SEC708

        @click.command()
        @click.option("--db-password", prompt=True)  # SEC708
        @click.option("--mail-password", prompt="For mails", hide_input=False)  # SEC708
        def send(db_password, mail_password):
            pass

        def log_in(password: str = typer.Option(..., prompt=True)):  # SEC708
            pass

        def log_in_shown(password: str = typer.Option(..., prompt=True, hide_input=False)):  # SEC708
            pass

        def log_in_again(password: Annotated[str, typer.Option(prompt=True)]):  # SEC708
            pass
    """,
    good="""
        import getpass

        import click
        import typer
        from rich.prompt import Prompt

        word = getpass.getpass("Password: ")
        file = input("File with the password: ")
        length = int(input("Length of the password: "))
        answer = input("Forgotten your password? ")
        word = input("Password", type=PASSWORD)
        word = click.prompt("Password", hide_input=True)
        word = Prompt.ask("Password", password=True)
        name = click.prompt("Name") or Prompt.ask("Name")

        @click.command()
        @click.option("--db-password", prompt=True, hide_input=True)
        @click.option("--mail-password", envvar="MAIL_PASSWORD")  # SEC707
        @click.option("--name", prompt=True)
        def send(db_password, mail_password, name):
            pass

        def log_in(name: str = typer.Option(prompt=True), password: str = typer.Option(prompt=True, hide_input=True)):
            pass
    """,
    see=("https://docs.python.org/3/library/getpass.html", "https://click.palletsprojects.com/en/stable/prompts/"),
)
