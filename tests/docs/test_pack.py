"""The example of a pack of rules works once it is installed."""

from __future__ import annotations

import configparser
import shutil
from pathlib import Path

import pytest
from running import Project

PACK = Path(__file__).parents[2] / "examples" / "pack"


@pytest.fixture
def installed(project: Project) -> Project:
    """Return a project with the pack installed, as its metadata says."""
    parser = configparser.ConfigParser()
    parser.read(PACK / "setup.cfg", encoding="utf-8")
    shutil.copytree(PACK, project.directory / "site")
    name, version = parser["metadata"]["name"], parser["metadata"]["version"]
    folder = f"site/{name.replace('-', '_')}-{version}.dist-info"
    project.write(f"{folder}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    points = "".join(f"[{group}]\n{text.strip()}\n" for group, text in parser["options.entry_points"].items())
    project.write(f"{folder}/entry_points.txt", points)
    project.import_from("site")
    project.write("shop.py", "import acme\nacme.login(user, password, encrypted=False)\n")
    return project


def test_its_own_tests_pass(installed: Project) -> None:
    result = installed.python("-m", "pytest", "-q", "-p", "no:cacheprovider", "site/tests")
    assert "4 passed" in result.stdout, result.stdout + result.stderr


def test_flake8_reports_its_findings(installed: Project) -> None:
    message = "shop.py:2:1: ACM001 acme.login() sends the password as it is: leave encrypted=False out [CWE-319]\n"
    assert installed.flake8("--isolated", "--select=ACM", "shop.py").stdout == message
    assert installed.secure("check", "shop.py").stdout == message
    assert installed.flake8("--isolated", "--select=ACM", "--format=secure-html", "shop.py").stdout.count("acme-plain-login") > 1


def test_its_rules_are_listed_and_explained(installed: Project) -> None:
    assert "ACM002  acme-report-query" in installed.secure("rules").stdout
    assert installed.secure("explain", "ACM001").stdout.startswith("ACM001 acme-plain-login\n")
