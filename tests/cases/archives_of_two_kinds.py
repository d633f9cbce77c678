# profile: standard
"""Archives that are of zip or of tar: what an `if` says of their kind."""
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
