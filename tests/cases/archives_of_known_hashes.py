# profile: standard
# An archive whose hash is the expected one is the expected one.

import hashlib
import tarfile


def deploy(path, checksum):
    with open(path, "rb") as file:
        obtained = hashlib.file_digest(file, "sha256").hexdigest()
    if obtained != checksum:
        raise ValueError(f"{obtained} is not {checksum}")
    with tarfile.open(path) as archive:
        archive.extractall()


def deploy_anyway(path, checksum):
    with open(path, "rb") as file:
        obtained = hashlib.file_digest(file, "sha256").hexdigest()
    if obtained != checksum:
        print(f"{obtained} is not {checksum}")
    with tarfile.open(path) as archive:
        archive.extractall()  # S202


def deploy_before(path, checksum, digest_of):
    with tarfile.open(path) as archive:
        archive.extractall()  # S202
    if digest_of(path) != checksum:
        raise ValueError(path)


def deploy_by_name(path, name):
    if path.name != name:
        raise ValueError(path)
    with tarfile.open(path) as archive:
        archive.extractall()  # S202


def deploy_what_is_listed(path, listed):
    if hashlib.sha256(path.read_bytes()).hexdigest() != listed["sha256"]:
        raise ValueError(path)
    with tarfile.open(path) as archive:
        archive.extractall()  # S202
