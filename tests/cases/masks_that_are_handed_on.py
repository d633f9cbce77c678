# profile: standard
"""A mask that functions of the file hand on, among them one that sets it for a moment."""
import os
from contextlib import contextmanager


def umask(mask):
    return os.umask(mask)


@contextmanager
def temp_umask(mask):
    old_umask = None
    try:
        old_umask = umask(mask)
        yield None
    finally:
        if old_umask is not None:
            umask(old_umask)


def makedirs(path, mode=0o777):
    current_umask = umask(0)
    try:
        umask(current_umask | 0o777 ^ mode)
        os.makedirs(path, mode)
    finally:
        umask(current_umask)


def detach(mask=0):
    os.umask(mask)  # SEC311
