# profile: audit
"""The default of a parameter is one of its values; None stands for what the function decides."""
import subprocess  # S404

import requests


def fetch(url, verify=False):
    return requests.get(url, verify=verify, timeout=9)  # S501


def run(command, *, shell=True):
    if command:
        subprocess.run(command, shell=shell)  # S602


def visit(url="http://shop.example.com/"):
    return requests.get(url, timeout=9)  # SEC610


def decide(url, timeout=None):
    return requests.get(url, timeout=timeout or 9)


def checked(url, verify=True):
    return requests.get(url, verify=verify, timeout=9)


def replaced(url="http://shop.example.com/"):
    url = "https://shop.example.com/"
    return requests.get(url, timeout=9)
