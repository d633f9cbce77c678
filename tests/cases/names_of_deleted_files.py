# profile: standard
"""Temporary files that are deleted before their names are used."""
import os
import subprocess
import tempfile
from pathlib import Path


def export(rows):
    path = tempfile.NamedTemporaryFile(suffix=".csv").name  # S306
    with open(path, "w") as out:
        out.writelines(rows)
    return Path(tempfile.NamedTemporaryFile(delete=True).name)  # S306


def make():
    os.makedirs(tempfile.TemporaryDirectory().name)  # S306


def convert(data):
    with tempfile.NamedTemporaryFile() as tmp:
        name = tmp.name
    with open(name, "wb") as out:  # S306
        out.write(data)


def close(data):
    tmp = tempfile.NamedTemporaryFile()
    tmp.close()
    with open(tmp.name, "wb") as out:  # S306
        out.write(data)


def keep(data):
    with tempfile.NamedTemporaryFile(delete=False) as tmp:
        tmp.write(data)
    kept = tempfile.NamedTemporaryFile("w", -1, None, None, ".csv", None, None, False)
    kept.close()
    with open(tmp.name, "wb") as out, open(kept.name, "a") as other:
        out.write(data)
    return tmp.name, tempfile.NamedTemporaryFile(delete=False).name, other


def inside(data):
    with tempfile.NamedTemporaryFile("wb") as tmp:
        tmp.write(data)
        with open(tmp.name, "wb") as out:
            out.write(data)
        subprocess.run(["/usr/bin/file", tmp.name], check=True)


def before(data):
    tmp = tempfile.NamedTemporaryFile()
    with open(tmp.name, "wb") as out:
        out.write(data)
    tmp.close()
    with open(tmp.file, "wb") as out, open(tmp.name) as read, open(tmp.name, "x") as new:
        return out, read, new


def own(data):
    directory = tempfile.TemporaryDirectory()
    path = os.path.join(directory.name, "data")
    return path, tempfile.NamedTemporaryFile(dir=directory.name).name
