# profile: standard
"""Addresses that are no files for certain: of FTP, and what another module has as a constant."""
from urllib.request import Request, urlopen

from .voices import VOICES_JSON, voices_json


def size(user, host, path):
    return urlopen(f"ftp://{user}@{host}/{path}").info()


def size_of(scheme, host, path):
    return urlopen(f"{scheme}//{host}/{path}").info()  # S310


def voices():
    with urlopen(VOICES_JSON) as response, urlopen(Request(VOICES_JSON)) as again:
        return response.read() + again.read()


def voices_of():
    with urlopen(voices_json) as response:  # S310
        return response.read()
