"""Files that flake8 has checked by the rules of this plugin, and by nothing else that is installed."""

from __future__ import annotations

from typing import Any

from flake8 import checker

from flake8_secure.plugin import Plugin


class Checker(checker.FileChecker):  # type: ignore[misc]  # flake8 has no types
    """Checks one file: other plugins would take most of the time, and what they find is not shown."""

    def __init__(self, *, plugins: Any, **given: Any) -> None:
        own = [loaded for loaded in plugins.tree if loaded.obj is Plugin]
        super().__init__(plugins=plugins._replace(tree=own, logical_line=[], physical_line=[]), **given)

    def run_ast_checks(self) -> None:
        """Tell of a file that Python cannot parse for another reason than its syntax, and go on with the others."""
        try:
            super().run_ast_checks()
        except (ValueError, RecursionError, MemoryError) as error:  # zeros, up to Python 3.11.3; too much of nesting
            raise SyntaxError(str(error)) from error

    def process_tokens(self) -> None:
        """Leave out the tokens, which no plugin is left to ask for."""


def leave_others_out() -> None:
    """Let flake8 check files so in this process."""
    checker.FileChecker = Checker
