"""Keep notes in files, without the mistakes of the insecure twin."""
import os
import tarfile
import tempfile
from pathlib import Path

LOCK = Path.home() / ".cache" / "notes.lock"


def export(notes: "list[str]") -> str:
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as stream:
        stream.writelines(notes)
    return stream.name


def draft(user: str, text: str) -> str:
    handle, path = tempfile.mkstemp(prefix="draft-")
    with os.fdopen(handle, "w") as stream:
        stream.write(user + ": " + text)
    return path


def cache(text: str) -> None:
    with tempfile.TemporaryFile("w") as stream:
        stream.write(text)


def protect(path: str) -> None:
    os.chmod(path, 0o600)


def restore(archive: str) -> None:
    with tarfile.open(archive) as backup:
        backup.extractall("notes", filter="data")
