"""What was found before is not reported again, wherever its lines move; what is new is."""

from __future__ import annotations

import json
from typing import List

import pytest
from running import Project

from flake8_secure.baseline import normal, place

OLD = "import pickle\n\npickle.loads(a)\npickle.loads(a)\n"


@pytest.fixture
def configured(project: Project) -> Project:
    """Return a project with two findings, and the name of a baseline in its configuration."""
    project.write("shop/a.py", OLD)
    project.write(".flake8", "[flake8]\nselect = S301\nsecure-baseline = ./baseline.json\n")
    return project


@pytest.fixture
def old(configured: Project) -> Project:
    """Return the same project with the baseline of its findings."""
    result = configured.secure("baseline", "--output=baseline.json")
    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr == "baseline.json: 3 findings in 1 file\n"
    return configured


def found(project: Project, *arguments: str, stdin: str = "") -> List[str]:
    """Return the places and codes that flake8 reports."""
    result = project.flake8(*(arguments or (".",)), stdin=stdin)
    assert result.stderr == ""
    return [" ".join(line.split()[:2]) for line in result.stdout.splitlines()]


def test_what_was_there_is_silent(old: Project) -> None:
    assert found(old) == []
    assert old.flake8("--secure-baseline=", ".").stdout.count("S301") == 2


def test_the_file_counts_lines_of_source(old: Project) -> None:
    assert json.loads(old.read("baseline.json")) == {"version": 1, "files": {"shop/a.py": {
        "S301": {"pickle.loads(a)": 2}, "S403": {"import pickle": 1}}}}


def test_lines_that_move_and_are_indented_anew_stay_known(old: Project) -> None:
    old.write("shop/a.py", "import pickle\n# one\nif a:\n    pickle.loads(a)\n\npickle.loads(a)\n")
    assert found(old) == []


def test_what_a_comment_leaves_out_does_not_count(project: Project) -> None:
    text = 'import marshal\na = marshal.loads(x + """a\n"""){comment}\n'
    project.write("a.py", text.format(comment="  # noqa: S302") + text.format(comment=""))
    assert project.secure("baseline", "--isolated", "--select=S", "--output=baseline.json", ".").returncode == 0
    arguments = ("--isolated", "--select=S", "--secure-baseline=baseline.json", ".")
    assert project.flake8(*arguments).stdout == ""
    assert project.flake8("--disable-noqa", *arguments).stdout.count("S302") == 1


@pytest.mark.parametrize("jobs", ["-j1", "-j2"])
def test_more_of_a_line_and_other_lines_and_files_are_new(old: Project, jobs: str) -> None:
    old.write("shop/a.py", OLD + "pickle.loads(a)\npickle.loads(b)\n")
    old.write("shop/b.py", OLD)
    assert found(old, jobs, ".") == [
        "./shop/a.py:5:1: S301", "./shop/a.py:6:1: S301", "./shop/b.py:3:1: S301", "./shop/b.py:4:1: S301"]


def test_paths_are_known_from_wherever_flake8_starts(old: Project) -> None:
    assert found(old, str(old.directory / "shop" / "a.py")) == []
    old.directory = old.directory / "shop"
    assert found(old, "--config=../.flake8", "a.py") == []
    assert found(old, "--secure-baseline=../baseline.json", "--select=S301", "a.py") == []


def test_an_editor_gives_a_name_or_none(old: Project) -> None:
    text = OLD + "pickle.loads(b)\n"
    assert found(old, "--stdin-display-name=shop/a.py", "-", stdin=text) == ["shop/a.py:5:1: S301"]
    assert found(old, "-", stdin=text) == ["stdin:5:1: S301"]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        pytest.param(None, "{path}: No such file or directory; flake8-secure baseline writes one", id="missing"),
        pytest.param("{", "{path} is not JSON: Expecting property name", id="cut-off"),
        pytest.param("[]", "{path} is not a baseline of version 1", id="a-list"),
        pytest.param('{"version": 2, "files": {}}', "{path} is not a baseline of version 1", id="newer"),
        pytest.param('{"version": 1, "files": {"a.py": {"S301": {"x": "2"}}}}', "{path} is not a baseline", id="no-number"),
        pytest.param('{"version": 1, "files": {"a.py": ["S301"]}}', "{path} is not a baseline of version 1", id="no-object"),
        pytest.param("[" * 100000, "{path} is not JSON: ", id="deep"),
    ],
)
@pytest.mark.parametrize("jobs", ["-j1", "-j2"])
def test_a_file_that_is_no_baseline_ends_the_run_in_one_line(
    configured: Project, content: str, complaint: str, jobs: str
) -> None:
    path = configured.directory / "baseline.json"
    if content is not None:
        path.write_text(content)
    configured.write("shop/b.py", OLD)
    result = configured.flake8(jobs, ".")
    assert (result.returncode, result.stderr) == (1, "")
    head, line = result.stdout.splitlines()
    assert line.startswith("--secure-baseline: " + complaint.format(path=path))


def test_shrinking_only_takes_out(old: Project) -> None:
    old.write("shop/a.py", "import pickle\npickle.loads(a)\npickle.loads(new)\n")
    assert old.secure("baseline", "--output=baseline.json", "--shrink").returncode == 0
    assert json.loads(old.read("baseline.json"))["files"] == {"shop/a.py": {
        "S301": {"pickle.loads(a)": 1}, "S403": {"import pickle": 1}}}
    assert found(old) == ["./shop/a.py:3:1: S301"]


def test_the_command_is_the_same_twice_and_takes_options_of_flake8(old: Project) -> None:
    before = old.read("baseline.json")
    assert old.secure("baseline", "--output=baseline.json", ".").returncode == 0
    assert old.read("baseline.json") == before
    assert old.secure("baseline", "--output=baseline.json", "--secure-min-severity=medium", "shop").returncode == 0
    assert "S403" not in old.read("baseline.json")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "text", "arguments", "complaint"),
    [
        pytest.param("c.py", "def (:\n", (), "c.py:1: E999 SyntaxError", id="syntax"),
        pytest.param("c.py", "", ("--output=baseline.json", "missing.py"), "missing.py:1: E902 FileNotFoundError", id="missing"),
        pytest.param("c.py", "", ("--secure-profile=loud",), "--secure-profile: 'loud' is not allowed", id="option"),
        pytest.param("c.py", "", ("--output=missing/baseline.json",), "No such file or directory", id="output"),
        pytest.param("c.py", "", ("--output=none.json", "--shrink"), "none.json: No such file or directory", id="shrink"),
    ],
)
def test_an_error_writes_nothing(old: Project, name: str, text: str, arguments: List[str], complaint: str) -> None:
    before = old.read("baseline.json")
    old.write(name, text)
    result = old.secure("baseline", *arguments)
    assert (result.returncode, result.stdout, complaint in result.stderr) == (2, "", True)
    assert old.read("baseline.json") == before and "Traceback" not in result.stderr
    assert not (old.directory / "secure-baseline.json").exists()


def test_lines_are_compared_without_their_white_space() -> None:
    assert normal("\tx  = 1 \r\n") == "x = 1"
    assert place("/a/b/c.py", "/a") == "b/c.py" and place("/b/c.py", "/a") == "../b/c.py"
