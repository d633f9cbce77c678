# profile: standard
"""Temporary files, modes and archives: what a careful author writes is not reported."""
import functools
import os
import shutil
import stat
import tarfile
import tempfile
import uuid
from pathlib import Path

# Questions about a path, directories to choose from, and texts that are no path.
if path == "/tmp" or path.startswith("/tmp/") or "/tmp/x" in paths:
    pass
DIRECTORIES = ("/tmp", "/var/tmp", "/dev/shm")
parser.add_argument("--output", help="/tmp/name is a bad place")
environment = {"TMPDIR": "/tmp"}
subprocess_run(command, cwd="/tmp")
tempfile.mkstemp(dir="/tmp")
shown = f"see {root}/tmp/report"
unique = f"/tmp/report-{uuid.uuid4()}"
unique = os.path.join("/var/tmp", f"report-{uuid.uuid4()}")
fixed = os.path.join("/tmp", "report")  # S108
fixed = Path("/tmp") / "report"  # S108
fixed = Path("/tmp", "report")  # S108
default = settings.get("cache", "/tmp/cache")  # S108

# A name that nobody can foresee, or a mode that follows no link.
directory = Path(tempfile.mkdtemp())
(directory / "report").write_text(text)
(Path(tempfile.gettempdir()) / uuid.uuid4().hex).write_text(text)
(Path(tempfile.gettempdir()) / "report").open("x").write(text)
(Path(tempfile.gettempdir()) / "report").open("w").write(text)  # SEC310


class Cache:
    def __init__(self):
        self.path = os.path.join(tempfile.gettempdir(), "cache")
        self.own = os.path.join(tempfile.mkdtemp(), "cache")

    def save(self, data):
        with open(self.path, "wb") as file:  # SEC310
            file.write(data)
        with open(self.own, "wb") as file:
            file.write(data)

    def load(self):
        with open(self.path, "rb") as file:
            return file.read()


# Modes that let others run a file, or read it, are for audits.
os.chmod(path, 0o755)
os.chmod(path, 0o644)
os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
os.chmod(path, mode)
os.chmod(path, 0o775)
MODE = 0o666
os.chmod(path, MODE)  # S103
os.chmod(path, 0o644 if private else 0o666)  # S103
os.chmod(path, 755)  # S103
os.chmod(path, 493)

# Reading the mask takes setting it.
mask = os.umask(0)
os.umask(mask)
os.umask(0o022)
os.umask(0o002)
old = os.umask(0)  # SEC311
os.mkdir(path, 0o777)

extract = functools.partial(tarfile.open, mode="r:gz")
with tarfile.open(path) as archive:
    archive.extractall(target, filter="data")
    archive.extractall(target, **options)  # S202
shutil.unpack_archive(path, target, filter="data")


def unpack(archive: tarfile.TarFile):
    archive.extractall(target)  # S202


def unpack_checked(path):
    with tarfile.open(path) as archive:
        for member in archive:
            if not is_within(target, member.name):
                raise ValueError(member.name)
        archive.extractall(target)


def tightened():
    mask = os.umask(0)
    os.umask(mask | 0o077)
    mask = os.umask(0)  # SEC311
    os.umask(mask & 0o070)
