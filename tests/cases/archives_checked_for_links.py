# profile: standard
"""Archives whose members are checked by their names, and for links."""
import os
import tarfile


def unpack(path, target):
    with tarfile.open(path) as tar:
        for member in tar.getmembers():
            name = os.path.abspath(os.path.join(target, member.name))
            if member.issym() or member.islnk() or not name.startswith(os.path.abspath(target) + os.sep):
                raise ValueError(name)
        tar.extractall(target)
