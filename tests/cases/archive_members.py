# profile: standard
"""Names that an archive gives, on the way to what they name."""
import os
import os.path
import posixpath
import re
import shutil
import tarfile
import zipfile
from pathlib import Path

import libarchive
import pycdlib
import pyzipper
import rarfile


def listed(path, root):
    archive = zipfile.ZipFile(path)
    names = archive.namelist()
    files = [name for name in names if not name.endswith("/")]
    for number, name in enumerate(files):
        target = os.path.join(root, *name.split("/"))
        with open(target, "wb") as file, archive.open(name) as source:  # SEC330
            shutil.copyfileobj(source, file)


def put_by_hand(path, root):
    with tarfile.TarFile.xzopen(path) as archive:
        for member in archive.getmembers():
            archive._extract_member(member, os.path.join(root, member.name))  # SEC330
            archive._extract_member(member, os.path.join(root, os.path.basename(member.name)))
        archive.extractall(root)  # S202


def gone_through(path, root):
    with tarfile.open(path) as archive:
        for number, member in enumerate(archive):
            target = os.path.join(root, member.name)
            with open(target, "wb") as file:  # SEC330
                shutil.copyfileobj(archive.extractfile(member), file)
            with open(os.path.join(root, str(number)), "wb") as file:
                shutil.copyfileobj(archive.extractfile(member), file)
        folders = {os.path.dirname(member.name) for member in archive if member.isfile()}
    for folder in folders:
        os.makedirs(os.path.join(root, folder))  # SEC330


def gone_through_and_checked(path, root):
    for member in rarfile.RarFile(path):
        Path(root, member.filename).touch()  # SEC330
        if ".." not in member.filename and not member.filename.startswith("/"):
            Path(root, member.filename).touch()


def gone_through_by_line(path, root):
    for name in open(path):
        os.makedirs(os.path.join(root, name))


def placed(path, root):
    with tarfile.open(path) as archive:
        for member in archive:
            target = os.path.join(root, member.name)
            files.ensure_parent_dir(target)
            with open(target, "wb") as file:  # SEC330
                file.write(b"")
            files.ensure_within_dir(target, root)
            with open(target, "wb") as file:
                file.write(b"")


def packed(path, names):
    with tarfile.open(path, "w") as archive:
        for name in names:
            archive.add(name)
            os.remove(name)


def cleared(path):
    with tarfile.TarFile(path) as archive:
        for name in archive.getnames():
            try:
                os.remove(name)  # SEC330
            except OSError:
                pass


def cleared_below(path):
    with tarfile.TarFile(path) as archive:
        for name in archive.getnames():
            if not os.path.abspath(name).startswith(os.getcwd()):
                continue
            os.remove(name)


def written(root, member, content):
    (Path(root) / member).write_bytes(content)  # SEC330


def through_helper(path, root):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            written(root, info.filename, archive.read(info))


def without_parents(path, root):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if ".." in info.filename or info.filename.startswith("/"):
                raise ValueError(info.filename)
            with open(posixpath.join(root, info.filename), "wb") as file:
                file.write(archive.read(info))


def resolved(path, root):
    root = Path(root).resolve()
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            target = (root / name).resolve()
            target.relative_to(root)
            target.write_bytes(archive.read(name))
        for name in archive.namelist():
            target = (root / name).resolve()
            if not target.is_relative_to(root):
                continue
            target.write_bytes(archive.read(name))
        for name in archive.namelist():
            target = os.path.realpath(os.path.join(root, name))
            if os.path.commonpath([root, target]) != root:
                raise ValueError(name)
            os.makedirs(target)


def plain(path, root):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"[a-z]+\.txt", name):
                open(os.path.join(root, name), "w").close()
            with open(os.path.join(root, os.path.basename(name)), "wb") as file:
                file.write(archive.read(name))
            os.chmod(archive.extract(name, root), 0o600)
            if name == "index.txt":
                os.rename(os.path.join(root, name), os.path.join(root, "old", name))
        inner = zipfile.ZipFile(archive.open("inner.zip"))
        return inner.read("note.txt"), len(archive.infolist())


def of_another_kind(path, root):
    with rarfile.RarFile(path) as archive:
        for info in archive.infolist():
            os.makedirs(os.path.join(root, info.filename))  # SEC330
            print(archive.read(info))


def restore_modes(path, directory):
    with zipfile.ZipFile(path) as archive:
        for member in archive.filelist:
            place = archive.extract(member, directory)
            os.chmod(place, member.external_attr >> 16 & 0o700)
            os.chmod(os.path.join(directory, member.filename), member.external_attr >> 16 & 0o700)  # SEC330


def of_an_image(path, root):
    image = pycdlib.PyCdlib()
    image.open(path)
    for folder, folders, files in image.walk(iso_path="/"):
        for name in folders:
            os.makedirs(os.path.join(root, folder.lstrip("/"), name))  # SEC330
        for name in files:
            os.makedirs(os.path.join(root, os.path.basename(name)))
    for folder, folders, files in os.walk(root):
        os.makedirs(os.path.join(root, folder))


def of_any_kind(path, root):
    with libarchive.file_reader(path) as archive:
        for entry in archive:
            with open(os.path.join(root, entry.pathname), "wb") as file:  # SEC330
                file.writelines(entry.get_blocks())


def encrypted(path, root):
    with pyzipper.AESZipFile(path) as archive:
        for name in archive.namelist():
            os.makedirs(os.path.join(root, name))  # SEC330
        archive.extractall(root)


def all_of_each(path, root):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            target = os.path.join(root, name)
            os.makedirs(os.path.dirname(target), exist_ok=True)  # SEC330
            with open(target, "wb") as file:
                shutil.copyfileobj(archive.open(name), file)
            os.chmod(target, 0o644)
