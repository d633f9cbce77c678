"""The adapter between flake8 and the checker."""

from __future__ import annotations

import argparse
import ast
import logging
import multiprocessing  # flake8 has loaded it
import os
import sys
from typing import ClassVar, Iterator, List, Optional, Tuple, Type

from flake8.options.manager import OptionManager

from flake8_secure import __version__
from flake8_secure.checker import Checker
from flake8_secure.options import Options, add_options, parse
from flake8_secure.registry import families

LOG = logging.getLogger("flake8_secure")


class Plugin:
    """flake8 makes one instance for each file."""

    name = "flake8-secure"
    version = __version__
    # flake8 hands options to the class. Decided once; files share nothing else.
    checker: ClassVar[Optional[Checker]] = None

    def __init__(self, tree: ast.Module, filename: str, lines: List[str]) -> None:
        self.tree = tree
        self.filename = filename
        self.lines = lines

    @staticmethod
    def add_options(manager: OptionManager) -> None:
        """Add our options to flake8."""
        add_options(manager)

    @classmethod
    def parse_options(cls, options: argparse.Namespace) -> None:
        """Decide which rules run; flake8 calls this once in every process."""
        # Records go where those of flake8 go: nowhere without -v.
        for handler in logging.getLogger("flake8").handlers:
            LOG.addHandler(handler)
        if "flake8_bandit" in sys.modules and multiprocessing.parent_process() is None:
            LOG.warning("flake8-bandit is installed as well and reports the same weaknesses once more: uninstall it")
        cls.checker = Checker(families(), parse(options))
        if _forks(options):
            cls.checker.warm_up()  # once, not in every process

    def run(self) -> Iterator[Tuple[int, int, str, Type[Plugin]]]:
        """Yield the findings: line from 1, column from 0 in characters, code and text, and this class."""
        checker = self.checker or Checker(families(), Options())
        for finding in checker.check(self.tree, self.lines, self.filename):
            yield finding.line, finding.column, f"{finding.code} {finding.text}", type(self)


def _forks(options: argparse.Namespace) -> bool:
    """Tell whether flake8 is about to check several files in processes that it forks from this one."""
    jobs = getattr(options, "jobs", None)
    names: List[str] = getattr(options, "filenames", [])
    if jobs is None or jobs.n_jobs == 1 or len(names) == 1 and not os.path.isdir(names[0]):
        return False
    # Asking for the method in use would settle it.
    method = multiprocessing.get_start_method(allow_none=True) or multiprocessing.get_all_start_methods()[0]
    return method == "fork" and multiprocessing.parent_process() is None
