"""Every example of the documentation is run: files are written, commands started, configurations read."""

from __future__ import annotations

import ast
import configparser
import doctest
import os
import re
import shlex
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List

import pytest
import yaml
from blocks import Block, blocks, sessions
from running import Project

from flake8_secure.options import Options, add_options
from flake8_secure.registry import all_rules
from flake8_secure.rule import Profile
from flake8_secure.testing import check, expected

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(path for path in (ROOT / "docs").glob("*.rst") if path.name != "coverage.rst"), ROOT / "README.rst"]
STANDARD = Options(strict_errors=True, nosec=True)
AUDIT = Options(strict_errors=True, nosec=True, profile=Profile.AUDIT)
# What no test can run: tools that would have to be installed, or a service.
OUTSIDE = re.compile(r"^(pip|python -m pip|pipx|uv|git|pants|bazel|pre-commit|tox|npm|bandit|ruff|nvim|code|docker)\b")


class Runner:
    """Runs the examples of one page, one after the other, in one directory."""

    def __init__(self, project: Project) -> None:
        self.project = project
        tools = project.directory.parent / f"{project.directory.name}-tools"
        tools.mkdir()
        for name, module in (("python", ""), ("flake8", "-m flake8"), ("flake8-secure", "-m flake8_secure")):
            tool = tools / name
            tool.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {module} "$@"\n')
            tool.chmod(0o755)
        path = os.pathsep.join((str(tools), os.environ["PATH"]))
        project.environment = {"PATH": path, "COLUMNS": "80"}

    def run(self, block: Block) -> None:
        """Run one example."""
        kinds: Dict[str, Callable[[Block], None]] = {
            "console": self.console, "ini": self.ini, "python": self.python, "toml": self.toml, "yaml": self.yaml,
            "json": self.file, "text": self.text, "starlark": self.starlark, "lua": self.file, "vim": self.file,
        }
        kinds[block.language](block)
        if block.caption:
            self.file(block)

    def file(self, block: Block) -> None:
        """Write the file that an example is."""
        assert block.caption, "name the file in a caption"
        path = self.project.directory / block.caption
        path.parent.mkdir(parents=True, exist_ok=True)
        marks = re.compile(r" *# S(?:EC)?\d{3}$", re.MULTILINE)  # what a reader sees, and flake8 need not
        path.write_text(block.text if block.included else marks.sub("", block.text), encoding="utf-8")

    def text(self, block: Block) -> None:
        """Hold lines that look like flake8's output to words that some rule uses."""
        for line in block.text.splitlines():
            found = re.search(r"\b(SEC\d{3}|S\d{3})\b", line)
            assert found is None or found[1] in {rule.code for rule in all_rules()}, line

    def python(self, block: Block) -> None:
        """Check code: each line reports what its comment says; a noqa hides all of it."""
        source = block.text
        if block.included:
            return  # it has tests of its own
        options = AUDIT if "# profile: audit" in source else STANDARD
        name = block.caption or "example.py"
        found = {(one.line, one.code) for one in check(source, options=options, filename=name)}
        lines = source.splitlines()
        visible = {(line, code) for line, code in found if "noqa" not in lines[line - 1]}
        hidden = found - visible
        assert visible == expected(re.sub(r"# (noqa|nosec).*", "", source))
        # A comment that hides nothing would be a bad example.
        for number, line in enumerate(lines, 1):
            for codes in re.findall(r"# noqa: ([A-Z0-9, ]+)", line):
                named = set(re.findall(r"\bS(?:EC)?\d{3}\b", codes))
                assert named == {code for at, code in hidden if at == number}, line

    def console(self, block: Block) -> None:
        """Run commands and compare what they print; `...` stands for anything."""
        for command, wanted in sessions(block.text):
            if OUTSIDE.match(command):
                assert not wanted
                continue
            result = self.project.run("bash", "-c", f"exec 2>&1; {command}")
            printed = "\n".join(line.rstrip() for line in result.stdout.splitlines())
            assert "Traceback" not in printed, printed
            same = doctest.OutputChecker().check_output(wanted + "\n", printed + "\n", doctest.ELLIPSIS)
            assert same, f"$ {command}\n{printed}\n--- but the page says:\n{wanted}"

    def ini(self, block: Block) -> None:
        """Let flake8 read its section, and see that every option is one that it has."""
        parser = configparser.RawConfigParser()
        parser.read_string(block.text)
        if parser.has_section("flake8"):
            known = {name.lstrip("-").replace("-", "_") for name in self.options()}
            assert [name for name in parser["flake8"] if name.replace("-", "_") not in known] == []
            self.project.write("checked.cfg", re.sub(r"(?m)^secure-baseline.*\n", "", block.text))
            self.project.write("checked/empty.py", "")
            result = self.project.flake8("--config=checked.cfg", "checked/empty.py")
            assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
        for section in parser.sections():
            if section.startswith("testenv"):
                for command in parser[section].get("commands", "").strip().splitlines():
                    self.command(command.replace("{posargs}", ""))

    def options(self) -> List[str]:
        """Return the options of flake8 with this plugin."""
        return re.findall(r"--[a-z0-9-]+", self.project.flake8("--help").stdout)

    def command(self, command: str) -> None:
        """Run a command of a recipe: it may find something, and nothing else may go wrong."""
        if OUTSIDE.match(command):
            return
        (self.project.directory / "src").mkdir(exist_ok=True)
        result = self.project.run("bash", "-c", command)
        assert result.returncode in (0, 1) and "critical error" not in result.stdout, (command, result)
        assert "usage:" not in result.stderr and "Traceback" not in result.stderr, (command, result)

    def toml(self, block: Block) -> None:
        """Read a file of TOML, where Python can."""
        if sys.version_info >= (3, 11):
            import tomllib

            tomllib.loads(block.text)

    def yaml(self, block: Block) -> None:
        """Read a recipe, and run the commands in it."""
        content = yaml.safe_load(block.text)
        if block.caption == ".pre-commit-config.yaml" and find_spec("pre_commit") is not None:
            self.file(block)
            result = self.project.run(sys.executable, "-m", "pre_commit", "validate-config", block.caption)
            assert (result.returncode, result.stdout) == (0, "")
        for command in _commands(content):
            for line in command.strip().splitlines():
                self.command(line.strip())

    def starlark(self, block: Block) -> None:
        """Read a file of Bazel's, which is Python in this part."""
        ast.parse(block.text)


