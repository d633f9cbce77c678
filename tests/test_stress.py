"""Any file that the parser takes is analysed without exception or log record, in proportion to its size."""
from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))

from flake8_secure.registry import all_rules  # noqa: E402
from growth import Example, complaint, first_examples  # noqa: E402
from inprocess import TreePlugin  # noqa: E402
from shapes import SHAPES, Shape, check, parses  # noqa: E402

#: Wider than the benchmark's own: a shared machine that runs other tests is no place to measure.
FACTOR = 10.0


@pytest.fixture(scope="module")
def plugin() -> TreePlugin:
    return TreePlugin()


@pytest.mark.slow
@pytest.mark.parametrize("shape", [pytest.param(shape, id=shape.name) for shape in SHAPES])
def test_shape_is_taken_in_its_stride(plugin: TreePlugin, shape: Shape) -> None:
    if not parses(shape.build(4)):
        pytest.skip("this interpreter's grammar does not know the statement")
    assert check(plugin, shape, shape.quick, FACTOR, linear=False).problems == ()


@pytest.mark.slow
@pytest.mark.parametrize("example", [pytest.param(example, id=example.name) for example in first_examples(all_rules())])
def test_rule_takes_its_own_example_over_and_over_in_its_stride(example: Example) -> None:
    assert complaint(example) == ""
