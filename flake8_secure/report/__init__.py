"""Formatters of flake8 that know the rules: SARIF, GitLab, GitHub, JSON and one page of HTML.

flake8 loads every formatter that is installed before it knows which one is wanted, so these only
import what they stand for when they are called. None is named as a module here is: that takes its place once it is loaded.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_secure.report.document import Document


def make_github(options: argparse.Namespace) -> Document:
    """Return the formatter ``secure-github``."""
    from flake8_secure.report.github import GitHub

    return GitHub(options)


def make_gitlab(options: argparse.Namespace) -> Document:
    """Return the formatter ``secure-gitlab``."""
    from flake8_secure.report.gitlab import GitLab

    return GitLab(options)


def make_html(options: argparse.Namespace) -> Document:
    """Return the formatter ``secure-html``."""
    from flake8_secure.report.html import Page

    return Page(options)


def make_json(options: argparse.Namespace) -> Document:
    """Return the formatter ``secure-json``."""
    from flake8_secure.report.records import Records

    return Records(options)


def make_sarif(options: argparse.Namespace) -> Document:
    """Return the formatter ``secure-sarif``."""
    from flake8_secure.report.sarif import Sarif

    return Sarif(options)
