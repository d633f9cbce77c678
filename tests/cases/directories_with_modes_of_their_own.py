# profile: standard
"""A mask of none for directories whose modes the program names lets nobody else in."""
import os


def store(directory, mode):
    old = os.umask(0)
    try:
        os.makedirs(directory, mode, exist_ok=True)
    finally:
        os.umask(old)


def share(directory):
    old = os.umask(0)  # SEC311
    try:
        os.makedirs(directory, 0o777, exist_ok=True)
    finally:
        os.umask(old)


def make(directory):
    old = os.umask(0)  # SEC311
    try:
        os.makedirs(directory)
    finally:
        os.umask(old)


def write(directory, mode):
    old = os.umask(0)  # SEC311
    try:
        os.makedirs(directory, mode=mode)
        with open(os.path.join(directory, "a"), "w") as file:
            file.write("a")
    finally:
        os.umask(old)


def forget(directory, mode):
    old = os.umask(0)  # SEC311
    try:
        os.makedirs(directory, mode=mode)
    finally:
        log(old)
