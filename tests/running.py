"""The real commands, run in a directory of their own, for the tests that need them."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Dict, List, Mapping, Tuple

SHOP = """\
import pickle
from flask import Flask, request

app = Flask(__name__)


@app.route("/search")
def search():
    name = request.args["name"]
    connection.execute("SELECT * FROM products WHERE name = '%s'" % name)


@app.route("/restore")
def restore():
    pickle.loads(request.data)
    return "restored"
"""


class Project:
    """A directory with files, away from any configuration, and the commands run in it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.environment: Dict[str, str] = {}

    def with_files(self, files: Mapping[str, str]) -> Project:
        """Return a project in a directory of its own below this one, with *files* by their names."""
        made = Project(self.directory / "made")
        for name, text in files.items():
            made.write(name, text)
        return made

    def write(self, name: str, text: str) -> Path:
        """Write a file below the directory."""
        path = self.directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
        return path

    def read(self, name: str) -> str:
        """Return the text of a file."""
        return (self.directory / name).read_text(encoding="utf-8")

    def import_from(self, folder: str) -> None:
        """Let Python find modules in a folder before those that it finds anyway."""
        paths = (str(self.directory / folder), os.environ.get("PYTHONPATH", ""))
        self.environment = {"PYTHONPATH": os.pathsep.join(filter(None, paths))}

    def run(self, *command: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command."""
        return subprocess.run(
            command, input=stdin, text=True, encoding="utf-8", capture_output=True, cwd=self.directory,
            env={**os.environ, **self.environment}, timeout=300,
        )

    def python(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run Python with *arguments*; its warnings are errors."""
        return self.run(sys.executable, "-W", "error", *arguments, stdin=stdin)

    def flake8(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run flake8."""
        return self.python("-m", "flake8", *arguments, stdin=stdin)

    def secure(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command of ours."""
        return self.python("-m", "flake8_secure", *arguments, stdin=stdin)


def found_and_expected(project: Project, view: str, name: str = "shop/views.py") -> Tuple[List[str], List[str]]:
    """Write a module with views; return what is reported in it, and what its comments say."""
    text = project.write(name, view).read_text(encoding="utf-8")
    ran = project.flake8(name)
    assert ran.stderr == ""
    found = [line.split(":", 3) for line in ran.stdout.splitlines()]
    return (
        sorted(f"{line} {text.split()[0]}" for _, line, _, text in found),
        sorted(f"{number} {line.split('# ')[1]}" for number, line in enumerate(text.splitlines(), 1) if "# S" in line))
