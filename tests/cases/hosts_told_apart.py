# profile: standard
"""Hosts that a program looks at half: to let somebody in or keep them out, or only to tell services apart."""
import sys
from urllib.parse import urlsplit

import requests


def client_of(url, config):
    address = urlsplit(url)
    if address.hostname.endswith("blob.core.windows.net") or address.hostname.endswith("dfs.core.windows.net"):
        config.pop("account", None)
    is_lake = address.scheme == "abfss" and "onelake.dfs.fabric.microsoft.com" in address.netloc
    if "s3.amazonaws.com" in config.host:
        config.profile = "aws"
    if not (address.netloc.endswith("amazonaws.com") or address.netloc.endswith("amazonaws.com.cn")):
        return config.other(address)
    return config.of_lake(address) if is_lake else config.of_cloud(address)


def set_up(email):
    if "example.com" in email:
        print("please name an address of your own")
        sys.exit(1)


def is_ours(url):
    return urlsplit(url).hostname.endswith("example.com")  # SEC806


def check(url):
    if not urlsplit(url).hostname.endswith("example.com"):  # SEC806
        raise PermissionError(url)
    allowed = "example.com" in urlsplit(url).netloc  # SEC806
    if "example.com" in urlsplit(url).netloc:  # SEC806
        return True
    return allowed


def parse(url):
    host = urlsplit(url).hostname
    if host.endswith("example.com"):  # SEC806
        kind = "own"
    else:
        return None
    return kind


def visited(headers):
    if "example.com" in headers["Referer"]:  # SEC806
        headers["Visited"] = "yes"


class Client:
    def use_accelerate(self):
        netloc = urlsplit(self.url).netloc
        if not netloc.endswith("amazonaws.com"):
            return False
        return netloc.split(".")[0] == "s3-accelerate"

    def needs_authorization(self):
        return not urlsplit(self.url).netloc.endswith("example.com")  # SEC806

    def key(self, session):
        if urlsplit(self.url).hostname.endswith("example.com"):  # SEC806
            return session.get(self.url, headers={"Authorization": self.token})
        return session.get(self.url)

    def other_key(self, session):
        if not urlsplit(self.url).hostname.endswith("example.com"):
            return session.get(self.url, auth=self.other)
        else:
            return session.get(self.url, auth=None)

    def page(self, session):
        if urlsplit(self.url).hostname.endswith("example.com"):
            return session.get(self.url, params={"page": 1})
        return session.get(self.url, headers={"Authorization": self.token})


def fetched_with_a_token(address, token):
    parts = urlsplit(address)
    if parts.hostname and parts.hostname.endswith("shop.github.io"):  # SEC806
        return requests.get(address, headers={"Authorization": token}, timeout=5)
    return None


def fetched(address):
    parts = urlsplit(address)
    if parts.hostname and parts.hostname.endswith("shop.example.com"):
        return requests.get(address, headers={"Accept": "text/plain"}, timeout=5)
    return None


def fetched_from_below(address, token):
    parts = urlsplit(address)
    if parts.hostname and parts.hostname.endswith(".shop.example.com"):
        return requests.get(address, headers={"Authorization": token}, timeout=5)
    return None
