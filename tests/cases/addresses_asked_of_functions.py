# profile: standard
# A function of the file may look at the scheme of an address, and say what it thinks of it.

import urllib.request
from urllib.parse import urlparse


def good(url):
    parsed = urlparse(url)
    if parsed.scheme not in ("http", "https"):
        return False
    return bool(parsed.hostname)


def short(url):
    if len(url) > 100:
        return False
    return bool(url)


def refused(url):
    if not good(url):
        return None
    return urllib.request.urlopen(url, timeout=5)


def chosen(url):
    return urllib.request.urlopen(url, timeout=5) if good(url) else None


def refused_for_its_length(url):
    if not short(url):
        return None
    return urllib.request.urlopen(url, timeout=5)  # S310


def not_asked(url, other):
    if not good(other):
        return None
    good(url)
    return urllib.request.urlopen(url, timeout=5)  # S310


class Client:
    def _good(self, url):
        if urlparse(url).scheme == "https":
            return True
        return False

    def load(self, url):
        if self._good(url):
            return urllib.request.urlopen(url, timeout=5)
        return None

    def load_any(self, url, other):
        if self._good(other):
            return urllib.request.urlopen(url, timeout=5)  # S310
        return None


class Download:
    def __init__(self, url, other):
        self.url, self.other = url, other

    @staticmethod
    def _raise_on_others(url):
        if not url.startswith(("http:", "https:")):
            raise ValueError(url)

    def run(self):
        self._raise_on_others(url=self.url)
        return urllib.request.urlopen(self.url, timeout=5)

    def run_by_position(self):
        self._raise_on_others(self.url)
        return urllib.request.urlopen(self.url, timeout=5)

    def run_other(self):
        self._raise_on_others(url=self.other)
        return urllib.request.urlopen(self.url, timeout=5)  # S310
