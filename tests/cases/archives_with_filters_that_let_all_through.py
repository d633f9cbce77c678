# profile: standard
"""A filter that gives each member as it came is none."""
import tarfile


def unpack(path):
    with tarfile.open(path) as archive:
        if hasattr(archive, "extraction_filter"):
            archive.extraction_filter = lambda member, path: member
        archive.extractall("/srv/shop")  # S202


def unpack_by_class(path):
    with tarfile.open(path) as archive:
        archive.extraction_filter = staticmethod(lambda member, path: member)
        archive.extractall("/srv/shop")  # S202


def unpack_trusted(path):
    with tarfile.open(path) as archive:
        archive.extraction_filter = tarfile.fully_trusted_filter
        archive.extractall("/srv/shop")  # S202


def unpack_safely(path):
    with tarfile.open(path) as archive:
        archive.extraction_filter = tarfile.data_filter
        archive.extractall("/srv/shop")


def unpack_safely_if_it_can(path):
    with tarfile.open(path) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", (lambda member, path: member))
        archive.extractall("/srv/shop")


def unpack_checked(path):
    with tarfile.open(path) as archive:
        archive.extraction_filter = lambda member, path: checked(member)
        archive.extractall("/srv/shop")
