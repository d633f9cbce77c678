# profile: standard
"""Tests of versions and of settings that are asked for once, and kept in a variable."""
import hashlib
import sys
import tarfile

import paramiko

FILTERED = hasattr(tarfile, "data_filter")
NEW: bool = sys.version_info >= (3, 12)
WANTED = len(sys.argv) > 2


def flagged(archive: tarfile.TarFile, directory):
    if FILTERED:
        archive.extractall(directory, filter="data")
    else:
        archive.extractall(directory)


def by_version(archive: tarfile.TarFile, directory):
    if not NEW:
        archive.extractall(directory)
    else:
        archive.extractall(directory, filter="data")


def local(archive: tarfile.TarFile, directory):
    filtered = sys.version_info >= (3, 12)
    if filtered:
        archive.extractall(directory, filter="data")
    else:
        archive.extractall(directory)


def wanted(archive: tarfile.TarFile, directory):
    if WANTED:
        archive.extractall(directory, filter="data")
    else:
        archive.extractall(directory)  # S202


def digest(data):
    if NEW:
        made = hashlib.md5(data, usedforsecurity=False)
    else:
        made = hashlib.md5(data)
    return made.hexdigest()


def connect(self):
    client = paramiko.SSHClient()
    skip = self.no_host_key_check
    if skip:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())


def connect_unless_verified(self):
    client = paramiko.SSHClient()
    lax = not self.verify
    if lax:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())


def connect_behind(self):
    client = paramiko.SSHClient()
    strict = self.verify
    if strict:
        return client
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    return client


def connect_where_verified(self):
    client = paramiko.SSHClient()
    lax = not self.verify
    if lax:
        return client
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # S507
    return client


def connect_at_once(self):
    client = paramiko.SSHClient()
    quick = self.timeout < 5
    if quick:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # S507
