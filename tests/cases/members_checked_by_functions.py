# profile: standard
"""Functions of a file without a framework that check what members of an archive are called, and one that does not."""
import zipfile
from pathlib import Path

ROOT = Path("/srv/data")


def locate(directory: Path, name: str) -> Path:
    found = (directory / name).resolve()
    if directory.resolve() not in found.parents:
        raise ValueError(name)
    return found


def resolve(directory: Path, name: str) -> Path:
    found = (directory / name).resolve()
    if not found.name:
        raise ValueError(name)
    return found


def unpack(path):
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            place = locate(ROOT, member.filename)
            if member.is_dir():
                place.mkdir(parents=True)
                continue
            with open(place, "wb") as file:
                file.write(archive.read(member))


def unpack_anywhere(path):
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            place = resolve(ROOT, member.filename)
            place.parent.mkdir()  # SEC330
            with open(place, "wb") as file:
                file.write(archive.read(member))
