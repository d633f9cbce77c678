"""`migrate-nosec` rewrites Bandit's comments so that flake8 hides the same."""

from __future__ import annotations

import io
from typing import Tuple

import pytest
from running import Project

from flake8_secure.__main__ import main
from flake8_secure.commands.migrate import Rewritten, rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("import pickle  # nosec B403\n", "import pickle  # noqa: S403\n", id="a-number"),
        pytest.param("import pickle  # nosec\n", "import pickle  # noqa: S403\n", id="no-number"),
        pytest.param(
            "import pickle  #nosec: B403 - our own files\n", "import pickle  # noqa: S403 our own files\n", id="a-reason"),
        pytest.param(
            "import pickle  # nosec because of utf8\n", "import pickle  # noqa: S403 because of utf8\n", id="only-a-reason"),
        pytest.param(
            "import pickle  # nosec B403 UTF8 only\n", "import pickle  # noqa: S403 - UTF8 only\n", id="looks-like-a-code"),
        pytest.param("import pickle  # nosec B403, B404\n", "import pickle  # noqa: S403, S404\n", id="several"),
        pytest.param("import json  # nosec B403\n", "import json  # noqa: S403\n", id="nothing-there-but-a-number"),
        pytest.param(
            "import pickle  # type: ignore  # nosec B403\n", "import pickle  # type: ignore  # noqa: S403\n", id="after"),
        pytest.param(
            "import pickle  # nosec B403 # type: ignore\n", "import pickle  # type: ignore  # noqa: S403\n", id="before"),
        pytest.param(
            "import pickle  # noqa: E501 # nosec B403\n", "import pickle  # noqa: E501, S403\n", id="beside-a-noqa"),
        pytest.param(
            "import pickle  # noqa: S404 # nosec # ours\n", "import pickle  # noqa: S404, S403  # ours\n", id="between"),
        pytest.param("import pickle  # noqa # nosec B403\n", "import pickle  # noqa\n", id="beside-a-blanket"),
        pytest.param(
            "import marshal\nx = marshal.load(\n    f,\n)  # nosec B302 ours\n",
            "import marshal\nx = marshal.load(  # noqa: S302 ours\n    f,\n)\n", id="moved-to-the-first-line"),
        pytest.param(
            "import marshal\nx = [\n    marshal.load(f),  # nosec\n    marshal.load(g),\n]\n",
            "import marshal\nx = [\n    marshal.load(f),  # noqa: S302\n    marshal.load(g),\n]\n", id="one-of-two"),
        pytest.param(
            'import marshal\nmarshal.load("""\n""")  # nosec\n',
            'import marshal\nmarshal.load("""\n""")  # noqa: S302\n', id="after-a-long-text"),
        pytest.param(
            "import marshal\r\nmarshal.load(\r\n    f)  # nosec\r\n",
            "import marshal\r\nmarshal.load(  # noqa: S302\r\n    f)\r\n", id="ends-of-lines-of-windows"),
        pytest.param("import pickle  # nosec", "import pickle  # noqa: S403", id="no-end"),
        pytest.param("x = '# nosec'\n", "x = '# nosec'\n", id="in-a-text"),
    ],
)
def test_a_comment_becomes_one_of_flake8(before: str, after: str) -> None:
    assert rewritten(before) == Rewritten(after, ())
    assert rewritten(after) == Rewritten(after, ())


def test_a_comment_that_hides_nothing_of_ours_stays() -> None:
    assert rewritten("x = 1  # nosec\n") == Rewritten("x = 1  # nosec\n", (1,))


@pytest.fixture
def files(project: Project) -> Project:
    """Return a project with comments of Bandit's."""
    project.write("a.py", "import pickle  # nosec B403\nx = 1  # nosec\n")
    project.write("b.py", "import json\n")
    (project.directory / "c.py").write_bytes("# coding: latin-1\nimport pickle  # nosec B403 für uns\n".encode("latin-1"))
    return project


DIFF = """\
--- a/a.py
+++ b/a.py
@@ -1,2 +1,2 @@
-import pickle  # nosec B403
+import pickle  # noqa: S403
 x = 1  # nosec
"""


def test_files_are_rewritten_after_the_difference_is_shown(files: Project) -> None:
    result = files.secure("migrate-nosec", "a.py", "b.py", "c.py")
    assert result.returncode == 0 and result.stdout.startswith(DIFF)
    assert result.stderr == "a.py:2: nosec stays: nothing is found here\n"
    assert files.read("a.py") == "import pickle  # noqa: S403\nx = 1  # nosec\n"
    text = (files.directory / "c.py").read_bytes().decode("latin-1")
    assert text == "# coding: latin-1\nimport pickle  # noqa: S403 für uns\n"
    assert files.flake8("--isolated", "--select=S403", ".").stdout == ""


def test_the_difference_alone_changes_nothing(files: Project) -> None:
    before = files.read("a.py")
    assert files.secure("migrate-nosec", "--diff", "a.py").stdout == DIFF
    assert files.read("a.py") == before


def test_a_directory_is_searched_as_flake8_does(files: Project) -> None:
    files.write(".tox/d.py", "import pickle  # nosec B403\n")
    assert files.secure("migrate-nosec", ".").returncode == 0
    assert "nosec" in files.read(".tox/d.py") and "nosec B403" not in files.read("a.py")


class Terminal(io.StringIO):
    """What somebody types."""

    def isatty(self) -> bool:
        """Tell that it is a terminal."""
        return True


@pytest.mark.parametrize(("answer", "options", "written"), [("y", (), True), ("no", (), False), ("no", ("--yes",), True)])
def test_a_terminal_is_asked(
    files: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answer: str,
    options: Tuple[str, ...], written: bool,
) -> None:
    monkeypatch.chdir(files.directory)
    monkeypatch.setattr("sys.stdin", Terminal(answer + "\n"))
    assert main(["migrate-nosec", *options, "a.py"]) == 0
    assert capsys.readouterr().out == DIFF + ("" if options else "Write 1 file? [y/N] ")
    assert ("noqa: S403" in files.read("a.py")) == written


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        pytest.param("missing.py", None, "missing.py: No such file or directory\n", id="missing"),
        pytest.param("d.py", b"def (:  # nosec\n", "d.py: invalid syntax", id="syntax"),
        pytest.param("d.py", b"# coding: utf-8\n'\xff'  # nosec\n", "d.py: 'utf-8' codec can't decode", id="encoding"),
    ],
)
def test_what_cannot_be_read_is_an_error_and_the_rest_is_done(files: Project, name: str, text: bytes, complaint: str) -> None:
    if text is not None:
        (files.directory / name).write_bytes(text)
    result = files.secure("migrate-nosec", "a.py", name)
    assert result.returncode == 2 and complaint in result.stderr and "Traceback" not in result.stderr
    assert "noqa: S403" in files.read("a.py")
