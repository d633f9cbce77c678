# profile: standard
"""Paths of no system in particular, for a container say, and those that something is done with here."""
from pathlib import Path, PurePosixPath


def build(container):
    directory = PurePosixPath("/tmp/wheels")
    container.call(["mkdir", "-p", directory / "all"])


def build_here(name):
    directory = Path("/tmp/wheels")  # S108
    other = PurePosixPath("/tmp/other")  # S108
    return open(other / name), directory.mkdir()
