"""Which parity tests run: none, unless FLAKE8_SECURE_PARITY asks for "quick" or "full"."""

from __future__ import annotations

import os
from typing import Callable, Dict, List

import pytest
from compare import Comparison, compare, table
from corpora import CORPORA, Unavailable
from differences import ROWS

MODES = ("quick", "full")
COMPARED = pytest.StashKey[Dict[str, Comparison]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[COMPARED] = {}
    for mode in MODES:
        config.addinivalue_line("markers", f"parity_{mode}: runs when FLAKE8_SECURE_PARITY is {mode!r}")


def pytest_collection_modifyitems(config: pytest.Config, items: List[pytest.Item]) -> None:
    wanted = os.environ.get("FLAKE8_SECURE_PARITY", "")
    if wanted not in ("", *MODES):
        raise pytest.UsageError(f"FLAKE8_SECURE_PARITY must be one of {MODES}, not {wanted!r}")
    unwanted = [
        item
        for item in items
        for marks in [{mark.name for mark in item.iter_markers()}]
        if marks.intersection(f"parity_{mode}" for mode in MODES) and f"parity_{wanted}" not in marks
    ]
    if unwanted:
        config.hook.pytest_deselected(items=unwanted)
        items[:] = [item for item in items if item not in unwanted]


@pytest.fixture(scope="session")
def compared(pytestconfig: pytest.Config) -> Callable[[str], Comparison]:
    """Compare both tools on the corpus of a name, once; skip where that cannot be installed."""
    known = pytestconfig.stash[COMPARED]

    def look_up(name: str) -> Comparison:
        if name not in known:
            try:
                known[name] = compare(CORPORA[name](), ROWS)
            except Unavailable as reason:
                pytest.skip(str(reason))
        return known[name]

    return look_up


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    comparisons = config.stash[COMPARED]
    if comparisons:
        terminalreporter.section(f"Bandit and flake8-secure on {', '.join(comparisons)}")
        for line in table(comparisons.values()):
            terminalreporter.line(line)
