# profile: standard
"""How the name of a member begins or ends says nothing of where it goes, whatever it is compared with."""
import os
import tarfile


def count(path, target, start):
    archive = tarfile.open(path)
    names = [name for name in archive.getnames() if name.startswith(start)]
    print(len(names))
    archive.extractall(target)  # S202


def extract_some(path, target, start):
    archive = tarfile.open(path)
    names = archive.getnames()
    if start:
        names = [name for name in names if name.startswith(start)]
    for name in names:
        archive.extract(archive.getmember(name), target)  # S202


def by_end(path, target, end):
    with tarfile.open(path) as archive:
        for member in archive:
            if not member.name.endswith(end):
                continue
            archive.extract(member, target)  # S202


def in_place(path, target):
    with tarfile.open(path) as archive:
        chosen = [
            member for member in archive.getmembers()
            if os.path.realpath(os.path.join(target, member.name)).startswith(target) and not member.issym()]
        archive.extractall(target, members=chosen)


def replaced(path, target):
    with tarfile.open(path) as archive:
        for name in archive.getnames():
            name = os.path.realpath(os.path.join(target, name))
            if not name.startswith(target + os.sep):
                raise ValueError(name)
        print(archive.getmembers()[0].issym())
        archive.extractall(target)


def renamed(path, target):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            member.name = os.path.realpath(os.path.join(target, member.name))
            if not member.name.startswith(target + os.sep):
                raise ValueError(member)
        print(archive.getmembers()[0].issym())
        archive.extractall(target)


def resolved_first(path, target):
    with tarfile.open(path) as archive:
        places = [os.path.realpath(os.path.join(target, name)) for name in archive.getnames()]
        for place in places:
            if not place.startswith(target + os.sep):
                raise ValueError(place)
        print(archive.getmembers()[0].issym())
        archive.extractall(target)
