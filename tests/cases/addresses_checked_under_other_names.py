# profile: standard
"""Addresses that are opened under another name than that under which they were looked at, or by what a function says of them."""
import urllib.request
from urllib.parse import urlparse

from .addresses import get_url_scheme, get_words


def again(function):
    return function()


def fetch(url, other):
    if not url.startswith("https://"):
        raise ValueError(url)

    def attempt():
        return urllib.request.urlopen(url, timeout=9)

    def attempt_other():
        return urllib.request.urlopen(other, timeout=9)  # S310
    again(attempt_other)
    return again(attempt)


def fetch_copy(url, other):
    if not url.startswith("https://"):
        raise ValueError(url)
    place = url
    elsewhere = other
    urllib.request.urlopen(place, timeout=9)
    return urllib.request.urlopen(elsewhere, timeout=9)  # S310


def fetch_job(url, other):
    if not url.startswith("https://"):
        raise ValueError(url)
    job = {"url": url, "other": other, "tries": 3}
    urllib.request.urlopen(job["url"], timeout=9)
    return urllib.request.urlopen(job["other"], timeout=9)  # S310


def full(url):
    if url.startswith(("http://", "https://")):
        return url
    return "https://" + url


def full_at_once(url):
    return url if url.startswith("http") else "https://" + url


def full_or_not(url, other):
    if url.startswith("http"):
        return url
    return other


def fetch_full(url, other):
    urllib.request.urlopen(full(url), timeout=9)
    urllib.request.urlopen(full_at_once(url), timeout=9)
    return urllib.request.urlopen(full_or_not(url, other), timeout=9)  # S310


def scheme_of(url):
    return url.split(":", 1)[0].lower()


def kind_of(name, url):
    if not url:
        return url.partition(":")[0]
    return urlparse(url).scheme


def loop_of(url):
    return loop_of(url)


def fetch_scheme(url, other):
    scheme = scheme_of(url)
    if scheme in {"http", "https"}:
        urllib.request.urlopen(url, timeout=9)
    return urllib.request.urlopen(other, timeout=9)  # S310


def fetch_kind(url, other):
    if kind_of(other, url) not in ("http", "https"):
        raise ValueError(url)
    urllib.request.urlopen(url, timeout=9)
    return urllib.request.urlopen(other, timeout=9)  # S310


def fetch_loop(url):
    if loop_of(url) not in ("http", "https"):
        raise ValueError(url)
    return urllib.request.urlopen(url, timeout=9)  # S310


def fetch_elsewhere(url, other):
    if get_url_scheme(url) not in ("http", "https") or get_words(other) not in ("http", "https"):
        raise ValueError(url)
    urllib.request.urlopen(url, timeout=9)
    return urllib.request.urlopen(other, timeout=9)  # S310
