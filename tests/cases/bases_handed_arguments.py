# profile: standard
"""Classes that hand arguments to the class of a library that they derive from."""
import ftplib  # S402
import pickle
import subprocess

import httpx
import jinja2
from pymongo import MongoClient


class Trusting(httpx.Client):
    def __init__(self, **options):
        super().__init__(verify=False, **options)  # S501


class OlderStyle(httpx.AsyncClient):
    def __init__(self, url):
        httpx.AsyncClient.__init__(self, base_url=url, verify=False)  # S501


class Chosen(httpx.Client):
    def __init__(self, verify=True):
        super(Chosen, self).__init__(verify=verify)


class Passing(httpx.Client):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)


class Store(MongoClient):
    def __init__(self, url):
        super().__init__(url, tls=True, tlsAllowInvalidCertificates=True)  # SEC600


class Shell(subprocess.Popen):
    def __init__(self, command, **options):
        super().__init__("ls " + command, shell=True, **options)  # S602


class Escaping(jinja2.Environment):
    def __init__(self, loader):
        super().__init__(loader=loader, autoescape=True)


class Plain(ftplib.FTP):  # S321
    def __init__(self, host):
        super().__init__(host, timeout=10)


class Strict(pickle.Unpickler):
    def __init__(self, stream):
        super().__init__(stream, encoding="bytes")

    def find_class(self, module, name):
        raise pickle.UnpicklingError(name)


class Unrelated:
    def __init__(self, verify):
        self.client = verify
        self.client.__init__(verify=False)

    def again(self):
        super().__init__(verify=False)


def outside(client):
    httpx.Client.__init__(client, timeout=10)
    super().__init__(verify=False)
