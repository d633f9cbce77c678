# profile: audit
"""The default of a parameter is one of its values; None stands for what the function decides."""
import abc
import subprocess  # S404
from threading import Thread

import requests
from flask import request


def fetch(url, verify=False):
    return requests.get(url, verify=verify, timeout=9)  # S501


def run(command, *, shell=True):
    if command:
        subprocess.run(command, shell=shell)  # S602


def visit(url="http://shop.example.com/"):
    return requests.get(url, timeout=9)  # SEC610


def decide(url, timeout=None):
    return requests.get(url, timeout=timeout or 9)


def checked(url, verify=True):
    return requests.get(url, verify=verify, timeout=9)


def replaced(url="http://shop.example.com/"):
    url = "https://shop.example.com/"
    return requests.get(url, timeout=9)


class Client(abc.ABC):
    def __init__(self, *, verify=False, careful=True):
        self.verify = verify
        self.careful = careful

    def fetch(self, url):
        requests.get(url, verify=self.careful, timeout=9)
        return requests.get(url, verify=self.verify, timeout=9)  # S501


class Worker(Thread, object):
    daemon = True

    def __init__(self, *, shell=True):
        super().__init__()
        self.shell = shell

    def run(self):
        subprocess.run(self.name, shell=self.shell)  # S602


def pick(record, fields=None, sent=()):
    if fields is None:
        fields = sent
    return [getattr(record, field) for field in fields]


def pick_any(record, fields=None, sent=()):
    if fields is None:
        fields = sent
    return [getattr(record, field) for field in fields]  # SEC116


def picked(record):
    return pick(record, ["name", "size"], request.args), pick_any(record, None, request.args)
