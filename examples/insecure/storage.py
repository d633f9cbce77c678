"""Keep notes in files, with the mistakes that flake8-secure reports."""
import os
import tarfile
import tempfile

LOCK = "/tmp/notes.lock"


def export(notes: "list[str]") -> str:
    path = tempfile.mktemp(suffix=".txt")
    with open(path, "w") as stream:
        stream.writelines(notes)
    return path


def draft(user: str, text: str) -> None:
    path = os.path.join(tempfile.gettempdir(), "draft-" + user)
    if not os.path.exists(path):
        with open(path, "w") as stream:
            stream.write(text)


def cache(text: str) -> None:
    path = "{}/{}.tmp".format(tempfile.gettempdir(), os.getpid())
    with open(path, "w") as stream:
        stream.write(text)


def share(path: str) -> None:
    os.chmod(path, 0o777)


def restore(archive: str) -> None:
    with tarfile.open(archive) as backup:
        backup.extractall("notes")
