# profile: standard
"""Members of archives that are taken for what stands somewhere in their names, which leads to other directories as well."""
import tarfile


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
