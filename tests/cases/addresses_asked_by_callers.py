# profile: standard
"""Addresses whose schemes the callers of a function have looked at, or not all of them."""
import asyncio
import urllib.request
from urllib.parse import urlparse


def direct(url):
    if urlparse(url).scheme not in ("http", "https"):
        return None

    def download(address):
        with urllib.request.urlopen(address, timeout=30) as response:
            return response.read()

    return download(url)


async def in_a_thread(url):
    if urlparse(url).scheme not in ("http", "https"):
        return None

    def download(address):
        with urllib.request.urlopen(address, timeout=30) as response:
            return response.read()

    return await asyncio.to_thread(download, url)


async def by_a_loop(url):
    if urlparse(url).scheme not in ("http", "https"):
        return None

    def download(address):
        with urllib.request.urlopen(address, timeout=30) as response:
            return response.read()

    return await asyncio.get_running_loop().run_in_executor(None, download, url)


def also_without(url, other):
    if urlparse(url).scheme not in ("http", "https"):
        return None

    def download(address):
        with urllib.request.urlopen(address, timeout=30) as response:  # S310
            return response.read()

    return download(url) or download(other)


def handed_on(url, run):
    if urlparse(url).scheme not in ("http", "https"):
        return None

    def download(address):
        with urllib.request.urlopen(address, timeout=30) as response:  # S310
            return response.read()

    return run(download)


def is_of_the_web(url):
    return urlparse(url).scheme in ("http", "https")


def load(url):
    if not is_of_the_web(url):
        raise ValueError(url)
    return _read(url)


def _read(url):
    with urllib.request.urlopen(url, timeout=30) as response:
        return response.read()


def must_be_of_the_web(url):
    if urlparse(url).scheme not in ("http", "https"):
        raise ValueError(url)


def load_refused(url):
    must_be_of_the_web(url)
    return _read_refused(url)


def _read_refused(url):
    with urllib.request.urlopen(url, timeout=30) as response:
        return response.read()


def load_any(url, other):
    if is_of_the_web(url):
        _read_any(other)
    return _read_any(url)


def _read_any(url):
    with urllib.request.urlopen(url, timeout=30) as response:  # S310
        return response.read()


def beside_own(url):
    if urlparse(url).scheme not in ("http", "https"):
        return None

    def download(address):
        with urllib.request.urlopen(address, timeout=30) as response:
            return response.read()

    return download(url) or download("https://example.com/")
