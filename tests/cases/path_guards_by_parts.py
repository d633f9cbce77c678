# profile: standard
"""Prefixes of paths that end with a separator, or whose parts are looked at."""
import os
import re
from pathlib import Path

from flask import abort


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


def refuse(root, name, linked):
    path = Path(root, name).resolve()
    if not linked and not str(path).startswith(str(root.resolve())):  # SEC317
        raise PermissionError(name)
    return path


def refuse_by_call(root, name):
    shelf = os.path.realpath(root)
    path = os.path.realpath(os.path.join(shelf, name))
    if not path.startswith(shelf):  # SEC317
        abort(404)
    if not path.startswith(shelf):
        print(path)
    return path


def refuse_what_is_not_below(root, name):
    root = os.path.realpath(root)
    path = os.path.realpath(os.path.join(root, name))
    if not path.startswith(root + os.sep):
        raise PermissionError(name)
    if not path.startswith(root):
        name = os.path.basename(name)
    if path.startswith(root):
        raise FileExistsError(name)
    return path


class Shelf:
    def __init__(self, root):
        self.root = os.path.abspath(root)
        self.folder = os.path.abspath(root)
        if not self.folder.endswith(os.sep):
            self.folder += os.sep

    def find(self, name):
        path = os.path.abspath(os.path.join(self.folder, name))
        if not path.startswith(self.folder):
            raise PermissionError(name)
        if not path.startswith(self.root):  # SEC317
            raise PermissionError(name)
        return path


class Room:
    def __init__(self, root):
        self.root = os.path.abspath(root)

    def move(self, root):
        self.root = root

    def find(self, name):
        path = os.path.abspath(os.path.join(self.root, name))
        if not path.startswith(self.root):
            raise PermissionError(name)
        return path


def refuse_without_a_word(root, name, others):
    path = os.path.normpath(os.path.join(root, name))
    if not path.startswith(root):
        return None
    for other in others:
        path = os.path.join(root, other)
        path = os.path.abspath(path)
        if not path.startswith(root):
            continue
        print(path)
    return path


def refuse_what_was_bound_in_a_block(root, name):
    start = path = root
    if name:
        path = os.path.join(root, name)
    path = os.path.abspath(path.replace("%20", " "))
    if not path.startswith(os.path.abspath(start)):  # SEC317
        raise PermissionError(name)
    return path


def refuse_behind_a_separator(root, name, folder):
    if not root.endswith(os.sep):
        root += os.sep
    path = os.path.normpath(os.path.join(root, name))
    if not path.startswith(root):
        return None
    folder = os.path.join(folder, "")
    path = os.path.normpath(os.path.join(folder, name))
    if not path.startswith(folder):
        raise PermissionError(name)
    return path


def say_where(root, name, home):
    path = os.path.normpath(os.path.join(root, name))
    if not path.startswith(root):
        print("elsewhere", path)
    if not path.startswith(home):
        return None
    return path


def shown(root, name):
    path = Path(root) / name
    return path.relative_to(root) if path.is_relative_to(root) else path


def found(root, name):
    path = Path(root) / name
    return path if path.is_relative_to(root) else None  # SEC319


def refuse_what_is_written(root, name):
    joined = os.path.join(root, name)
    if ".." in joined or not joined.startswith(root):  # SEC319
        raise PermissionError(name)
    return joined


def refuse_what_is_no_backup(root, name):
    if not re.match(r"backup-\d+\.zip$", name):
        raise ValueError(name)
    path = os.path.join(root, name)
    if not path.startswith(root + os.sep):
        raise PermissionError(name)
    return path


def tidy(root, name):
    path = os.path.join(root, name)
    if not path.startswith(root):
        if not os.listdir(root):
            os.rmdir(root)
    return path


def refuse_by_error(root, name):
    path = os.path.join(root, name)
    if not path.startswith(root):  # SEC319
        abort(404)
    return path


def fall_back(root, name):
    path = os.path.join(root, name)
    if not path.startswith(root):
        path = root
    return path


def is_below_in_formatted(root, path):
    return os.path.commonprefix((f"{path}/", f"{root}/")) == f"{root}/"


def is_below_in_formatted_too(root, path):
    return os.path.commonprefix((f"{path}{os.sep}", f"{root}{os.sep}")) == f"{root}{os.sep}"


def is_beside(root, path):
    return os.path.commonprefix((f"{path}/index", f"{root}")) == root  # SEC316
