# profile: standard
"""Addresses whose scheme a function looks at."""
from urllib.parse import urlparse, urlsplit
from urllib.request import Request, urlopen

WEB = ("http", "https")


def one_of(url):
    if urlparse(url).scheme not in WEB:
        raise ValueError(url)
    return urlopen(url, timeout=5)


def only(url):
    parts = urlsplit(url)
    if parts.scheme != "https":
        raise ValueError(url)
    return urlopen(Request(url), timeout=5)


def named(url):
    scheme = urlparse(url).scheme
    return urlopen(url, timeout=5) if scheme in {"http", "https"} else None


def another(url, other):
    if urlparse(other).scheme not in WEB:
        raise ValueError(other)
    return urlopen(url, timeout=5)  # S310


def more(url):
    if urlparse(url).scheme not in ("http", "file"):
        raise ValueError(url)
    return urlopen(url, timeout=5)  # S310


class Page:
    def __init__(self, url):
        self.url = url

    def load(self):
        if not self.url.startswith("https://"):
            raise ValueError(self.url)
        return urlopen(self.url, timeout=5)


def ask(asked: urllib.request.Request):
    return urllib.request.urlopen(asked)


def embedded(address):
    if address.startswith("data:"):
        return urllib.request.urlopen(address).read()
    return b""


def embedded_or_not(address):
    if address.startswith(("data:", "file:")):
        return urllib.request.urlopen(address).read()  # S310
    return b""
