# profile: standard
"""A file that holds nothing yet, or nothing but constants, is no secret before it is closed to others."""
import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path


def back_up(path, source):
    open(path, "w").close()
    os.chmod(path, 0o600)
    source.dump(path)


def keep(path, key):
    with open(path, "w") as file:
        os.chmod(file.name, 0o600)
        file.write(key)


def keep_by_number(path, key):
    file = open(path, "w")
    os.fchmod(file.fileno(), 0o600)
    file.write(key)
    file.close()


def remember(path):
    with open(path, "w") as file:
        file.write("logged in")
        file.flush()
    os.chmod(path, 0o600)


def note(path: Path):
    path.write_text("logged in")
    path.chmod(0o600)


def save(path, key):
    with open(path, "w") as file:
        file.write("# made by hand\n")
        file.write(key)
    os.chmod(path, 0o600)  # SEC313


def save_text(path: Path, key):
    path.write_text(key)
    path.chmod(0o600)  # SEC313


def save_record(path, credentials):
    with open(path, "w") as file:
        json.dump(credentials, file)
        os.fchmod(file.fileno(), 0o600)  # SEC313


def print_record(path, credentials):
    file = open(path, "w")
    print(credentials, file=file)
    file.close()
    os.chmod(path, 0o600)  # SEC313


def dump_record(path, credentials):
    json.dump(credentials, open(path, "w"))
    os.chmod(path, 0o600)  # SEC313


@contextmanager
def opened_key(path):
    with open(path, "w") as file:
        yield file
        print("closed", file=sys.stderr)
    os.chmod(path, 0o600)  # SEC313


class Writer:
    def save(self, path, key):
        self.file = open(path, "w")
        self.file.write(key)
        os.chmod(path, 0o600)  # SEC313
