# profile: standard
"""Prefixes of paths that end with a separator, or whose parts are looked at."""
import os


def is_below(root, path):
    root = os.path.realpath(root) + os.sep
    path = os.path.realpath(path)
    return os.path.commonprefix([root, path + os.path.sep]) == root


def is_below_too(root, path):
    root = os.path.join(os.path.realpath(root), "")
    return os.path.commonprefix([root, os.path.realpath(path)]) == root


def is_below_as_well(root, path):
    root = os.path.realpath(root)
    if not root.endswith(os.sep):
        root += os.sep
    return os.path.commonprefix([os.path.realpath(path), root]) == root


def share_a_folder(names, first):
    return os.path.commonprefix(names).split("/", 1)[0] == first


def seems_below(root, path):
    return os.path.commonprefix([os.path.realpath(root), os.path.realpath(path)]) == os.path.realpath(root)  # SEC316
