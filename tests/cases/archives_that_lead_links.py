# profile: standard
"""Links that the members of an archive lead where they like, or below the directory."""
import os
import tarfile
import zipfile
from pathlib import Path


def unpack(path, target):
    root = os.path.realpath(target)
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            place = os.path.abspath(os.path.join(root, member.name))
            if not place.startswith(root + os.sep):
                continue
            if member.issym():
                os.symlink(member.linkname, place)  # SEC330
            else:
                with open(place, "wb") as file:
                    file.write(archive.extractfile(member).read())


def unpack_below(path, target):
    root = os.path.realpath(target)
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            place = os.path.abspath(os.path.join(root, member.name))
            if not place.startswith(root + os.sep):
                continue
            if member.issym():
                led = os.path.normpath(os.path.join(os.path.dirname(place), member.linkname))
                if not led.startswith(root + os.sep):
                    continue
                os.symlink(member.linkname, place)


def unpack_resolved(path, target: Path):
    root = target.resolve()
    with tarfile.open(path) as archive:
        for member in archive:
            place = (root / member.name).resolve()
            if not place.is_relative_to(root):
                raise ValueError(member.name)
            if member.issym():
                led = (place.parent / member.linkname).resolve()
                if not led.is_relative_to(root):
                    raise ValueError(member.linkname)
                place.symlink_to(member.linkname)


def unpack_names(path, target: Path):
    root = target.resolve()
    with tarfile.open(path) as archive:
        for member in archive:
            place = (root / member.name).resolve()
            if not place.is_relative_to(root):
                raise ValueError(member.name)
            if member.issym():
                place.symlink_to(member.linkname)  # SEC330


def unpack_zip(path, target):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            place = archive.extract(info, target)
            if info.external_attr >> 28 == 0xA:
                os.unlink(place)
                os.symlink(archive.read(info), place)  # SEC330


def link_to_member(path, target, current):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            os.symlink(archive.extract(info, target), current)


def unpack_hard(path, target):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if member.islnk():
                os.link(os.path.join(target, member.linkname), os.path.join(target, os.path.basename(member.name)))  # SEC330


def unpack_by_hand(archive: tarfile.TarFile, target):
    for member in archive.getmembers():
        place = os.path.abspath(os.path.join(target, member.name))
        if not Path(place).is_relative_to(target):
            continue
        if member.isdir():
            os.makedirs(place, exist_ok=True)
        elif member.issym():
            archive._extract_member(member, place)  # SEC330


def unpack_checked(archive: tarfile.TarFile, target):
    for member in archive.getmembers():
        place = os.path.abspath(os.path.join(target, member.name))
        if not Path(place).is_relative_to(target):
            continue
        if member.issym():
            led = os.path.normpath(os.path.join(os.path.dirname(place), member.linkname))
            if not Path(led).is_relative_to(target):
                continue
            archive._extract_member(member, place)


def unpack_without_links(archive: tarfile.TarFile, target):
    for member in archive.getmembers():
        place = os.path.abspath(os.path.join(target, member.name))
        if not Path(place).is_relative_to(target):
            continue
        if not member.issym():
            archive._extract_member(member, place)
