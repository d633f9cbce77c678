"""How Sphinx builds the documentation."""

from __future__ import annotations

from flake8_secure import __version__

project = "flake8-secure"
copyright = "flake8-secure contributors"
version = release = __version__
highlight_language = "python"
html_theme = "alabaster"
html_theme_options = {"description": "A flake8 plugin that reports insecure Python code."}
exclude_patterns = ["_build"]
