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
