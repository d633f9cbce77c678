# profile: standard
"""Parameters, and what the calls in the same file give to them."""
import subprocess

import requests


def fetch(url, verify):
    return requests.get(url, verify=verify, timeout=9)  # S501


def fetch_checked(url, verify=True):
    return requests.get(url, verify=verify, timeout=9)


class Client:
    def fetch(self, url, verify):
        return requests.get(url, verify=verify, timeout=9)  # S501

    def page(self):
        return self.fetch("https://example.org", verify=False)


class Other:
    def get_it(self, url, verify):
        return requests.get(url, verify=verify, timeout=9)


def show(name, shell):
    subprocess.run(f"less {name}", shell=shell)  # S602


fetch("https://example.org", False)
show(title, True)
fetch_checked("https://example.org", True)
Elsewhere().get_it("https://example.org", False)


def page(url, verify=False):
    if not verify:
        return None
    return requests.get(url, verify=verify, timeout=9)


def page_or_default(url, verify=False):
    verify = verify or True
    return requests.get(url, verify=verify, timeout=9)


def fetch_as_set(url, verify):
    return requests.get(url, verify=verify, timeout=9)


def fetch_as_told(url, insecure):
    verify = False if insecure else None
    return fetch_as_set(url, verify)
