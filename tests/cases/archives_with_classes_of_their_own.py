# profile: standard
import tarfile


class SafeExtract:
    def __init__(self, tar):
        self.tar = tar

    def extractall(self, dest):
        for member in self.tar:
            self.tar.extract(member, path=dest, filter="data")


class Holder:
    def __init__(self, tar):
        self.tar = tar


class Derived(tarfile.TarFile):
    pass


def unpack(fileobj, dest):
    with tarfile.open(fileobj=fileobj) as image:
        SafeExtract(image).extractall(dest)
        safe = SafeExtract(image)
        safe.extractall(dest)


def unpack_derived(name, dest):
    Derived(name).extractall(dest)  # S202


def unpack_held(tar, dest):
    Holder(tar).tar.extractall(dest)  # S202
