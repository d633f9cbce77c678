# profile: standard
"""Keywords that a function takes, adds to and hands on."""
import subprocess

import requests

DEFAULTS = {"verify": False, "timeout": 10}
OPTIONS = dict(DEFAULTS, stream=True)
CHECKED = dict(DEFAULTS, verify=True)


class Client:
    options = dict(verify=False, timeout=10)

    def __init__(self):
        self.kept = dict(verify=False, timeout=10)

    def fetch(self, url):
        requests.get(url, **self.kept)  # S501
        requests.get(url, **self.options)  # S501
        requests.get(url, **OPTIONS)  # S501
        requests.get(url, **DEFAULTS.copy())  # S501
        return requests.get(url, **CHECKED)


def added(url, **options):
    options["verify"] = False
    return requests.get(url, timeout=10, **options)  # S501


def by_default(url, **options):
    options.setdefault("verify", False)
    requests.get(url, timeout=10, **options)  # S501
    requests.get(url, **{**DEFAULTS, **options})  # S501
    return requests.get(url, **DEFAULTS | {"stream": True})  # S501


def overruled(url, **options):
    options["verify"] = True
    requests.get(url, timeout=10, **{"verify": False, **options})
    requests.get(url, **DEFAULTS | {"verify": "corporate.pem"})
    options.update(verify="corporate.pem")
    return requests.get(url, timeout=10, **options)


def handed_on(url, command, **options):
    subprocess.run(command, **options)
    return requests.get(url, timeout=10, **options)
