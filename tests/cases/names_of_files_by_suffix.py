# profile: standard
"""The suffixes of a name that somebody has sent hold no separator; the rest of it may."""
import os
import re
import shutil
from pathlib import Path

import requests


def extension(path):
    return "".join(Path(path).suffixes) or None


def download(url, directory, filename):
    with requests.get(url, stream=True, timeout=5) as response:
        disposition = response.headers.get("content-disposition")
        suffix = extension(re.findall("filename=(.+)", disposition)[0]) or ""
        with open(os.path.join(directory, f"{filename}{suffix}"), "wb") as file:
            shutil.copyfileobj(response.raw, file)


def download_below(url, directory):
    with requests.get(url, stream=True, timeout=5) as response:
        disposition = response.headers.get("content-disposition")
        name = "".join(Path(re.findall("filename=(.+)", disposition)[0]).parts)
        with open(os.path.join(directory, name), "wb") as file:  # SEC334
            shutil.copyfileobj(response.raw, file)
