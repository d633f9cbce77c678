"""Each report is one valid document, whatever was found and wherever it goes."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import re
from html.parser import HTMLParser
from importlib.metadata import distribution
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

import jsonschema
import pytest
from running import SHOP, Project
from report_shapes import GITLAB, RECORDS, SARIF

from flake8_secure import report
from flake8_secure.api import Level
from flake8_secure.registry import all_rules
from flake8_secure.report.document import relative
from flake8_secure.report.fingerprints import hashes
from flake8_secure.report.knowledge import markdown, owasp_of, severity_of

RULES = {rule.code: rule for rule in all_rules()}
ODD = 'import pickle\nname = "日本 <b>&amp;\\u202e % \u202e"; pickle.loads(name)  # ünïcödé\n'
VOID = {"meta", "input", "br", "link", "img"}


def validated(schema: Dict[str, Any], text: str) -> Any:
    """Return the document, which *schema* has to accept."""
    document = json.loads(text)
    jsonschema.Draft202012Validator(schema).validate(document)
    return document


def sarif(text: str) -> int:
    """Check a SARIF log; return the number of its results."""
    document = validated(SARIF, text)
    published = os.environ.get("FLAKE8_SECURE_SARIF_SCHEMA")
    if published:
        schema = json.loads(Path(published).read_text(encoding="utf-8"))
        jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()).validate(document)
    run = document["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [
        result["ruleId"] for result in run["results"]]
    return len(run["results"])


def gitlab(text: str) -> int:
    """Check a report for GitLab; return the number of its issues, which it tells apart by their fingerprints."""
    issues = validated(GITLAB, text)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    return len(issues)


def records(text: str) -> int:
    """Check our own JSON; return the number of findings."""
    return len(validated(RECORDS, text)["findings"])


def github(text: str) -> int:
    """Check workflow commands; return their number."""
    shape = re.compile(r"::(error|warning|notice) title=[^,:]+,file=[^,:]+,line=[1-9]\d*,col=[1-9]\d*::[^\r]+")
    assert [line for line in text.splitlines() if not shape.fullmatch(line)] == []
    return len(text.splitlines())


class Balance(HTMLParser):
    """Holds a page to closing what it opens, to one id for each thing, and to fetching nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: List[str] = []
        self.ids: List[str] = []
        self.articles = 0

    def handle_starttag(self, tag: str, attrs: List[Tuple[str, Optional[str]]]) -> None:
        found = dict(attrs)
        assert "src" not in found and tag != "link" and not any(name.startswith("on") for name in found)
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.articles += tag == "article"
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page(text: str) -> int:
    """Check a page; return the number of findings on it."""
    balance = Balance()
    balance.feed(text)
    balance.close()
    assert text.startswith("<!doctype html>\n") and text.count("<!doctype") == 1
    assert balance.open == [] and len(set(balance.ids)) == len(balance.ids)
    assert not re.search(r"url\(|@import|fetch\(|XMLHttpRequest", text)
    return balance.articles


CHECKS: Dict[str, Callable[[str], int]] = {
    "secure-sarif": sarif, "secure-gitlab": gitlab, "secure-json": records, "secure-github": github, "secure-html": page,
}


@pytest.fixture(params=CHECKS)
def name(request: pytest.FixtureRequest) -> str:
    """Return the name of a format."""
    value: str = request.param
    return value


def test_no_findings_are_a_document(project: Project, name: str) -> None:
    project.write("a.py", "x = 1\n")
    result = project.flake8("--isolated", f"--format={name}", "a.py")
    assert (result.returncode, result.stderr, CHECKS[name](result.stdout)) == (0, "", 0)


@pytest.mark.slow
def test_many_findings_are_a_document(project: Project, name: str) -> None:
    project.write("many.py", "import pickle\n" + "pickle.loads(x)\n" * 3000)
    result = project.flake8("--isolated", "--select=S", f"--format={name}", "many.py")
    assert (result.returncode, result.stderr, CHECKS[name](result.stdout)) == (1, "", 3001)


def test_findings_of_others_and_files_that_cannot_be_read_pass_through(project: Project, name: str) -> None:
    project.write("a.py", SHOP)
    project.write("b.py", "def (:\n")
    result = project.flake8("--isolated", "--select=S,F,E9", f"--format={name}", "a.py", "b.py", "missing.py")
    count = CHECKS[name](result.stdout)
    assert (result.returncode, result.stderr) == (1, "")
    assert count >= 5 and all(code in result.stdout for code in ("S608", "F821", "E999", "E902"))


