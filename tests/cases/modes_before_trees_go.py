# profile: standard
"""Whoever may write to what is about to be removed has nothing of it."""
import os
import shutil
from pathlib import Path


def delete(path):
    for root, directories, files in os.walk(path, topdown=False):
        for name in files:
            os.chmod(os.path.join(root, name), 0o777)
    shutil.rmtree(path)


def delete_below(path: Path):
    for one in path.rglob("*"):
        one.chmod(0o777)
    shutil.rmtree(path)


def share(path):
    for root, directories, files in os.walk(path, topdown=False):
        for name in files:
            os.chmod(os.path.join(root, name), 0o777)  # S103


def share_and_delete_another(path, other):
    for root, directories, files in os.walk(path, topdown=False):
        for name in files:
            os.chmod(os.path.join(root, name), 0o777)  # S103
    shutil.rmtree(other)


def share_some(path):
    for name in os.listdir(path):
        os.chmod(os.path.join(path, name), 0o777)  # S103
    return shutil.rmtree
