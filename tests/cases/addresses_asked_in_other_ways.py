# profile: standard
"""Addresses whose scheme is asked about: another one, in a function of its own, or before the rest goes on."""
import pickle  # S403
import pkgutil
import urllib.request


def over_ftp(url):
    if url.startswith("ftp://") or url.startswith("ftps://"):
        return urllib.request.urlopen(url)
    return None


def of_file(url):
    if url.startswith("file:"):
        return urllib.request.urlopen(url)  # S310
    return None


class Demo:
    def handle(self, url):
        if not self.valid_url(url):
            return None
        return urllib.request.urlopen(url)

    def handle_other(self, url, other):
        if not self.valid_url(other):
            return None
        return urllib.request.urlopen(url)  # S310

    def handle_anyway(self, url):
        if not self.valid_url(url):
            self.count += 1
        return urllib.request.urlopen(url)  # S310

    def checked(self, name):
        url = self.addresses[name]
        if not url.startswith("https://"):
            raise ValueError(url)
        return url

    def unchecked(self, name):
        return self.addresses[name]

    def fetch(self, name):
        return urllib.request.urlopen(self.checked(name)), urllib.request.urlopen(self.unchecked(name))  # S310


class Other(Demo):
    def fetch_again(self, name):
        url = self.checked(name)
        return urllib.request.urlopen(url)


def own():
    return pickle.loads(pkgutil.get_data("demo", "words.pickle"))


def others(words):
    return pickle.loads(words)  # S301
