# profile: standard
"""Files in a directory that all users share, which has a name by itself."""
import os
import secrets
import tempfile
from pathlib import Path

SHARED = "/var/tmp"
OTHER = "/srv/tmp"
ROOT: str = "/tmp"


def kept(day, text):
    folder = "/tmp"
    name = folder + "/" + "day_" + day + ".txt"
    with open(name, "w") as file:  # SEC310
        file.write(text)
    Path(SHARED, day).write_text(text)  # SEC310
    (Path(ROOT) / f"{day}.txt").write_text(text)  # SEC310
    with open(f"{ROOT}/{day}", "a") as file:  # SEC310
        file.write(text)


def kept_elsewhere(day, text, root=ROOT):
    with open(os.path.join(OTHER, day), "w") as file:
        file.write(text)
    with open(os.path.join(ROOT, secrets.token_hex()), "w") as file:
        file.write(text)
    name = secrets.token_hex() + ".txt"
    with open(os.path.join(ROOT, name), "w") as file:
        file.write(text)
    with open(os.path.join(root, "known"), "x") as file:
        file.write(text)
    own = tempfile.mkdtemp(dir=ROOT)
    with open(os.path.join(own, day), "w") as file:
        file.write(text)
    return os.statvfs(ROOT).f_bavail, os.listdir(SHARED)
