"""Formatters of flake8 that know the rules: SARIF, GitLab, GitHub, JSON and one page of HTML.

flake8 loads every formatter that is installed before it knows which one is wanted, so these only
import what they stand for when they are called.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_secure.report.document import Document


def github(options: argparse.Namespace) -> Document:
    """Return the formatter ``secure-github``."""
    from flake8_secure.report.github import GitHub

    return GitHub(options)


def gitlab(options: argparse.Namespace) -> Document:
    """Return the formatter ``secure-gitlab``."""
    from flake8_secure.report.gitlab import GitLab

    return GitLab(options)


def html(options: argparse.Namespace) -> Document:
    """Return the formatter ``secure-html``."""
    from flake8_secure.report.html import Page

    return Page(options)


def json(options: argparse.Namespace) -> Document:
    """Return the formatter ``secure-json``."""
    from flake8_secure.report.records import Records

    return Records(options)


def sarif(options: argparse.Namespace) -> Document:
    """Return the formatter ``secure-sarif``."""
    from flake8_secure.report.sarif import Sarif

    return Sarif(options)
