# profile: standard
"""Archives whose members a loop has all checked before another one writes them."""
import os
import shutil
import zipfile
from pathlib import Path


def by_place(path, base):
    base = Path(base).resolve()
    with zipfile.ZipFile(path) as archive:
        for item in archive.infolist():
            if not (base / item.filename).resolve().is_relative_to(base):
                raise ValueError(item.filename)
        for item in archive.infolist():
            with archive.open(item) as source, open(base / item.filename, "wb") as target:
                shutil.copyfileobj(source, target)


def by_parts(path, base):
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        for name in names:
            if name.startswith("/") or ".." in name:
                raise ValueError(name)
        for name in names:
            with archive.open(name) as source, open(os.path.join(base, name), "wb") as target:
                shutil.copyfileobj(source, target)


def at_once(path, base):
    with zipfile.ZipFile(path) as archive:
        if any(name.startswith("/") or ".." in name for name in archive.namelist()):
            raise ValueError(path)
        for name in archive.namelist():
            with archive.open(name) as source, open(os.path.join(base, name), "wb") as target:
                shutil.copyfileobj(source, target)


def check(name, base):
    if os.path.commonpath((base, os.path.realpath(os.path.join(base, name)))) != base:
        raise ValueError(name)


def by_function(path, base):
    with zipfile.ZipFile(path) as archive:
        for item in archive.infolist():
            check(item.filename, base)
        for item in archive.infolist():
            with archive.open(item) as source, open(os.path.join(base, item.filename), "wb") as target:
                shutil.copyfileobj(source, target)


def by_exception(path, base):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            (base / name).resolve().relative_to(base)
        for name in archive.namelist():
            with archive.open(name) as source, open(os.path.join(base, name), "wb") as target:
                shutil.copyfileobj(source, target)


def by_size(path, base):
    with zipfile.ZipFile(path) as archive:
        for item in archive.infolist():
            if item.file_size > 10_000_000:
                raise ValueError(item.filename)
        for item in archive.infolist():
            with archive.open(item) as source, open(os.path.join(base, item.filename), "wb") as target:  # SEC330
                shutil.copyfileobj(source, target)


def later(path, base):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with archive.open(name) as source, open(os.path.join(base, name), "wb") as target:  # SEC330
                shutil.copyfileobj(source, target)
        for name in archive.namelist():
            if name.startswith("/") or ".." in name:
                raise ValueError(name)


def of_another(path, other, base):
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(other) as second:
        for name in second.namelist():
            if name.startswith("/") or ".." in name:
                raise ValueError(name)
        for name in archive.namelist():
            with archive.open(name) as source, open(os.path.join(base, name), "wb") as target:  # SEC330
                shutil.copyfileobj(source, target)
