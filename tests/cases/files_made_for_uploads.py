# profile: standard
"""Temporary files and directories whose names end like what was uploaded: they are new."""
import os
import shutil
import tempfile
from pathlib import Path

from flask import request


def keep():
    upload = request.files["file"]
    suffix = os.path.splitext(upload.filename)[1]
    handle, path = tempfile.mkstemp(suffix=suffix)
    with os.fdopen(handle, "wb") as file:
        file.write(upload.read())
    os.remove(path)
    directory = tempfile.mkdtemp(suffix)
    shutil.rmtree(directory)
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        Path(file.name).write_bytes(upload.read())
    os.system("file " + path)  # S605
    os.remove("/srv/" + upload.filename)  # SEC101
