# profile: standard
"""Paths and links of an archive that have to be below a directory, and paths alone."""
import tarfile


def unpack(archive, root):
    with tarfile.open(archive) as tar:
        members = tar.getmembers()
        for member in members:
            try:
                (root / member.name).resolve().relative_to(root)
            except ValueError as error:
                raise RuntimeError("outside") from error
            if member.issym() or member.islnk():
                try:
                    (root / member.linkname).resolve().relative_to(root)
                except ValueError as error:
                    raise RuntimeError("outside") from error
        tar.extractall(root, members=members)


def unpack_links(archive, root):
    with tarfile.open(archive) as tar:
        members = tar.getmembers()
        for member in members:
            try:
                (root / member.name).resolve().relative_to(root)
            except ValueError as error:
                raise RuntimeError("outside") from error
        tar.extractall(root, members=members)  # S202


def unpack_told(archive, root):
    with tarfile.open(archive) as tar:
        members = tar.getmembers()
        for member in members:
            try:
                (root / member.linkname).resolve().relative_to(root)
            except ValueError as error:
                print(error)
        tar.extractall(root, members=members)  # S202
