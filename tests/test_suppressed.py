"""Bandit's comments hide findings where the user wants it, and a noqa without codes is found out."""

from __future__ import annotations

from typing import FrozenSet, List, Optional, Tuple

import pytest
from running import Project

from flake8_secure.match.suppressed import ALL, nosec
from flake8_secure.models.bandit import NUMBERS
from flake8_secure.options import Options
from flake8_secure.rule import Profile
from flake8_secure.testing import check

NOSEC = Options(profile=Profile.AUDIT, strict_errors=True, nosec=True)


def found(source: str, options: Options = NOSEC) -> List[Tuple[int, str]]:
    """Return the lines and codes of what is found."""
    return [(finding.line, finding.code) for finding in check(source, options=options)]


@pytest.mark.parametrize(
    ("comment", "codes"),
    [
        ("# just a comment", None),
        ("# nosecurity", None),
        ("# nosec", ALL),
        ("#nosec", ALL),
        ("# nosec because it is our own file", ALL),
        ("# nosec B301", {"S301"}),
        ("# nosec: B301, B303", {"S301", "S303"}),
        ("# nosec B301,B303 a reason", {"S301", "S303"}),
        ("# nosec B301 B303 - unlike B602, this is ours", {"S301", "S303"}),
        ("# nosec B404 - git is started without a shell", {"S404"}),
        ("# nosec - B404 is fine here", {"S404"}),
        ("# nosec assert_used", {"S101"}),
        ("# nosec hashlib_insecure_functions, B303", {"S324", "S303"}),
        ("# type: ignore  # nosec B301 # noqa: E501", {"S301"}),
        ("# nosec SEC101", {"SEC101"}),
    ],
)
def test_comments_of_bandit_are_read(comment: str, codes: Optional[FrozenSet[str]]) -> None:
    assert nosec(comment) == codes


@pytest.mark.parametrize(
    ("comment", "is_left"), [("noqa: S501 ours", False), ("NoQA:E501,S5", False), ("noqa: S502", True), ("noqa", True)])
def test_a_noqa_counts_on_the_line_of_an_argument(comment: str, is_left: bool) -> None:
    source = f"import requests\nrequests.get(\n    url,\n    timeout=3,\n    verify=False,  # {comment}\n)\n"
    for options in (NOSEC, NOSEC._replace(nosec=False)):
        assert ((2, "S501") in found(source, options)) is is_left
    assert (2, "S501") in found(source, NOSEC._replace(noqa=False, nosec=False))


@pytest.mark.parametrize(
    ("comment", "is_left"), [("noqa: S107 of a test", False), ("nosec B107", False), ("noqa: S106", True), ("nosec B106", True)])
def test_a_comment_on_the_line_of_a_def_counts_for_defaults(comment: str, is_left: bool) -> None:
    source = f"def f(  # {comment}\n    user='root',\n    password='hunter22',\n):\n    g(password='hunter23')\n"
    assert found(source) == [(3, "S107")] * is_left + [(5, "S106")]


@pytest.mark.parametrize(
    ("source", "left"),
    [
        pytest.param("import pickle  # nosec\n", [], id="all"),
        pytest.param("import pickle  # nosec B403\n", [], id="a-number"),
        pytest.param("import pickle  # nosec B404\n", [(1, "S403")], id="another-number"),
        pytest.param("import marshal\nmarshal.load(\n    x,\n)  # nosec B302\n", [], id="last-line"),
        pytest.param("import marshal\nmarshal.load(\n    x,  # nosec B302 ours\n)\n", [], id="a-line-between"),
        pytest.param("import marshal\nmarshal.load(x)\n# nosec\n", [(2, "S302")], id="the-line-after"),
        pytest.param("import marshal\nmarshal.load('# nosec')\n", [(2, "S302")], id="in-a-text"),
        pytest.param('import marshal\nmarshal.load("""\n# nosec\n""")\n', [(2, "S302")], id="in-a-long-text"),
        pytest.param(
            "try:\n    x()\nexcept Exception:\n    pass  # nosec B110\n", [], id="body-of-a-handler"),
        pytest.param(
            "def f(password='hunter22'):\n    pass  # nosec B107\n", [(1, "S107")], id="body-of-a-function"),
        pytest.param(
            "def f(\n    password='hunter22',  # nosec B107\n):\n    pass\n", [], id="head-of-a-function"),
    ],
)
def test_a_finding_is_hidden_by_a_comment_on_its_expression(source: str, left: List[Tuple[int, str]]) -> None:
    assert found(source) == left
    assert set(left) < set(found(source, NOSEC._replace(nosec=False))) or left == found(source, NOSEC._replace(nosec=False))


def test_the_option_is_read_from_the_configuration_and_disable_noqa_undoes_it(project: Project) -> None:
    project.write("a.py", "import pickle\npickle.loads(x)  # nosec B301\n")
    run = ("--select=S301", "a.py")
    assert project.flake8(*run).returncode == 1
    project.write(".flake8", "[flake8]\nsecure-nosec = true\n")
    assert project.flake8(*run).returncode == 0
    assert project.flake8("--disable-noqa", *run).returncode == 1


def test_the_names_of_checks_are_those_of_bandit() -> None:
    loader = pytest.importorskip("bandit.core.extension_loader")
    names = {plugin.name: plugin.plugin._test_id for plugin in loader.MANAGER.plugins}
    names.update((item["name"], number) for number, item in loader.MANAGER.blacklist_by_id.items())
    assert {name: NUMBERS.get(name) for name in names} == names


@pytest.mark.parametrize(
    ("source", "blankets"),
    [
        pytest.param("import marshal\nx = 1\nmarshal.load(x)  # noqa: S302\n", [], id="a-code"),
        pytest.param("import marshal\nx = 1\njson.load(x)  # noqa\n", [], id="nothing-of-ours"),
        pytest.param("import marshal\nx = 1\nmarshal.load(x)  # noqa\n", [2], id="nothing-but-noqa"),
        pytest.param("import marshal\nx = 1\nmarshal.load(x)  # NOQA:S\n", [2], id="no-code-that-flake8-reads"),
        pytest.param("import marshal\nx = 1\nmarshal.load(x)  # noqa because\n", [2], id="a-reason-only"),
        pytest.param("import marshal  # noqa\nmarshal.load(x)  # noqa\ny = 1\n", [3], id="all-lines-before-are-hidden"),
        pytest.param("import marshal\nmarshal.load(x, \\\n    y)  # noqa\n", [1], id="over-a-backslash"),
        pytest.param('import marshal\nmarshal.load("""\n""")  # noqa\n', [1], id="after-a-long-text"),
        pytest.param("import marshal  # noqa\n", [], id="nowhere-to-say-it"),
    ],
)
def test_a_comment_without_codes_is_reported_beside_it(source: str, blankets: List[int]) -> None:
    assert [line for line, code in found(source) if code == "SEC940"] == blankets


def test_the_report_of_a_blanket_survives_the_blanket(project: Project) -> None:
    project.write("a.py", "import marshal\nx = 1\nmarshal.load(x)  # noqa\n")
    shown = project.flake8("--select=S", "--secure-profile=audit", "a.py").stdout.splitlines()
    assert shown == ["a.py:2:1: SEC940 noqa without a code (line 3) hides S302 and all else on its line: "
                     "name what it is to hide [CWE-710]"]
    assert project.flake8("--select=S", "a.py").stdout == ""
