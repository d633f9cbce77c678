# profile: standard
"""The first characters of a name do not say whether it goes up later: `a/../../x`."""
import tarfile


def restore(path, directory):
    archive = tarfile.open(path, "r|gz")
    for name in archive.getnames():
        if name[0] in "/.":
            raise ValueError(name)
    archive.close()
    archive = tarfile.open(path, "r|gz")
    archive.extractall(path=directory)  # S202


def restore_by_members(path, directory):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if member.name[:3] == "../":
                raise ValueError(member)
        archive.extractall(directory)  # S202


def restore_by_ends(path, directory):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if member.name[5:] == "../":
                raise ValueError(member)
        archive.extractall(directory)


def restore_by_parts(path, directory):
    with tarfile.open(path) as archive:
        for name in archive.getnames():
            if name[0] == "/" or ".." in name.split("/"):
                raise ValueError(name)
        archive.extractall(directory)


def restore_by_table(path, directory, table):
    with tarfile.open(path) as archive:
        for name in archive.getnames():
            if table[name] != "kept":
                raise ValueError(name)
        archive.extractall(directory)
