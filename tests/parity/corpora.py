"""The code that both tools read: the standard library and pinned packages."""

from __future__ import annotations

import functools
import hashlib
import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from pathlib import Path
from typing import List, Tuple

from attrs import frozen

BANDIT = "1.9.4"
PACKAGES = {
    "ansible-core": "2.16.14",
    "bandit": BANDIT,  # its examples/ hold every one of its rules
    "buildbot": "4.1.0",
    "celery": "5.4.0",
    "django": "4.2.16",
    "paramiko": "3.5.0",
    "requests": "2.32.3",
    "scrapy": "2.11.2",
    "twisted": "24.10.0",
}
SAMPLE = 12  # one file in so many


class Unavailable(Exception):
    """Bandit or a package cannot be installed here."""


@frozen
class Corpus:
    """Python files below one folder; *paths* are relative to it."""

    name: str
    root: Path
    paths: Tuple[str, ...]


def standard_library(sample: int = 1) -> Corpus:
    """Pick one file in *sample*, by the hash of its name: the same ones in every run."""
    root = Path(sysconfig.get_paths()["stdlib"])
    paths = [
        path
        for path in _python_files(root)
        if not re.search(r"(^|/)(site|dist)-packages/", path)
        and int(hashlib.sha256(path.encode()).hexdigest(), 16) % sample == 0
    ]
    return Corpus("stdlib", root, tuple(paths))


def package(name: str) -> Corpus:
    """Download and unpack the source distribution of a package, once."""
    root = cache() / f"{name}-{PACKAGES[name]}"
    if not root.is_dir():
        with tempfile.TemporaryDirectory(dir=cache()) as scratch:
            pip(
                *("download", "--no-deps", "--no-binary=:all:", "--ignore-requires-python"),
                *(f"--dest={scratch}", f"{name}=={PACKAGES[name]}"),
            )
            (archive,) = Path(scratch).glob("*.tar.gz")
            unpacked = Path(scratch) / "unpacked"
            _unpack(archive, unpacked)
            (top,) = unpacked.iterdir()
            try:
                top.rename(root)
            except OSError:
                if not root.is_dir():  # another process was not faster
                    raise
    return Corpus(name, root, tuple(_python_files(root)))


def _python_files(root: Path) -> List[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*.py") if path.is_file())


def _unpack(archive: Path, folder: Path) -> None:
    """Write only what is read: Python files, and nothing outside *folder*."""
    with tarfile.open(archive) as tar:
        for member in tar:
            parts = member.name.split("/")
            if member.isfile() and member.name.endswith(".py") and ".." not in parts:
                path = folder.joinpath(*parts)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(tar.extractfile(member).read())  # type: ignore[union-attr]  # a file has one


def cache() -> Path:
    """Return the folder that keeps downloads and Bandit's answers."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = base / "flake8-secure" / "parity"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def pip(*arguments: str, python: str = sys.executable) -> None:
    command = [python, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
    if done.returncode:
        *_, last = ["", *done.stdout.strip().splitlines()]
        raise Unavailable(f"pip cannot {arguments[0]} {arguments[-1]}: {last}")


QUICK = {
    "stdlib-sample": lambda: standard_library(SAMPLE),
    "bandit": lambda: package("bandit"),
}
FULL = {
    "stdlib": standard_library,
    **{name: functools.partial(package, name) for name in PACKAGES},
}
CORPORA = {**QUICK, **FULL}
