"""Text that is run as code."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from flake8_secure.api import AUDIT, MEDIUM, Match, Matcher, Rule, Test, arg, call, reference

if TYPE_CHECKING:
    from flake8_secure.dataflow.file import File


def _literal(match: Match, file: File) -> bool:
    """Tell whether the code is written out at the call."""
    return isinstance(arg("source", "expression", 0).node(match), ast.Constant)


def _run(name: str) -> Matcher:
    """Match uses of a builtin that runs text; with the text written out only in the audit profile."""
    return (
        call(name).where(Test(_literal)).saying(profile=AUDIT)
        | call(name)
        | reference(name)
    )


EXEC = Rule(
    code="S102", name="exec-used", cwe=78, severity=MEDIUM,
    message="exec() runs any code that reaches it: look a function up in a dictionary instead",
    when=_run("builtins.exec"),
    why="Whoever has a say in the text runs commands with the rights of the program.",
    bad="""
        import builtins

        exec(text)  # S102
        builtins.exec(text)  # S102
        list(map(exec, texts))  # S102
        exec("limit = 10")  # S102
    """,
    good="""
        COMMANDS = {"start": start, "stop": stop}
        COMMANDS[command]()
    """,
    see=("https://docs.python.org/3/library/functions.html#exec",),
    also=("DUO105", "lang/exec-detected", "SCS101", "py/use-of-exec"),
)

EVAL = Rule(
    code="S307", name="eval-used", cwe=78, severity=MEDIUM,
    message="eval() runs any code that reaches it: for literals use ast.literal_eval()",
    when=_run("builtins.eval"),
    why="""
        Whoever has a say in the text runs commands with the rights of the program; to take the
        built-in names away does not stop that.
    """,
    bad="""
        import builtins

        value = eval(text)  # S307
        value = builtins.eval(text, {})  # S307
        values = map(eval, texts)  # S307
        value = eval("1 + 1")  # S307
    """,
    good="""
        import ast

        value = ast.literal_eval(text)
    """,
    see=("https://docs.python.org/3/library/functions.html#eval",
         "https://docs.python.org/3/library/ast.html#ast.literal_eval"),
    also=("DUO104", "lang/eval-detected", "SCS101"),
)
