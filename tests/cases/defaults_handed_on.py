# profile: standard
"""What a parameter is by default, where its function hands it on to another one."""
import subprocess
import urllib.request

import certifi
import requests


def fetch(url, verify=False):
    return _fetch("GET", url, verify)


def _fetch(method, url, verify):
    return requests.request(method, url, verify=verify, timeout=9)  # S501


class Shop:
    def get(self, url, verify=False):
        return self._call("GET", url, verify=verify)

    def post(self, url, verify=True):
        return self._send("POST", url, verify=verify)

    def _call(self, method, url, verify):
        return self._call_with(method, url, verify)

    def _call_with(self, method, url, verify):
        return requests.request(method, url, verify=verify, timeout=9)  # S501

    def _send(self, method, url, verify):
        return requests.request(method, url, verify=verify, timeout=9)


def fetch_known(url, verify=False):
    return _fetch_known(url, verify or certifi.where())


def _fetch_known(url, verify):
    return requests.get(url, verify=verify, timeout=9)


def fetch_verified(url, verify=False):
    if verify:
        return _fetch_verified(url, verify)
    return None


def _fetch_verified(url, verify):
    return requests.get(url, verify=verify, timeout=9)


def fetch_by_file(url, verify=False):
    verify = certifi.where()
    return _fetch_by_file(url, verify)


def _fetch_by_file(url, verify):
    return requests.get(url, verify=verify, timeout=9)


def run(command, shell=True):
    return _run(command, shell)


def _run(command, shell):
    return subprocess.run(command, shell=shell)  # S602


def run_list(command, shell=True):
    if isinstance(command, list):
        shell = False
    return _run_list(command, shell)


def _run_list(command, shell):
    return subprocess.run(command, shell=shell)


class Pooled:
    verify = False

    def get(self, pool, url):
        return pool.submit(lambda: requests.get(url, verify=self.verify, timeout=9)).result()  # S501

    def get_all(self, pool, urls):
        return pool.submit(lambda: [requests.get(url, verify=self.verify, timeout=9) for url in urls]).result()  # S501


class PooledAndVerified:
    verify = True

    def get(self, pool, url):
        return pool.submit(lambda: requests.get(url, verify=self.verify, timeout=9)).result()


def open_later(url=None):
    return _open_later(url)


def _open_later(url):
    if not url.startswith("https://"):
        raise ValueError(url)
    return urllib.request.urlopen(url, timeout=9)


def open_now(url):
    return _open_later(url)
