# profile: standard
"""Addresses whose schemes are looked at by a pattern, or as the first characters."""
import re
from urllib.request import urlopen

WEB = re.compile("^https?://")


def by_pattern(url):
    if not re.search(r"^https?://", url):
        raise ValueError(url)
    return urlopen(url, timeout=9)


def by_compiled(url):
    return urlopen(url, timeout=9) if WEB.match(url) else None


def by_slice(url):
    if url[:4] != "http":
        url = "http://" + url
    return urlopen(url, timeout=9)


def by_lower_slice(url):
    if url[:7].lower() in ("http://", "https:/"):
        return urlopen(url, timeout=9)
    return None


def anywhere(url):
    if re.search(r"https?://", url):
        return urlopen(url, timeout=9)  # S310
    return None


def of_another(url):
    if re.match(r"(https|file)://", url):
        return urlopen(url, timeout=9)  # S310
    return None


def too_short(url):
    if url[:1] == "f":
        return urlopen(url, timeout=9)  # S310
    return None
