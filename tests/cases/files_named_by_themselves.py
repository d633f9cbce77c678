# profile: standard
"""Pictures and documents that were opened by name know it, and are no uploads; what is waited for to be saved is one."""
import os

from PIL import Image


def shrink(path, folder):
    picture = Image.open(path)
    picture.save(os.path.join(folder, picture.filename))


def keep(document, folder):
    document.save(os.path.join(folder, document.filename))


async def store(files, folder):
    for file in files:
        name = file.filename
        await file.save(folder / f"kept_{name}")  # SEC101


async def store_well(file, folder):
    await file.save(folder / os.path.basename(file.filename))


def take(upload_file, folder):
    path = os.path.join(folder, upload_file.filename)
    upload_file.save(path)  # SEC101


def take_well(upload_file, folder):
    upload_file.save(os.path.join(folder, "picture"))


async def store_all(files, folder, kinds):
    for key in files:
        if key.startswith("file") and key in kinds:
            file = files[key]
            name = file.filename
            path = folder / name
            await file.save(path)  # SEC101
            yield path, name.rsplit(".", 1)[-1] if "." in name else ""


async def store_checked(files, folder):
    for file in files:
        path = folder / file.filename
        if not path.resolve().is_relative_to(folder):
            continue
        await file.save(path)
