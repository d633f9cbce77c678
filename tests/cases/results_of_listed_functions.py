# profile: standard
"""What functions and classes give that a dictionary lists by names."""
import hashlib
import tarfile
import zipfile

OPENERS = {"tar": tarfile.open, "zip": zipfile.ZipFile}
PACKED = {"zip": zipfile.ZipFile, "zipx": zipfile.ZipFile}
HASHES = {"md5": hashlib.md5, "sha256": hashlib.sha256}


def unpack(path, folder, kind):
    with OPENERS[kind](path) as archive:
        archive.extractall(folder)  # S202
    archive = {"tar": tarfile.open}[kind](path)
    archive.extractall(folder)  # S202


def unpack_chosen(path, folder, kind):
    opener = OPENERS[kind]
    with opener(path) as archive:
        archive.extractall(folder)  # S202


def unpack_known(path, folder, kind):
    opener = OPENERS.get(kind)
    if opener is None:
        return
    with opener(path) as archive:
        archive.extractall(folder)  # S202


def unpack_one(path, folder):
    with OPENERS["tar"](path) as archive:
        archive.extractall(folder)  # S202
    with OPENERS["zip"](path) as archive:
        archive.extractall(folder)


def unpack_safely(path, folder, kind):
    with OPENERS[kind](path) as archive:
        archive.extractall(folder, filter="data")
    with PACKED[kind](path) as archive:
        archive.extractall(folder)


def digest(data, kind):
    return HASHES[kind](data).hexdigest()
