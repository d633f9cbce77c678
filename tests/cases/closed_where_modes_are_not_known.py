# profile: standard
"""Files that are closed to others late, for the file system could not do it at once."""
import os


def save(path, key):
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
            file.write(key)
    except OSError:
        with open(path, "w") as file:
            file.write(key)
        os.chmod(path, 0o600)


def save_late(path, key):
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT), "w") as file:
            file.write(key)
    except OSError:
        with open(path, "w") as file:
            file.write(key)
        os.chmod(path, 0o600)  # SEC313


def save_when_missing(path, key):
    try:
        with open(path) as file:
            file.read()
    except OSError:
        with open(path, "w") as file:
            file.write(key)
        os.chmod(path, 0o600)  # SEC313
