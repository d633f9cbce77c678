# profile: standard
"""Addresses that a request may hold, taken out of it for a look at their scheme."""
from urllib.parse import urlparse
from urllib.request import Request, urlopen

SCHEMES = frozenset({"http", "https"})


def fetch(url, schemes=SCHEMES):
    raw = url.full_url if isinstance(url, Request) else url
    if urlparse(raw).scheme not in schemes:
        raise ValueError(raw)
    return urlopen(url, timeout=3)


def fetch_any(url, schemes=frozenset(("ftp", "file"))):
    raw = url.full_url if isinstance(url, Request) else url
    if urlparse(raw).scheme not in schemes:
        raise ValueError(raw)
    return urlopen(url, timeout=3)  # S310


def fetch_begun(url):
    text = url if isinstance(url, str) else url.full_url
    if not text.startswith("https://"):
        raise ValueError(text)
    return urlopen(url, timeout=3)


def fetch_other(url, other):
    raw = other.full_url if isinstance(other, Request) else url
    if urlparse(raw).scheme not in SCHEMES:
        raise ValueError(raw)
    return urlopen(url, timeout=3)  # S310