@pytest.mark.slow
def test_a_second_run_replaces_the_file(project: Project, name: str) -> None:
    project.write("a.py", SHOP)
    for _ in range(2):
        result = project.flake8("--isolated", "--select=S", f"--format={name}", "--output-file=new/out", "a.py")
        assert (result.returncode, result.stdout, result.stderr) == (1, "", "")
    count = CHECKS[name](project.read("new/out"))
    assert count >= 3
    project.write("a.py", "x = 1\n")
    project.flake8("--isolated", f"--format={name}", "--output-file=new/out", "a.py")
    assert CHECKS[name](project.read("new/out")) == 0


def test_the_file_and_the_output_are_one_with_tee(project: Project, name: str) -> None:
    project.write("a.py", SHOP)
    result = project.flake8("--isolated", "--select=S", f"--format={name}", "--output-file=out", "--tee", "a.py")
    assert CHECKS[name](result.stdout) >= 3 and project.read("out") == result.stdout


@pytest.mark.slow
def test_paths_and_code_of_any_letters(project: Project, name: str) -> None:
    project.write("añ o/日,本:%.py", ODD)
    project.environment = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for _ in range(2):
        project.flake8("--isolated", "--select=S", f"--format={name}", "--output-file=out", ".")
    assert CHECKS[name](project.read("out")) >= 2


def test_names_and_code_that_look_like_markup(project: Project, name: str) -> None:
    evil = '"><img src=x onerror=alert(1)>::error::\'%0A.py'
    project.write(evil, "import marshal\nmarshal.loads(x)  # </script></style><script>alert(1)</script><!-- \"onload=\"\n")
    result = project.flake8("--isolated", "--select=S", f"--format={name}", ".")
    assert (result.stderr, CHECKS[name](result.stdout)) == ("", 1)


def test_names_of_files_that_are_no_text(project: Project, name: str) -> None:
    try:
        (project.directory / os.fsdecode(b"\xff.py")).write_text("import pickle\npickle.loads(x)\n")
    except (OSError, UnicodeError):
        pytest.skip("the file system takes text only")
    result = project.flake8("--isolated", "--select=S301", f"--format={name}", ".")
    assert (result.stderr, CHECKS[name](result.stdout)) == ("", 1)


def test_what_comes_from_a_pipe_has_its_line(project: Project, name: str) -> None:
    result = project.flake8(
        "--isolated", "--select=S301", f"--format={name}", "--stdin-display-name=shop/a.py", "-",
        stdin="import pickle\npickle.loads(x)\n")
    assert (result.stderr, CHECKS[name](result.stdout)) == ("", 1)
    assert "shop/a.py" in result.stdout


@pytest.mark.slow
def test_several_processes_write_the_same(project: Project, name: str) -> None:
    for number in range(6):
        project.write(f"a{number}.py", SHOP)
    runs = [project.flake8("--isolated", "--select=S", f"--format={name}", f"-j{jobs}", ".").stdout for jobs in (1, 2)]
    assert runs[0] == runs[1] and CHECKS[name](runs[0]) >= 18


def test_statistics_stand_beside_the_document(project: Project, name: str) -> None:
    project.write("a.py", SHOP)
    result = project.flake8("--isolated", "--select=S", f"--format={name}", "--statistics", "--benchmark", "a.py")
    assert CHECKS[name](result.stdout) >= 3
    assert "S608" in result.stderr and "seconds elapsed" in result.stderr


def test_a_file_that_cannot_be_written_is_an_error_in_one_line(project: Project, name: str) -> None:
    project.write("a.py", "x = 1\n")
    (project.directory / "out").mkdir()
    result = project.flake8("--isolated", f"--format={name}", "--output-file=out", "a.py")
    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.splitlines()[1:] == ["--output-file: out: Is a directory"]


# What they say


def log(project: Project, *arguments: str) -> Dict[str, Any]:
    """Return the run of a SARIF log."""
    text = project.flake8("--isolated", "--select=S", "--format=secure-sarif", *arguments).stdout
    run: Dict[str, Any] = json.loads(text)["runs"][0]
    return run


def test_sarif_tells_what_github_shows(project: Project) -> None:
    project.write("shop/a.py", SHOP)
    run = log(project, ".")
    rule = next(rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == "S608")
    assert rule["properties"] == {
        "tags": ["security", "external/cwe/cwe-089", "OWASP A03:2021 Injection"], "precision": "low",
        "security-severity": "5.5", "problem.severity": "warning",
    }
    assert "```python\n" in rule["help"]["markdown"] and "`# noqa: S608`" in rule["help"]["markdown"]
    result = next(result for result in run["results"] if result["ruleId"] == "S608")
    assert (result["level"], result["properties"]) == ("warning", {"security-severity": "5.5"})
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "shop/a.py", "uriBaseId": "%SRCROOT%"}
    assert (place["region"]["startLine"], place["region"]["startColumn"]) == (10, 24)
    lines = [location["physicalLocation"]["region"]["startLine"] for location in result["relatedLocations"]]
    assert lines == [9]
    steps = result["codeFlows"][0]["threadFlows"][0]["locations"]
    assert [step["location"]["physicalLocation"]["region"]["startLine"] for step in steps] == [9, 10]
    # It is worse than its rule says, because the data comes from a request.
    result = next(result for result in run["results"] if result["ruleId"] == "S301")
    assert (result["level"], result["properties"]) == ("error", {"security-severity": "8.0"})


