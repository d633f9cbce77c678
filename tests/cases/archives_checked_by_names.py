# profile: standard
"""Archives whose members are checked by their names alone, though links are among them."""
import hashlib
import os
import tarfile

from shop.archives import without_links


def restore(path, directories):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            name = "/" + member.name
            for directory in directories:
                if name.startswith(directory):
                    tar.extract(member, "/")  # S202


def unpack(path, target):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            name = os.path.abspath(os.path.join(target, member.name))
            if not name.startswith(os.path.abspath(target) + os.sep):
                raise ValueError(name)
        tar.extractall(target)  # S202


def unpack_as_often_seen(path, target):
    def is_within(directory, name):
        directory, name = os.path.abspath(directory), os.path.abspath(name)
        return os.path.commonprefix([directory, name]) == directory  # SEC316

    def safe_extract(tar, path=".", members=None):
        for member in tar.getmembers():
            if not is_within(path, os.path.join(path, member.name)):
                raise ValueError(member.name)
        tar.extractall(path, members)  # S202

    with tarfile.open(path) as tar:
        safe_extract(tar, target)


def unpack_one_after_the_other(path, target):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            name = os.path.realpath(os.path.join(target, member.name))
            if not name.startswith(os.path.realpath(target) + os.sep):
                raise ValueError(name)
            tar.extract(member, target)


def unpack_filtered(path, target):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            if not os.path.abspath(os.path.join(target, member.name)).startswith(os.path.abspath(target) + os.sep):
                raise ValueError(member.name)
        tar.extractall(target, filter="data")


def unpack_and_tell(path, target):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            print(os.path.abspath(os.path.join(target, member.name)).startswith(target))
        tar.extractall(target)  # S202


def unpack_expected(path, target, expected):
    with open(path, "rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != expected:
            raise ValueError(path)
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            if not os.path.abspath(os.path.join(target, member.name)).startswith(os.path.abspath(target) + os.sep):
                raise ValueError(member.name)
        tar.extractall(target)


def unpack_chosen(path, target):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            if not os.path.abspath(os.path.join(target, member.name)).startswith(os.path.abspath(target) + os.sep):
                raise ValueError(member.name)
        tar.extractall(target, members=without_links(tar))


def unpack_what_is_known(path, target, names):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            if member.name not in names:
                raise ValueError(member.name)
        tar.extractall(target)


def is_below(base, name):
    return os.path.commonpath([base, os.path.abspath(os.path.join(base, name))]) == base


def refuse_outside(base, name):
    if not is_below(base, name):
        raise ValueError(name)


def unpack_by_functions_of_functions(path, base):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            refuse_outside(base, member.name)
        tar.extractall(base)  # S202


def unpack_what_is_looked_up(path, target, name):
    with tarfile.open(path) as tar:
        member = tar.getmember("bin/tool")
        tar.extract(member, target)
        tar.extract(tar.getmember(name="../bin/tool"), target)  # S202
        tar.extract(tar.getmember(name), target)  # S202
        tar.extract(tar.next(), target)  # S202
