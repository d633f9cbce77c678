# profile: standard
"""Addresses that the program says, or who configures it, and others."""
import functools
from urllib.request import Request, urlopen

import settings
from project import is_web_address

HOME = "https://example.org/search"


class Service:
    def __init__(self, api_url, path):
        self._api_url = api_url
        self.path = path

    def tags(self):
        urlopen(self.path + "/tags", timeout=5)
        urlopen(self.path, timeout=5)  # S310
        return urlopen(Request(self._api_url, b""), timeout=5)


def search(words, url_base=HOME, mirror=None):
    urlopen(f"{mirror}/{words}", timeout=5)
    return urlopen(Request(url_base, words), timeout=5)


def search_anywhere(words, url_base=None, place=HOME):
    service_url = words.split()[0]
    urlopen(service_url, timeout=5)  # S310
    urlopen(place, timeout=5)
    return urlopen(Request(settings.WORDS[url_base], words), timeout=5)  # S310


def _load(url):
    return urlopen(url, timeout=5)  # SEC610


def _load_any(url):
    return urlopen(url, timeout=5)  # S310


def show(words, name):
    if words:
        url = f"https://example.org/{words}"
    else:
        url = "https://example.com/"
    _load_any(name)
    return _load(url), _load(url=f"http://example.net/{name}"), _load_any(url)


def load(name):
    if is_web_address(name):
        return urlopen(name, timeout=5)
    return urlopen(name, timeout=5)  # S310


@functools.singledispatch
def parsed(given):
    return given


@parsed.register(Request)
def _(given):
    return given.full_url


KINDS = {"request": Request}  # S310


def pages(name, kinds, day):
    urlopen(settings.PAGE_URL % (settings.SCHEMES["web"], name), timeout=5)
    urlopen(settings.DAY_URL.format(day=day), timeout=5)
    urlopen(kinds.page % name, timeout=5)  # S310
    urlopen(name.format(day=day), timeout=5)  # S310


def _open_page(url):
    return urlopen(url, timeout=5)


def _open_any_page(url):
    return urlopen(url, timeout=5)  # S310


def more_pages(name):
    _open_page(settings.PAGE_URL % (settings.SCHEMES["web"], name))
    _open_page(settings.DAY_URL + name)
    _open_any_page(settings.DAY_URL + name)
    _open_any_page(name)
