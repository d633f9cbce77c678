"""Audits see addresses of services that who runs the program chooses, not those that are checked or constant."""
from urllib.request import Request, urlopen

from project import is_web_address


def show(service, name):
    urlopen(f"{service.api_url}/{name}", timeout=5)  # S310
    if is_web_address(name):
        urlopen(name, timeout=5)  # S310


def show_checked(name):
    if not name.startswith("https://"):
        raise ValueError(name)
    urlopen(name, timeout=5)
    return urlopen(Request("https://example.org/" + name), timeout=5)
