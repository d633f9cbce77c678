"""What the path of a file says about its settings: those for development are left to the audit profile."""

from __future__ import annotations

from typing import List

import pytest

from flake8_secure.finding import Profile
from flake8_secure.options import Options
from flake8_secure.testing import check

SETTINGS = 'DEBUG = True\nINSTALLED_APPS = ["shop"]\nROOT_URLCONF = "shop.urls"\n'
CONFIG = "class DevelopmentConfig:\n    SESSION_COOKIE_SECURE = False\n"
STANDARD = Options(profile=Profile.STANDARD, strict_errors=True)


@pytest.mark.parametrize(
    "path",
    ["shop/settings/dev.py", "shop/settings_local.py", "tests/settings.py", "shop/testsettings.py", "docs/shop/settings.py",
     "example/settings.py", "exampleapp/settings.py", "shop/demoproject/settings.py"],
)
def test_debug_is_quiet_in_settings_for_development(path: str) -> None:
    assert check(SETTINGS, options=STANDARD, filename=path) == []


@pytest.mark.parametrize("path", [
    "shop/settings.py", "shop/settings/production.py", "devices/settings.py", "latestapp/settings.py"])
def test_debug_is_reported_in_settings_of_production(path: str) -> None:
    assert [finding.code for finding in check(SETTINGS, options=STANDARD, filename=path)] == ["SEC420"]


def test_debug_for_development_is_shown_to_audits() -> None:
    assert "SEC420" in [finding.code for finding in check(SETTINGS, filename="shop/settings/dev.py")]


def test_a_class_for_development_is_quiet() -> None:
    assert check(CONFIG, options=STANDARD, filename="shop/config.py") == []


def test_a_class_for_production_is_reported() -> None:
    text = CONFIG.replace("Development", "Production")
    assert [finding.code for finding in check(text, options=STANDARD, filename="shop/config.py")] == ["SEC502"]


KEY = 'import os\n\nSECRET_KEY = os.environ.get("SHOP_KEY", "hazelnut")\n'


@pytest.mark.parametrize("path", ["shop/settings/dev.py", "shop/ci_settings.py", "exampleapp/settings.py"])
def test_a_key_for_development_may_stand_in_the_source(path: str) -> None:
    assert check(KEY, options=STANDARD, filename=path) == []


@pytest.mark.parametrize("path", ["shop/settings.py", "shop/circle_settings.py"])
def test_a_key_for_production_may_not(path: str) -> None:
    assert [finding.code for finding in check(KEY, options=STANDARD, filename=path)] == ["SEC542"]


PART = "from .base import *\nDEBUG = True\n"


@pytest.mark.parametrize("path", ["shop/settings/local.py", "shop/local_settings.py", "shop/defaults.py", "shop/settings/"])
def test_debug_is_quiet_in_a_part_of_the_settings_for_development_and_elsewhere(path: str) -> None:
    assert check(PART, options=STANDARD, filename=path) == []


@pytest.mark.parametrize(
    "path", ["shop/settings/production.py", "shop/settings_prod.py", "settings.py", r"shop\settings\live.py"])
def test_debug_is_reported_in_a_part_of_the_settings_of_production(path: str) -> None:
    assert [finding.code for finding in check(PART, options=STANDARD, filename=path)] == ["SEC420"]


def test_debug_in_any_settings_is_shown_to_audits() -> None:
    assert check("DEBUG = True\n", options=STANDARD, filename="shop/settings.py") == []
    assert [finding.code for finding in check("DEBUG = True\n", filename="shop/settings.py")] == ["SEC420"]


@pytest.mark.parametrize(("name", "expected"), [
    ("pages.py", ["S701"]), ("rst_templates.py", []), ("yaml_objects.py", []), ("md2ipynb.py", []), ("first.py", ["S701"]),
])
def test_modules_may_say_that_their_templates_are_no_pages(name: str, expected: List[str]) -> None:
    source = "import jinja2\n\nenvironment = jinja2.Environment(loader=jinja2.PackageLoader('shop'))\n"
    assert [finding.code for finding in check(source, filename=f"shop/{name}", options=Options(strict_errors=True))] == expected
