# profile: standard
"""Paths of which a part is made up where nobody can foresee it, in variables too, and look-alikes."""

import os
import secrets
import time
import uuid
from pathlib import Path


def a(data):
    name = uuid.uuid4().hex
    with open("/tmp/%s.bin" % name, "wb") as file:
        file.write(data)
    code = secrets.token_hex(16)
    Path("/tmp", f"upload_{code[:12]}").write_bytes(data)
    os.mkdir(os.path.join("/tmp", f"{_made_up()}.d"))


def _made_up():
    return "job-" + str(uuid.uuid4())


def b(data):
    name = time.time()
    with open(f"/tmp/{name}", "wb") as file:  # S108
        file.write(data)
    name = uuid.uuid4().hex
    name = "report"
    with open("/tmp/" + name, "wb") as file:  # S108
        file.write(data)
    os.mkdir("/tmp/" + str(uuid.uuid1()))  # S108
