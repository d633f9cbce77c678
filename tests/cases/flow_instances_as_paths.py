# profile: standard
"""Instances say by `__fspath__` what path they are."""

import os
from pathlib import Path
from fastapi import FastAPI

app = FastAPI()
ROOT = Path("/srv")


class DocPath(os.PathLike):
    def __init__(self, name: str) -> None:
        self._path = ROOT / name

    def __fspath__(self) -> str:
        return os.fspath(self._path)


class Safe:
    def __init__(self, name: str) -> None:
        path = (ROOT / name).resolve()
        if not path.is_relative_to(ROOT):
            raise ValueError
        self._path = path

    def __fspath__(self) -> str:
        return str(self._path)


@app.get("/a/{name:path}")
def a(name: str):
    open(DocPath(name)).read()  # SEC101
    Path(DocPath(name)).read_text()  # SEC101
    (ROOT / DocPath(name)).read_text()  # SEC101
    open(os.path.join(ROOT, DocPath(name)))  # SEC101
    open(os.fspath(DocPath(name)))  # SEC101
    os.remove(DocPath(name))  # SEC101


@app.get("/b/{name:path}")
def b(name: str):
    open(Safe(name)).read()
    Path(Safe(name)).read_text()
    (ROOT / Safe(name)).read_text()
    open(os.path.join(ROOT, Safe(name)))
    open(os.fspath(Safe(name)))
    os.remove(Safe(name))
