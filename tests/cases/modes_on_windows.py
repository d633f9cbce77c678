# profile: standard
"""Files for secrets on Windows, where their modes say nothing of who may read them."""
import os
import platform
import sys

_IS_WINDOWS = platform.system() == "Windows"


def save(path, key):
    if sys.platform == "win32":
        with open("/etc/shop/server.key", "wb") as file:
            file.write(key)
    else:
        with open("/etc/shop/server.key", "wb") as file:  # SEC313
            file.write(key)


def save_by_descriptor(key):
    if _IS_WINDOWS:
        descriptor = os.open("/etc/shop/server.key", os.O_WRONLY | os.O_CREAT)
    else:
        descriptor = os.open("/etc/shop/server.key", os.O_WRONLY | os.O_CREAT)  # SEC313
    os.write(descriptor, key)
