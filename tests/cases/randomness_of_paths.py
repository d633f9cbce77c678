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


def renamed(path, name, words):
    os.rename(path, path + "-tmp-%09d" % random.randrange(0, 10_000_000_000))
    os.rename(path, os.path.join(tempfile.gettempdir(), "tmp-%09d" % random.randrange(0, 10_000_000_000)))  # S311
    os.rename(path, f"/tmp/{name}-{random.randrange(0, 10_000_000_000)}")  # S108
    temporary_path = f"{path}.{random.randrange(0, 10_000_000_000)}"
    other_path = f"{path}.{random.randrange(0, 10_000_000_000)}"
    project_name = f"{random.choice(words)}_{random.choice(words)}"
    job_id = "job" + "".join(random.choice(string.ascii_letters) for _ in range(8))
    user_id = "user" + "".join(random.choice(string.ascii_letters) for _ in range(8))
    return temporary_path, other_path, project_name, job_id, user_id


def repeated(size):
    random.seed(size)
    return "".join(random.choice(string.ascii_letters) for _ in range(size))


def fresh(size):
    random.seed()
    return "".join(random.choice(string.ascii_letters) for _ in range(size))
