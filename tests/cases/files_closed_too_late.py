"""Files with secrets that others can read between the call that makes them and the one that changes their mode."""
import contextlib
import os
import stat
import tempfile
from pathlib import Path


def save_key(path, key):
    with open(path, "w") as file:
        os.chmod(path, 0o600)  # SEC313
        file.write(key)


def save_key_by_constants(self, key):
    file = open(self.path, "wb")
    file.write(key)
    file.close()
    os.chmod(self.path, stat.S_IRUSR | stat.S_IWUSR)  # SEC313


def save_key_by_name_of_mode(path, key, o600):
    with open(path, "w") as file:
        os.chmod(path, o600)  # SEC313
        file.write(key)


def save_key_by_number(path, key):
    with open(path, "w") as file:
        os.fchmod(file.fileno(), 0o600)  # SEC313
        file.write(key)


def save_key_by_name(path, key):
    with open(path, "w") as file:
        file.write(key)
    os.chmod(file.name, 0o600)  # SEC313


def save_key_at_once(path: Path, key):
    path.write_text(key)
    path.chmod(0o600)  # SEC313


def save_key_by_path(path: Path, key):
    with path.open("w") as file:
        file.write(key)
    path.chmod(mode=0o600)  # SEC313


def make_empty(path):
    with open(path, "w"):
        pass
    os.chmod(path, 0o600)


def made_private(path, key):
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
        file.write(key)
    os.chmod(path, 0o600)


def made_private_by_opener(path, key, opener):
    with open(path, "w", opener=opener) as file:
        file.write(key)
    os.chmod(path, 0o600)


def masked(path, key):
    before = os.umask(0o077)
    with open(path, "w") as file:
        file.write(key)
    os.chmod(path, 0o600)
    os.umask(before)


def touched(path: Path, key):
    path.touch(mode=0o600)
    path.write_text(key)
    path.chmod(0o600)


def temporary(key):
    number, path = tempfile.mkstemp()
    with open(path, "w") as file:
        file.write(key)
    os.chmod(path, 0o600)


def made_for_all(path, text):
    with open(path, "w") as file:
        file.write(text)
    os.chmod(path, 0o644)


def of_another(path, other, text):
    with open(path, "w") as file:
        file.write(text)
    os.chmod(other, 0o600)


def only_read(path):
    with open(path) as file:
        text = file.read()
    os.chmod(path, 0o600)
    return text


def closed_first(path, key):
    os.chmod(path, 0o600)
    with open(path, "w") as file:
        file.write(key)


def handed_on(chmod, path, text):
    with open(path, "w") as file:
        file.write(text)
    chmod(path, 0o600)


def made_writable_where_opening_failed(path, key):
    try:
        with open(path, "w") as file:
            file.write(key)
    except PermissionError:
        os.chmod(path, 0o600)
        with open(path, "w") as file:
            file.write(key)


def closed_after_another_failed(path, key):
    with open(path, "w") as file:
        file.write(key)
    try:
        os.chown(path, 0, 0)
    except PermissionError:
        os.chmod(path, 0o600)  # SEC313


@contextlib.contextmanager
def own_directory():
    yield Path(tempfile.mkdtemp())


@contextlib.contextmanager
def shared_directory():
    yield Path("/srv/reports")


def in_own_directory(key):
    with own_directory() as directory:
        (directory / "report").write_text(key)
        os.chmod(directory / "report", 0o600)


def in_shared_directory(key):
    with shared_directory() as directory:
        (directory / "report").write_text(key)
        os.chmod(directory / "report", 0o600)  # SEC313
