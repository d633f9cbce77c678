"""What the tests share is importable from this directory."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return an empty project."""
    return Project(tmp_path)
