"""Calls that write to logs, to the terminal, and into reports of errors and traces."""

from __future__ import annotations

from flake8_secure.api import Match, Test, call, method, receiver
from flake8_secure.dataflow.file import File
from flake8_secure.dataflow.handlers import shapes
from flake8_secure.models.apps import TASKS
from flake8_secure.models.sinks.texts import LEVELS
from flake8_secure.regex import regex
from flake8_secure.syntax.nodes import callee, tail_of
from flake8_secure.syntax.scopes import FUNCTION

_LOGGER = regex(r"(?i)(?:^|_)(?:log|logger|logging)$|^getlogger$")
LOGGING_LEVELS = (*LEVELS, "notice", "success", "trace", "verbose")
_LIBRARIES = ("logging.", "loguru.", "structlog.")


def _on_a_logger(match: Match, file: File) -> bool:
    """Tell whether a method is called on what is named, or known, to be a logger."""
    given = receiver.node(match)
    return given is not None and _LOGGER.search(tail_of(callee(given))) is not None or any(
        name.startswith(_LIBRARIES) for name in file.names(callee(match.node), match.scope))


def _on_a_span(match: Match, file: File) -> bool:
    """Tell whether a method is called on what is named like a part of a trace."""
    given = receiver.node(match)
    return given is not None and _SPAN.search(tail_of(callee(given))) is not None


_SPAN = regex(r"(?i)(?:^|_)span$")
# Besides messages: what is put beside all that follow, and what reports of errors and traces have with them.
LOGGING = (
    method(*LOGGING_LEVELS, "bind").where(Test(_on_a_logger))
    | call(*(f"logging.{level}" for level in LEVELS))  # out of its module
    | call("loguru.logger.contextualize", *(
        f"sentry_sdk.{name}" for name in ("capture_message", "set_context", "set_extra", "set_tag")), *(
        f"structlog.contextvars.{name}" for name in ("bind_contextvars", "bound_contextvars")))
    | method("set_attribute", "set_attributes").where(Test(_on_a_span)))


def is_served(match: Match, file: File) -> bool:
    """Tell whether a server calls the function, and no command line: what it prints goes to the log of that."""
    owner = match.scope.owner
    return owner.kind == FUNCTION and any(shape.library is not TASKS for shape in shapes(owner, file))


PRINTING = call(
    "builtins.print", "click.echo", "click.secho", "pprint.pp", "pprint.pprint", "rich.print", "sys.stderr.write",
    "sys.stdout.write", "typer.echo", "typer.secho")
