# profile: standard
"""Paths that start with the one of a directory, written in other ways."""
import os

ROOT = os.path.dirname(os.path.abspath(__file__))


def find(name):
    path = os.path.abspath(os.path.join(ROOT, name))
    if not path.startswith(ROOT):  # SEC317
        raise PermissionError(name)
    return path


def find_in(root, name):
    base = os.path.join(root, "uploads")
    path = os.path.abspath(os.path.join(base, name))
    if not path.startswith(base):  # SEC317
        raise PermissionError(name)
    return path


def find_with_separator(root, name):
    base = os.path.join(root, "uploads/")
    path = os.path.abspath(os.path.join(base, name))
    if not path.startswith(base):
        raise PermissionError(name)
    return path


def find_in_given(root, part, name):
    base = os.path.join(root, part)
    path = os.path.abspath(os.path.join(base, name))
    if not path.startswith(base):
        raise PermissionError(name)
    return path


def find_relative(name):
    path = os.path.normpath("uploads/" + name)
    if not path.startswith("uploads"):  # SEC317
        raise PermissionError(name)
    return path


def find_relative_with_separator(name):
    path = os.path.normpath("uploads/" + name)
    if not path.startswith("uploads/"):
        raise PermissionError(name)
    return path
