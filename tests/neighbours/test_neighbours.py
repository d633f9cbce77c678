"""Other plugins and ruff work next to this one; those that are not installed are left out."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from importlib.util import find_spec
from typing import List

import pytest
from running import SHOP, Project

from flake8_secure.options import Options
from flake8_secure.testing import check

RUFF = shutil.which("ruff")
OTHERS = {"flake8_bandit": "S", "bugbear": "B", "flake8_simplify": "SIM", "flake8_secure_coding_standard": "SCS"}
# With something that each of the others has to say of it.
NOISY = SHOP + "import subprocess\nsubprocess.run(x, shell=True)\ntry:\n    a()\nexcept:\n    pass\n"
INSTALLED = [name for name in OTHERS if find_spec(name) is not None]


def flake8(project: Project, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run flake8, whatever Python has to say about the neighbours."""
    return project.run(sys.executable, "-m", "flake8", *arguments)


def ours(text: str) -> List[str]:
    """Return the lines that have a weakness at their end: those of this plugin."""
    return [line for line in text.splitlines() if re.search(r" \[CWE-\d+\]$", line)]


@pytest.mark.parametrize("name", OTHERS)
def test_a_neighbour_changes_nothing_of_ours(project: Project, name: str) -> None:
    if name not in INSTALLED:
        pytest.skip(f"{name} is not installed")
    project.write("a.py", NOISY)
    alone = [f"a.py:{found.line}:{found.column + 1}: {found.code} {found.text}"
             for found in check(NOISY, options=Options(strict_errors=True))]
    beside = flake8(project, "--isolated", "a.py")
    assert ours(beside.stdout) == alone != []
    assert beside.returncode == 1 and "Traceback" not in beside.stderr


@pytest.mark.skipif(not INSTALLED, reason="no neighbour is installed")
def test_only_flake8_bandit_has_codes_of_ours(project: Project) -> None:
    project.write("a.py", NOISY)
    lines = flake8(project, "--isolated", "--secure-profile=audit", "a.py").stdout.splitlines()
    mine = {line.split()[1] for line in ours("\n".join(lines))}
    foreign = {line.split()[1] for line in lines if line not in ours(line)}
    both = mine & foreign
    assert ("flake8_bandit" in INSTALLED) == bool(both) and foreign - both != set()


@pytest.mark.skipif(find_spec("flake8_bandit") is not None, reason="the real one is installed")
@pytest.mark.parametrize("jobs", ["-j1", "-j3"])
def test_a_second_plugin_with_these_codes_is_told_of_once(project: Project, jobs: str) -> None:
    project.write("site/flake8_bandit.py", """
        class Other:
            def __init__(self, tree):
                pass

            def run(self):
                yield 1, 0, "S403 once more", type(self)
    """)
    project.write("site/flake8_bandit-4.1.1.dist-info/METADATA", "Metadata-Version: 2.1\nName: flake8-bandit\nVersion: 4.1.1\n")
    project.write("site/flake8_bandit-4.1.1.dist-info/entry_points.txt", "[flake8.extension]\nS = flake8_bandit:Other\n")
    for name in "abcd":
        project.write(f"{name}.py", "import pickle\n")
    project.import_from("site")
    quiet = project.flake8(jobs, "--isolated", "--select=S", "--exclude=site", ".")
    assert quiet.stderr == "" and Counter(line.split()[1] for line in quiet.stdout.splitlines()) == {"S403": 8}
    loud = project.flake8(jobs, "-v", "--isolated", "--select=S", "--exclude=site", ".")
    told = "flake8-bandit is installed as well and reports the same weaknesses once more: uninstall it"
    assert (loud.stdout + loud.stderr).count(told) == 1


@pytest.mark.skipif(find_spec("flake8_bandit") is None, reason="needs flake8-bandit")
def test_the_real_flake8_bandit_is_told_of_once(project: Project) -> None:
    project.write("a.py", NOISY)
    loud = flake8(project, "-v", "--isolated", "a.py")
    assert (loud.stdout + loud.stderr).count("flake8-bandit is installed as well") == 1


@pytest.mark.skipif(RUFF is None, reason="needs ruff")
def test_ruff_leaves_our_comments_alone_where_they_are_external(project: Project) -> None:
    project.write("a.py", "import json  # noqa: SEC101 the reason\n\nprint(json)  # noqa: S608\n")
    command = (str(RUFF), "check", "--no-cache", "--isolated", "--select=RUF100", "--output-format=concise", "a.py")
    without = project.run(*command)
    assert without.returncode == 1 and "`S608`" in without.stdout
    told = project.run(*command, "--fix", "--config", 'lint.external = ["S"]')
    assert (told.returncode, told.stderr) == (0, "")
    assert project.read("a.py").count("# noqa: S") == 2
