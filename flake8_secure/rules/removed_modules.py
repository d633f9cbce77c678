"""Imports of modules that Python does not have any more."""

from __future__ import annotations

from flake8_secure.api import AUDIT, LOW, Rule, imports

OLD_MODULES = Rule(
    code="SEC950", name="import-python2-module", cwe=477, severity=LOW, confidence=LOW, profile=AUDIT,
    message="{name} went with Python 2, so that a file found elsewhere is imported: use subprocess or ctypes, or rename your own",
    when=imports("commands", "dl", "gl", "popen2"),
    why="""
        `commands` and `popen2` ran everything through a shell, `dl` and `gl` called C functions with whatever arguments
        they were given. On Python 3 another file of this name is imported, from wherever it is found first.
    """,
    bad="""
        import commands  # SEC950
        from popen2 import popen3  # SEC950
        import dl, gl  # SEC950
    """,
    good="""
        from discord.ext import commands
        from . import dl
    """,
    see=("https://docs.python.org/2/library/commands.html", "https://docs.python.org/2/library/dl.html"),
    also=("DUO117", "DUO118", "DUO125", "DUO126"),
)
