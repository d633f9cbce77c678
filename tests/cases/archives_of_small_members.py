# profile: standard
"""Members that are chosen by their size alone go anywhere; so do those of what a filter of Python's trusts fully."""
import tarfile
import zipfile
from contextlib import contextmanager


def small(archive):
    return [member for member in archive.getmembers() if member.size < 1_000_000]


def plain(archive):
    return [member for member in archive.getmembers() if member.isreg() and "/" not in member.name]


def unpack(path, target):
    with tarfile.open(path) as archive:
        archive.extractall(target, members=small(archive))  # S202
        archive.extractall(target, members=plain(archive))


class Material:
    @contextmanager
    def archive(self):
        with tarfile.open(self.path) as archive:
            yield archive

    def names(self):
        return zipfile.ZipFile(self.path).namelist()

    def unpack(self, target):
        with self.archive() as archive:
            archive.extractall(target, filter="fully_trusted")  # S202

    def unpack_carefully(self, target):
        with self.archive() as archive:
            archive.extractall(target, filter="data")
