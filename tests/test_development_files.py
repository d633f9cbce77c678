"""What the path of a file says about its settings: those for development are left to the audit profile."""

from __future__ import annotations

import pytest

from flake8_secure.finding import Profile
from flake8_secure.options import Options
from flake8_secure.testing import check

SETTINGS = 'DEBUG = True\nINSTALLED_APPS = ["shop"]\nROOT_URLCONF = "shop.urls"\n'
CONFIG = "class DevelopmentConfig:\n    SESSION_COOKIE_SECURE = False\n"
STANDARD = Options(profile=Profile.STANDARD, strict_errors=True)


@pytest.mark.parametrize(
    "path",
    ["shop/settings/dev.py", "shop/settings_local.py", "tests/settings.py", "docs/shop/settings.py", "example/settings.py"],
)
def test_debug_is_quiet_in_settings_for_development(path: str) -> None:
    assert check(SETTINGS, options=STANDARD, filename=path) == []


@pytest.mark.parametrize("path", ["shop/settings.py", "shop/settings/production.py", "devices/settings.py"])
def test_debug_is_reported_in_settings_of_production(path: str) -> None:
    assert [finding.code for finding in check(SETTINGS, options=STANDARD, filename=path)] == ["SEC420"]


def test_debug_for_development_is_shown_to_audits() -> None:
    assert "SEC420" in [finding.code for finding in check(SETTINGS, filename="shop/settings/dev.py")]


def test_a_class_for_development_is_quiet() -> None:
    assert check(CONFIG, options=STANDARD, filename="shop/config.py") == []


def test_a_class_for_production_is_reported() -> None:
    text = CONFIG.replace("Development", "Production")
    assert [finding.code for finding in check(text, options=STANDARD, filename="shop/config.py")] == ["SEC502"]
