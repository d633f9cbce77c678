"""What was found in a function before it took too many steps is kept."""

from __future__ import annotations

import pytest

from flake8_secure.dataflow import objects
from flake8_secure.dataflow.functions import NESTING
from flake8_secure.testing import expected, reported

VIEW = """
from flask import Flask, request

app = Flask(__name__)


@app.route("/")
def view():
    name = request.args["name"]
    open("/srv/first/" + name)  # SEC101
    {}
    open("/srv/last/" + name){}
"""


def test_a_function_of_few_steps_is_run_to_its_end() -> None:
    source = VIEW.format("rows = [name] * 9", "  # SEC101")
    assert reported(source) == expected(source)


def test_what_comes_before_the_last_step_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(objects, "BUDGET", 200)
    source = VIEW.format("rows = [" + "name, " * 300 + "]", "")
    assert reported(source) == expected(source)


def test_a_function_of_which_something_is_left_out_is_given_up() -> None:
    withs = "\n".join(" " * (4 + depth) + "with lock:" for depth in range(NESTING + 1))
    source = VIEW.replace("  # SEC101", "").format(withs.lstrip() + "\n" + " " * (5 + NESTING) + ' name = "shop"', "")
    assert reported(source) == expected(source) == set()


def test_containers_that_others_hold_in_many_places_are_looked_into_once() -> None:
    rows = [f"rows_{depth + 1} = [{f'rows_{depth}, ' * 13}]" for depth in range(6)]  # 13 ** 6 ways lead to the first
    source = VIEW.format("\n    ".join(["rows_0 = [name]", *rows, "name = str(rows_6)"]), "  # SEC101")
    assert reported(source) == expected(source)
