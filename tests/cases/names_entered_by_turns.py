# profile: standard
"""Names that several blocks of `with` give to one thing after the other."""
import tarfile
import zipfile


def of_either_kind(path, target):
    if path.endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            archive.extractall(target)
    else:
        with tarfile.open(path) as archive:
            archive.extractall(target, filter="data")
    with zipfile.ZipFile(path) as archive:
        with tarfile.open(archive.namelist()[0]) as archive:
            archive.extractall(target)  # S202
    return archive
