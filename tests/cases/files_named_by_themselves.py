# profile: standard
"""Pictures and documents that were opened by name know it, and are no uploads."""
import os

from PIL import Image


def shrink(path, folder):
    picture = Image.open(path)
    picture.save(os.path.join(folder, picture.filename))


def keep(document, folder):
    document.save(os.path.join(folder, document.filename))
