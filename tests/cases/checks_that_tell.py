# profile: standard
"""Functions that are there to tell where a path lies, and those that compare paths for something else."""
import os


def is_in_directory(path, root):
    return os.path.realpath(path).startswith(os.path.realpath(root))  # SEC317


def is_allowed(path, root):
    allowed = os.path.abspath(path).startswith(os.path.abspath(root))  # SEC317
    return allowed


def is_below_root(path, root):
    return os.path.realpath(path).startswith(os.path.realpath(root) + os.sep)


def begins_like(path, name):
    return os.path.realpath(path).startswith(os.path.realpath(name))


def is_safe_name(path, name):
    note(os.path.realpath(path).startswith(os.path.realpath(name)))
    return path.startswith(name)
