# profile: standard
"""Members of archives whose names are looked at, and some that are not."""
import os
import sys
import tarfile


def refused(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            if not (os.path.isabs(member.name) or ".." in member.name):
                archive.extract(member, target)


with tarfile.open("data.tar") as archive:
    for member in archive:
        if os.path.isabs(member.name) or ".." in member.name:
            raise ValueError(member.name)
        archive.extract(member, "data")
    for member in archive:
        if ".." not in member.name and not member.name.startswith("/"):
            archive.extract(member, "data")
    for member in archive:
        if os.path.isabs(member.name) or ".." in member.name:
            archive.extract(member, "data")  # S202
    for member in archive:
        if ".." in member.name:
            raise ValueError(member.name)
        archive.extract(member, "data")  # S202
    for member in archive:
        if member.name.endswith(".csv"):
            archive.extract(member, "data")  # S202
    archive.extractall("data", members=archive.getmembers())  # S202
    archive.extractall("data", members=chosen(archive))
    keep = "fully_trusted"
    archive.extractall("data", filter=keep)  # S202
    keep = "data"
    archive.extractall("data", filter=keep)


def unpacked(archive, target):
    for member in archive.getmembers():
        if not is_within(target, member.name) or member.issym() or member.islnk():
            raise ValueError(member.name)
    archive.extractall(target)


def unpacked_as_it_is(archive, target):
    for member in archive.getmembers():
        print(member.name)
    archive.extractall(target)  # S202


def without_first_folder(member, path):
    member.name = member.name.split("/", 1)[-1]
    return member


def as_data_without_first_folder(member, path):
    return tarfile.data_filter(without_first_folder(member, path), path)


def below(member, path):
    return member if is_below(path, member.name) else None


def unpacked_by_filters(path, root):
    with tarfile.open(path) as archive:
        archive.extractall(root, filter=without_first_folder)  # S202
        archive.extractall(root, filter=lambda member, path: member.replace(mode=0o600))  # S202
        archive.extractall(root, filter=as_data_without_first_folder)
        archive.extractall(root, filter=below)
        archive.extractall(root, filter=lambda member, path: tarfile.tar_filter(member, path))


def given_up(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            if is_outside(target, member.name):
                sys.exit("odd archive")
            archive.extract(member, target)


def answered(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            if is_outside(target, member.name):
                return False
        archive.extractall(target)
    return True


def written(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            archive.extract(member, target)  # S202
            if member.name == "last":
                return


def every(archive):
    for member in archive.getmembers():
        member.name = member.name.strip()
        yield member


def those_inside(archive, target):
    for member in archive.getmembers():
        if not is_outside(target, member.name):
            yield member


def from_functions(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target, members=every(archive))  # S202
        archive.extractall(target, members=those_inside(archive, target))


def with_a_list_for_later(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target)  # S202
    for name in os.listdir(target):
        if name.startswith("."):
            continue
        print(name)


def of_all(paths, target):
    for path in paths:
        if not path.endswith(".tar"):
            continue
        with tarfile.open(path) as archive:
            archive.extractall(target)  # S202


def without_slashes(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            if member.isfile() and "/" not in member.name and ".." not in member.name:
                archive.extract(member, target)


def lies_within(directory, name):
    root = os.path.realpath(directory)
    return os.path.commonpath([root, os.path.realpath(os.path.join(root, name))]) == root


def names_something(directory, name):
    return bool(directory and name)


def of_those_below(path, target):
    root = os.path.realpath(target)
    with tarfile.open(path) as archive:
        for member in archive:
            place = os.path.realpath(os.path.join(root, member.name))
            if member.isreg() and place.startswith(root + os.sep):
                archive.extract(member, root)
            if member.isreg() and lies_within(root, member.name):
                archive.extract(member, root)
            if member.isreg() or lies_within(root, member.name):
                archive.extract(member, root)  # S202
            if member.isreg() and names_something(root, member.name):
                archive.extract(member, root)  # S202
            if member.name.startswith("data/"):
                archive.extract(member, root)  # S202


def look_at(member, directory):
    if member.issym() or not lies_within(directory, member.name):
        raise ValueError(member.name)


def log_name(member):
    print(member.name)


def of_those_looked_at(path, target):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            look_at(member, target)
        archive.extractall(target)


def of_all(path, target):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            log_name(member)
        archive.extractall(target)  # S202


def of_something_else(path, target, releases):
    fetched = next(release["file"] for release in releases if release["path"] == path)
    with tarfile.open(fetched) as archive:
        archive.extractall(target)  # S202


def of_chosen_members(path, target):
    with tarfile.open(path) as archive:
        members = archive.getmembers()
        for member in members:
            if ".." in member.name:
                raise ValueError(member.name)
        archive.extractall(target)


def of_one_kind(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            if not member.isfile():
                continue
            archive.extract(member, target)  # S202


def by_beginnings(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            if not member.isfile() or member.name.startswith(("/", "..")):
                continue
            archive.extract(member, target)  # S202


def by_endings(path, target):
    with tarfile.open(path) as archive:
        chosen = [member for member in archive.getmembers() if member.name.endswith(".csv") and member.size < 1000]
        archive.extractall(target, members=chosen)  # S202


def by_names(path, target):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if member.name in ("readme.txt", "data.csv"):
                archive.extract(member, target)
            elif member.name == "notes.txt":
                log(member)
            else:
                archive.extract(member, target)  # S202


def by_beginning_of_the_target(path, target):
    with tarfile.open(path) as archive:
        for member in archive:
            if not os.path.realpath(os.path.join(target, member.name)).startswith(target):
                continue
            archive.extract(member, target)
