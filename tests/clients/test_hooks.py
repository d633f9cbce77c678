"""pre-commit and tox run the plugin as the documentation says; both install it from this repository."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from running import SHOP, Project

ROOT = Path(__file__).parents[2]
# What an installer prints where it cannot reach an index.
OFFLINE = ("Failed to establish a new connection", "Temporary failure in name resolution", "No matching distribution found")


def installed(result: subprocess.CompletedProcess[str]) -> subprocess.CompletedProcess[str]:
    """Return *result*, unless it is of an installation without a network."""
    if result.returncode and any(sign in result.stdout + result.stderr for sign in OFFLINE):
        pytest.skip("needs a package index")
    return result


@pytest.fixture
def outside(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project that imports nothing from this tree, with a repository of its own."""
    monkeypatch.delenv("PYTHONPATH", raising=False)
    project.environment = dict(GIT_CONFIG_GLOBAL="/dev/null", PRE_COMMIT_HOME=str(project.directory / "cache"))
    return project


def git(project: Project, *arguments: str) -> None:
    """Run git in the project."""
    result = project.run("git", "-c", "user.name=a", "-c", "user.email=a@example.org", *arguments)
    assert result.returncode == 0, result.stderr


@pytest.fixture
def clone(outside: Project) -> Path:
    """Return a clone of this repository."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("needs git, and a clone of the repository")
    git(outside, "clone", "-q", str(ROOT), "clone")
    return outside.directory / "clone"


@pytest.mark.skipif(find_spec("pre_commit") is None, reason="needs pre-commit")
def test_pre_commit_runs_the_hook_of_a_clone(outside: Project, clone: Path) -> None:
    head = outside.run("git", "-C", "clone", "rev-parse", "HEAD").stdout.strip()
    git(outside, "init", "-q")
    outside.write("shop/a.py", SHOP)
    outside.write("shop/b.py", "import json\n")
    outside.write("setup.cfg", "[flake8]\nextend-ignore = S403\n")
    outside.write(".pre-commit-config.yaml", f"""
        repos:
        - repo: {clone}
          rev: {head}
          hooks:
          - id: flake8-secure
            args: [--secure-min-severity=medium]
    """)
    git(outside, "add", "shop", "setup.cfg", ".pre-commit-config.yaml")
    result = installed(outside.run(sys.executable, "-m", "pre_commit", "run"))
    assert result.returncode == 1, result.stdout + result.stderr
    lines = [line for line in result.stdout.splitlines() if line.startswith("shop/")]
    assert [line.split()[:2] for line in lines] == [["shop/a.py:10:24:", "S608"], ["shop/a.py:15:5:", "S301"]]
    outside.write("shop/a.py", "import json\n")
    git(outside, "add", "shop")
    assert outside.run(sys.executable, "-m", "pre_commit", "run").returncode == 0


@pytest.mark.skipif(find_spec("tox") is None, reason="needs tox")
def test_tox_runs_it_in_an_environment_of_its_own(outside: Project, clone: Path) -> None:
    outside.write("src/a.py", SHOP)
    outside.write("tox.ini", f"""
        [tox]
        envlist = secure

        [testenv:secure]
        skip_install = true
        deps = {clone.as_posix()}
        commands = flake8-secure check src
    """)
    result = installed(outside.run(sys.executable, "-m", "tox", "-e", "secure"))
    assert result.returncode == 1 and "S608" in result.stdout, result.stdout + result.stderr
    outside.write("src/a.py", "import json\n")
    assert outside.run(sys.executable, "-m", "tox", "-e", "secure").returncode == 0
