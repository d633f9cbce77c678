# profile: standard
"""Random parts of names of files: in a directory of one's own nobody else sees them."""
import os
import random
import string
import tempfile
from pathlib import Path


def private():
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "".join(random.choice(string.ascii_letters) for _ in range(8))))
        open(os.path.join(folder, str(random.randint(0, 1000))))
        Path(folder, "%d.txt" % random.randint(0, 1000)).touch()
        part = random.randint(0, 1000)
        Path(os.path.join(folder, str(part))).touch()
    below = Path(tempfile.mkdtemp()) / f"{random.randint(0, 1000)}.txt"
    lostDelay = random.randint(1, 5)
    return below, lostDelay


def shared(folder):
    open(os.path.join(folder, str(random.randint(0, 1000))))  # S311
    open(os.path.join(tempfile.gettempdir(), str(random.randint(0, 1000))))  # S311
    part = random.randint(0, 1000)  # S311
    Path(folder, str(part)).touch()
    with tempfile.TemporaryDirectory() as scratch:
        password = scratch + random.choice(string.ascii_letters)  # S311
        return password
