"""The rule that CONTRIBUTING shows is complete, and keeps the promises of its examples."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from types import ModuleType

import pytest

from flake8_secure.registry import all_rules, rules_of
from flake8_secure.rule import Rule
from flake8_secure.testing import examples, expected, reported

TEXT = (Path(__file__).parents[1] / "CONTRIBUTING.rst").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def shown() -> Rule:
    """The only rule in the example."""
    found = re.search(r"example-rule-start\n\n\.\. code-block:: python\n(.*)\.\. example-rule-end", TEXT, re.DOTALL)
    assert found is not None
    module = ModuleType("example")
    exec(compile(textwrap.dedent(found[1]), "CONTRIBUTING.rst", "exec"), vars(module))
    rule, = rules_of(module)
    return rule


def test_the_example_is_reported_where_it_says_next_to_all_rules(shown: Rule) -> None:
    sources = [source for _, source in examples([shown])]
    assert [reported(source, [*all_rules(), shown]) for source in sources] == [expected(source) for source in sources]
    assert any(map(expected, sources)) and not all(map(expected, sources))


def test_the_code_of_the_example_is_free(shown: Rule) -> None:
    assert shown.code not in {rule.code for rule in all_rules()}


def test_the_text_speaks_of_the_example(shown: Rule) -> None:
    assert f"``# {shown.code}`` marks each line" in TEXT
    assert f"flake8-secure explain {shown.code}" in TEXT
