# profile: standard
"""What the members of archives say, and files that it names."""
import json
import os
import shutil
import tarfile
import zipfile
from pathlib import Path


def unpack_listed(path, directory):
    with tarfile.open(path) as archive:
        listed = json.loads(archive.extractfile("FILES.json").read())
        for one in listed["files"]:
            with open(os.path.join(directory, one["name"]), "wb") as file:  # SEC330
                shutil.copyfileobj(archive.extractfile(one["name"]), file)


def unpack_by_last_part(path, directory):
    with zipfile.ZipFile(path) as archive:
        for name in json.loads(archive.read("files.json")):
            with open(os.path.join(directory, os.path.basename(name)), "wb") as file:
                file.write(archive.read(name))


def make_directory(path, directory):
    with zipfile.ZipFile(path) as archive, archive.open("manifest.json") as file:
        manifest = json.load(file)
    (Path(directory) / manifest["name"]).mkdir()  # SEC330
    (Path(directory) / f"{int(manifest['number'])}").mkdir()


def copy(path, target):
    with zipfile.ZipFile(path) as archive, archive.open("photo.png") as photo, open(target, "wb") as file:
        shutil.copyfileobj(photo, file)
        file.write(archive.read("colours.json"))