def test_fingerprints_stay_when_lines_move_and_tell_equal_lines_apart(project: Project) -> None:
    source = project.write("a.py", "import pickle\n\npickle.loads(x)\npickle.loads(x)\n")
    before = [result["partialFingerprints"] for result in log(project, "a.py")["results"]]
    source.write_text("# one\n# two\n" + source.read_text())
    after = [result["partialFingerprints"] for result in log(project, "a.py")["results"]]
    assert before == after and len({tuple(prints.values()) for prints in before}) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", ["c129715d7a2bc9a3:1"], id="nothing"),
        pytest.param(
            " a\nb\n  \t\tc\n d",
            ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"], id="lines",
        ),
    ],
)
def test_hashes_of_lines_are_those_of_githubs_upload(text: str, expected: List[str]) -> None:
    assert hashes(tuple(text.split("\n"))) == expected


def test_an_address_is_percent_encoded(project: Project) -> None:
    project.write("añ o/b#.py", "import pickle\n")
    place = log(project, ".")["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"] == "a%C3%B1%20o/b%23.py"


def test_a_file_elsewhere_has_a_whole_address(project: Project) -> None:
    outside = project.write("elsewhere/a.py", "import pickle\n")
    (project.directory / "here").mkdir()
    project.directory = project.directory / "here"
    place = log(project, str(outside))["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": outside.as_uri()}


def test_github_gets_signs_that_it_splits_at_escaped(project: Project) -> None:
    project.write("50%,a:b.py", "import pickle\n")
    text = project.flake8("--isolated", "--select=S", "--format=secure-github", ".").stdout
    assert text.startswith("::notice title=S403 import-pickle,file=50%25%2Ca%3Ab.py,line=1,col=1::S403 the module pickle ")


def test_a_page_shows_signs_that_turn_text_around(project: Project) -> None:
    project.write("a.py", ODD)
    text = project.flake8("--isolated", "--select=S301", "--format=secure-html", "a.py").stdout
    assert '<span class="odd">U+202E</span>' in text and "\u202e" not in text
    assert "&lt;b&gt;&amp;amp;" in text and "<b>&amp;" not in text


def test_paths_are_below_the_working_directory(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project.directory)
    inside, outside = project.directory / "a" / "b.py", project.directory.parent / "c.py"
    names = [relative("./a/b.py"), relative(str(inside)), relative("stdin"), relative("../c.py"), relative(str(outside))]
    assert names == ["a/b.py", "a/b.py", "stdin", "../c.py", outside.as_posix()]


def test_severity_follows_the_words_of_a_finding() -> None:
    rule = RULES["S301"]
    flow = "request.data (line 9) is read by pickle.loads(), which runs what it says: use JSON, or check a signature"
    assert rule.severity is Level.MEDIUM
    assert severity_of(rule, flow + " [CWE-502]") is Level.HIGH
    assert severity_of(rule, rule.message + " [CWE-502]") is Level.MEDIUM
    assert severity_of(rule, "words that no rule uses [CWE-502]") is Level.MEDIUM


def test_owasp_lists_what_it_lists() -> None:
    assert [owasp_of(cwe) for cwe in (89, 918, 502, 676)] == [
        "A03:2021 Injection", "A10:2021 Server-Side Request Forgery",
        "A08:2021 Software and Data Integrity Failures", None,
    ]


@pytest.mark.parametrize("code", RULES)
def test_help_is_complete_and_without_marks_of_the_tests(code: str) -> None:
    text = markdown(RULES[code])
    assert text.count("```") % 2 == 0 and text.count("```python\n") >= 2
    assert not re.search(rf"#\s*{code}\s*$", text, re.MULTILINE)


def test_formatters_load_only_when_chosen(project: Project) -> None:
    project.write("a.py", "x = 1\n")
    program = (
        "import sys; from flake8.main.cli import main; main(['--isolated', 'a.py']);"
        "print(sorted(name for name in sys.modules if name.startswith('flake8_secure.report.')))"
    )
    assert project.python("-c", program).stdout == "[]\n"


def test_formatters_can_be_loaded_once_more_behind_a_run() -> None:
    for module in pkgutil.iter_modules(report.__path__):
        importlib.import_module(f"flake8_secure.report.{module.name}")
    points = [point for point in distribution("flake8-secure").entry_points if point.group == "flake8.report"]
    assert points and all(callable(point.load()) for point in points)
