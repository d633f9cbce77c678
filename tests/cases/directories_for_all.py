# profile: standard
"""A directory that is made as the system makes /tmp: nobody there touches the files of others."""
import os


def make(root):
    path = os.path.join(root, "tmp")
    os.chmod(path, 0o1777)
    (root / "tmp").chmod(0o1777)
    os.chmod(path, 0o777)  # S103
    os.chmod(os.path.join(root, "attempts"), 0o1777)  # S103
