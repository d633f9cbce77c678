# profile: standard
"""Archives that come with a package, and others beside."""
import importlib.resources
import tarfile


def _opened(name):
    files = importlib.resources.files("shop.data")
    return files.joinpath(name).open("rb")


def _any(name):
    return open(name, "rb")


def unpack(name, target):
    with _opened(name) as stream:
        with tarfile.open(fileobj=stream) as archive:
            archive.extractall(target)


def unpack_directly(target):
    with importlib.resources.files("shop").joinpath("data.tar").open("rb") as stream, tarfile.open(fileobj=stream) as archive:
        archive.extractall(target)


def unpack_any(name, target):
    with _any(name) as stream:
        with tarfile.open(fileobj=stream) as archive:
            archive.extractall(target)  # S202


def unpack_sent(stream, target):
    with tarfile.open(fileobj=stream) as archive:
        archive.extractall(target)  # S202
