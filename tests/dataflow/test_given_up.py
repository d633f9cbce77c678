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


HELPERS = """
from flask import Flask, jsonify, request

app = Flask(__name__)


def answer(code, message=None, data=None):
    out = {"code": code}
    if message:
        out["message"] = message
    if data is not None:
        out["data"] = data
    if code >= 400:
        app.logger.warning("refused: %s", code)
    return jsonify(out), code


def load(name):
    with open("/srv/" + name) as file:  # SEC101
        return file.read()


def clean(name):
    parts = []
    for part in name.split("/"):
        if part in ("", ".", ".."):
            continue
        parts.append(part)
    return "-".join(parts)
"""
REFUSING = """

@app.route("/{0}", methods=["POST"])
def view_{0}():
    row = request.json.get("row")
    if not row:
        return answer(400, "no row in {0}")
    if not row.name:
        return answer(401, "no name in {0}")
    if not row.size:
        return answer(402, "no size in {0}")
    return answer(200, data=row)
"""
LAST = """

@app.route("/last")
def last():
    return load(request.args["name"])


@app.route("/cleaned")
def cleaned():
    return open("/srv/" + clean(request.args["name"])).read()
"""


@pytest.mark.parametrize("views", [1, 60, 150])
def test_calls_without_data_leave_steps_for_those_with_data(views: int) -> None:
    source = HELPERS + "".join(REFUSING.format(number) for number in range(views)) + LAST
    assert reported(source) == expected(source)


@pytest.mark.parametrize("branches", [1, 80])
def test_so_they_do_within_one_body(branches: int) -> None:
    asked = "\n".join(f'    if kind == "{number}":\n        return answer(200, "row {number}")' for number in range(branches))
    source = f"""{HELPERS}

@app.route("/rows")
def rows():
    kind = request.args["kind"]
{asked}
    return load(kind)
"""
    assert reported(source) == expected(source)


def test_helpers_that_ask_for_data_are_followed_when_those_that_do_not_have_used_their_steps() -> None:
    source = HELPERS.replace("SEC101", "SEC318") + """

def name_asked_for():
    return request.args["name"]


@app.route("/rows")
def rows():
""" + "\n".join(f'    answer({number}, "row {number}")' for number in range(200)) + """
    return open("/srv/" + name_asked_for()).read()  # SEC101
"""
    assert reported(source) == expected(source)
