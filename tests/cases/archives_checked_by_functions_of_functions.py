# profile: standard
"""Members of an archive that are refused by functions that others call, and by some that never come back."""
import os
import sys
import tarfile
from pathlib import PurePosixPath


class Fatal(Exception):
    pass


def fail(message):
    raise Fatal(message)


def tell(message):
    print(message)


def is_below(base, name):
    return os.path.commonpath([base, os.path.abspath(os.path.join(base, name))]) == base


def refuse_outside(base, name):
    if not is_below(base, name):
        raise ValueError(name)


def unpack(path, base):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            refuse_outside(base, member.name)
            if member.issym() or member.islnk():
                refuse_outside(base, os.path.join(os.path.dirname(member.name), member.linkname))
        tar.extractall(base)


def unpack_or_fail(path, target):
    with tarfile.open(path) as tar:
        members = tar.getmembers()
        for member in members:
            if ".." in PurePosixPath(member.name).parts or not (member.isfile() or member.isdir()):
                fail("unsafe path")
        tar.extractall(target, members=members)


def unpack_and_tell(path, target):
    with tarfile.open(path) as tar:
        members = tar.getmembers()
        for member in members:
            if ".." in PurePosixPath(member.name).parts or not (member.isfile() or member.isdir()):
                tell("unsafe path")
        tar.extractall(target, members=members)  # S202


def unpack_what_is_kept(path, target):
    with tarfile.open(path) as tar:
        safe, seen = [], []
        for member in tar.getmembers():
            seen.append(member)
            if is_below(target, member.name) and member.isfile():
                safe.append(member)
        tar.extractall(target, members=safe)


def unpack_what_is_there(path, target):
    with tarfile.open(path) as tar:
        found, names = [], []
        for member in tar.getmembers():
            if is_below(target, member.name):
                names.append(member.name)
            found.append(member)
        tar.extractall(target, members=found)  # S202


def unpack_by_version(tar, target):
    if sys.version_info >= (3, 14):
        tar.extractall(target)
    else:
        tar.extractall(target, filter="data")
    tar.extractall(target)  # S202