def _commands(content: Any) -> Iterator[str]:
    """Yield the commands of a recipe for GitHub or GitLab, and those of hooks."""
    if isinstance(content, dict):
        for key, value in content.items():
            if key in ("run", "entry") and isinstance(value, str):
                yield value
            elif key == "script":
                yield from value
            else:
                yield from _commands(value)
    elif isinstance(content, list):
        for item in content:
            yield from _commands(item)


@pytest.mark.slow
@pytest.mark.parametrize("path", PAGES, ids=[path.stem for path in PAGES])
def test_every_example_of_a_page_works(project: Project, path: Path) -> None:
    runner = Runner(project)
    for block in blocks(path):
        try:
            runner.run(block)
        except AssertionError as error:
            raise AssertionError(f"{path.name}:{block.line}: {error}") from error


def test_every_option_and_command_has_its_passage() -> None:
    options: List[str] = []

    class Manager:
        def add_option(self, name: str, **_: Any) -> None:
            options.append(name)

    add_options(Manager())  # type: ignore[arg-type]
    text = (ROOT / "docs" / "configuration.rst").read_text(encoding="utf-8")
    assert [name for name in options if f"``{name}``" not in text] == []
    commands = (ROOT / "docs" / "commands.rst").read_text(encoding="utf-8")
    assert [name for name in ("baseline", "check", "explain", "migrate-nosec", "rules") if f"\n{name}\n--" not in commands] == []


def test_every_page_is_reached() -> None:
    index = (ROOT / "docs" / "index.rst").read_text(encoding="utf-8")
    assert [path.stem for path in (ROOT / "docs").glob("*.rst") if f"\n   {path.stem}\n" not in index + "   index\n"] == []


def test_links_between_pages_lead_somewhere() -> None:
    for path in PAGES:
        for target in re.findall(r":doc:`(?:[^`<]*<)?([^`>]+)>?`", path.read_text(encoding="utf-8")):
            assert (ROOT / "docs" / f"{target}.rst").is_file(), (path.name, target)
