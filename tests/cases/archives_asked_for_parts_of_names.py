# profile: standard
"""Members of archives that are taken for what stands somewhere in their names, which leads to other directories as well."""
import os
import tarfile
from pathlib import PurePosixPath


def unpack(path, target):
    with tarfile.open(path, "r:gz") as archive:
        archive.extractall(target, members=[one for one in archive.getmembers() if "train/pos" in one.name])  # S202


def unpack_others(path, target):
    with tarfile.open(path, "r:gz") as archive:
        for member in archive:
            if "train/pos" not in member.name:
                continue
            archive.extract(member, target)  # S202


def unpack_inside(path, target):
    with tarfile.open(path, "r:gz") as archive:
        archive.extractall(target, members=[one for one in archive if ".." not in one.name and one.name[0] != "/"])


def unpack_known(path, target, wanted):
    with tarfile.open(path, "r:gz") as archive:
        archive.extractall(target, members=[one for one in archive.getmembers() if one.name in wanted])


def unpack_without(path, target, left_out):
    with tarfile.open(path, "r:gz") as archive:
        members = [one for one in archive.getmembers() if one.name.split("/")[-1] not in left_out]
        archive.extractall(target, members)  # S202


def unpack_by_ends(path, target):
    with tarfile.open(path, "r:gz") as archive:
        for one in archive.getmembers():
            if os.path.basename(one.name) in (".git", ".svn") or os.path.splitext(one.name)[1] == ".pyc":
                continue
            archive.extract(one, target)  # S202


def unpack_pages(path, target):
    with tarfile.open(path, "r:gz") as archive:
        archive.extractall(target, [one for one in archive if PurePosixPath(one.name).suffix == ".html"])  # S202


def unpack_flat(path, target):
    with tarfile.open(path, "r:gz") as archive:
        archive.extractall(target, [one for one in archive if os.path.basename(one.name) == one.name])


def unpack_below(path, target):
    with tarfile.open(path, "r:gz") as archive:
        archive.extractall(target, [one for one in archive if one.name.split("/")[0] == "shop" and ".." not in one.name])
