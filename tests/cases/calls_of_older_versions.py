# profile: standard
"""What is called another way where the version at hand has no safe one."""
import functools
import hashlib
import sys
import tarfile

from cryptography import x509
from cryptography.hazmat.primitives import hashes


if sys.version_info >= (3, 9):
    md5 = functools.partial(hashlib.md5, usedforsecurity=False)
    sha1 = functools.partial(hashlib.sha256)
else:
    md5 = hashlib.md5
    sha1 = hashlib.sha1


def unpack(path, directory):
    with tarfile.open(path) as archive:
        if hasattr(tarfile, "data_filter"):
            archive.extractall(directory, filter="data")
        else:
            archive.extractall(directory)


def unpack_newer(path, directory):
    with tarfile.open(path) as archive:
        try:
            archive.extractall(directory, filter="data")
        except TypeError:
            archive.extractall(directory)


def unpack_by_choice(path, directory, trusted):
    with tarfile.open(path) as archive:
        if trusted:
            archive.extractall(directory)  # S202
        else:
            archive.extractall(directory, filter="data")


def unpack_again(path, directory):
    with tarfile.open(path) as archive:
        try:
            archive.extractall(directory, filter="data")
        except tarfile.OutsideDestinationError:
            archive.extractall(directory)  # S202


def unpack_alone(path, directory):
    with tarfile.open(path) as archive:
        if hasattr(tarfile, "data_filter"):
            print("could do better")
        else:
            archive.extractall(directory)  # S202


def both(data):
    return md5(data).digest(), sha1(data).digest()  # S324


def digest(data):
    if sys.version_info < (3, 9):
        return hashlib.md5(data).hexdigest()
    else:
        return hashlib.md5(data, usedforsecurity=False).hexdigest()


def digest_for_all(data):
    if sys.version_info < (3, 9):
        return hashlib.md5(data).hexdigest()  # S324
    else:
        return hashlib.sha256(data).hexdigest()


def thumbprint(data):
    certificate = x509.load_der_x509_certificate(data)
    return certificate.fingerprint(hashes.SHA1()), certificate.fingerprint(hashes.MD5())


def unpack_each(path, directory):
    with tarfile.open(path) as archive:
        if hasattr(tarfile, "data_filter"):
            archive.extractall(directory, filter="data")
        else:
            for member in archive.getmembers():
                archive.extract(check(member), directory)


def sent(data):
    if FIPS_ENABLED:
        digest = hashlib.md5(usedforsecurity=False)
    else:
        digest = hashlib.md5()
    digest.update(data)
    return digest


def get_digest(data, wanted):
    if wanted:
        digest = hashlib.md5(usedforsecurity=False)
    else:
        digest = hashlib.md5()  # S324
    digest.update(data)
    return digest
