# profile: standard
"""Names made up for what fails where there is something already, and timeouts that may be none."""

import requests
import os
import tempfile


class Api:
    def __init__(self, timeout=30, ssl_verify=True):
        self.timeout = timeout if timeout else None

    def get(self, url):
        return requests.request("GET", url, timeout=self.timeout)


def link(target, directory):
    name = tempfile.mktemp(dir=directory, prefix="checklink-")
    try:
        os.symlink(target, name)
    finally:
        os.unlink(name)


def fifo():
    name = tempfile.mktemp()
    os.mkfifo(name)
    return name


def bad(target, directory):
    name = tempfile.mktemp(dir=directory, prefix="checklink-")  # S306
    os.symlink(target, name)
    with open(name, "w") as out:
        out.write("x")
