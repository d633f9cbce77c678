# profile: standard
"""Archives that are of zip or of tar: what an `if` says of their kind."""
import shutil
import tarfile
import zipfile


def unpack(path, target):
    for kind in ("tar", "zip"):
        opener = tarfile.open if kind == "tar" else zipfile.ZipFile
        with opener(path) as archive:
            if zipfile.is_zipfile(path):
                archive.extractall(target)
            else:
                archive.extractall(target, filter="data")


def unpack_by_class(path, target, log):
    opener = zipfile.ZipFile if zipfile.is_zipfile(path) else tarfile.open
    with opener(path) as archive:
        if log and isinstance(archive, zipfile.ZipFile):
            archive.extractall(target)
        if isinstance(archive, tarfile.TarFile):
            archive.extractall(target, filter="data")
        else:
            archive.extractall(target)


def unpack_the_other_way(path, target, other):
    opener = zipfile.ZipFile if path.endswith("zip") else tarfile.open
    with opener(path) as archive:
        archive.extractall(target)  # S202
        if isinstance(archive, zipfile.ZipFile) or path:
            archive.extractall(target)  # S202
        if zipfile.is_zipfile(other):
            archive.extractall(target)  # S202
        if isinstance(other, zipfile.ZipFile):
            archive.extractall(target)  # S202
        if isinstance(archive, zipfile.ZipFile):
            archive.extractall(target)
        else:
            archive.extractall(target)  # S202
        if tarfile.is_tarfile(path):
            archive.extractall(target)  # S202
        if isinstance(archive, tarfile.TarFile):
            archive.extractall(target)  # S202


def unpack_each(archive, target, names, pool):
    archive.extract(zipfile.ZipInfo("readme.txt"), target)
    archive.extract(names[0], target)
    return [pool.submit(archive.extract, name, target) for name in names]


def unpack_names(archive, target):
    for name in archive.namelist():
        archive.extract(name, target)


def unpack_all(archive, target):
    names = archive.namelist() if zipfile.is_zipfile(target) else archive.getnames()
    for name in names:
        archive.extract(name, target)  # S202


def unpack_other(archive, other, target):
    for name in other.namelist():
        archive.extract(name, target)  # S202


def unpack_made(path, target):
    opener = zipfile.ZipFile if path.endswith("zip") else tarfile.open
    with opener(path) as archive:
        for name in archive.namelist():
            archive.extract(name, target)  # S202


def unpack_either(path, target, names, pool):
    opener = zipfile.ZipFile if path.endswith("zip") else tarfile.open
    with opener(path) as archive:
        unpack_each(archive, target, names, pool)
        unpack_names(archive, target)
        unpack_all(archive, target)
        unpack_other(archive, archive, target)


def taken_for_zip(upload, other, folder):
    if upload.endswith(".zip"):
        shutil.unpack_archive(upload, folder)
        shutil.unpack_archive(other, folder)  # SEC331
    elif zipfile.is_zipfile(upload):
        shutil.unpack_archive(upload, folder)
    elif upload.endswith(".tgz"):
        shutil.unpack_archive(upload, folder)  # SEC331
    else:
        shutil.unpack_archive(upload, folder)  # SEC331


def unpack_by_name(path, folder, kind):
    if kind == "tar":
        opener, matches = tarfile.open, tarfile.is_tarfile
    else:
        opener, matches = zipfile.ZipFile, zipfile.is_zipfile
    if not matches(path):
        return
    with opener(path) as archive:
        archive.extractall(folder)  # S202
