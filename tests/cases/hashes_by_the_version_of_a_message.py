# profile: standard
"""Hashes that the version of a signature decides on, among which is a better one, and those that nothing decides on."""
from cryptography.hazmat.primitives import hashes


def by_version(version):
    if version == "1":
        return hashes.SHA1()
    if version == "2":
        return hashes.SHA256()
    raise ValueError(version)


def by_version_first(version):
    if "1" == version:
        return hashes.SHA1()
    return hashes.SHA256()


def for_all(version):
    if version == "1":
        return hashes.SHA1()  # S303
    raise ValueError(version)


def by_default(version):
    if version == "2":
        return hashes.SHA256()
    return hashes.SHA1()  # S303


def unless_new(version):
    if version != "2":
        return hashes.SHA1()  # S303
    return hashes.SHA256()


def by_another(version, old):
    if version == old:
        return hashes.SHA1()  # S303
    return hashes.SHA256()
