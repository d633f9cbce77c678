# profile: standard
"""Addresses that functions of the file put together, and schemes that are parameters with defaults."""
import urllib.request
from urllib.parse import urlparse


def url_of(system):
    if system == "windows":
        name = "a.exe"
    else:
        name = "a"
    return f"https://example.org/{name}"


def whole_url_of(system):
    if system == "windows":
        url = "https://example.org/a.exe"
    else:
        url = "https://example.org/a" + system
    return url


def path_of(system):
    if system == "windows":
        url = "https://example.org/a.exe"
    else:
        url = "/srv/" + system
    return url


def given(system, url):
    if system:
        return url
    return "https://example.org/"


def given_or_none(system):
    if system:
        name = "a" + system
        other = name + system
        return "https://example.org/" + other
    return


def nothing(system):
    name = "a" + system
    print(name, system)


class Shop:
    def url_of(self, system):
        if system == "windows":
            name = "a.exe"
        else:
            name = "a"
        return f"https://example.org/{name}"

    def fetch(self, system):
        return urllib.request.urlopen(self.url_of(system)).read()


def fetch(system, start, other, url):
    urllib.request.urlretrieve(url_of(system), "a")
    urllib.request.urlopen(whole_url_of(system))
    found = whole_url_of(system)
    urllib.request.urlopen(found + "?version=2")
    urllib.request.urlopen(path_of(system))  # S310
    urllib.request.urlopen(given(system, start))  # S310
    urllib.request.urlopen(given_or_none(system))  # S310
    urllib.request.urlopen(nothing(system))  # S310
    urllib.request.urlopen(other(system))  # S310


def of_schemes(url, allowed_schemes=("http", "https")):
    if urlparse(url).scheme not in allowed_schemes:
        raise ValueError(url)
    return urllib.request.urlopen(url).read()


def of_files(url, allowed_schemes=("http", "file")):
    if urlparse(url).scheme not in allowed_schemes:
        raise ValueError(url)
    return urllib.request.urlopen(url).read()  # S310


def of_any(url, allowed_schemes):
    if urlparse(url).scheme not in allowed_schemes:
        raise ValueError(url)
    return urllib.request.urlopen(url).read()  # S310
