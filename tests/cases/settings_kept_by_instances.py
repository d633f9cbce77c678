# profile: standard
"""Settings that reach what they are for by constructors, records, classes that derive, other functions and dictionaries."""
import hashlib
from dataclasses import dataclass

import httpx
import jwt
import paramiko
import requests


class Client:
    def __init__(self, base, verify=True):
        self.client = httpx.Client(base_url=base, verify=verify, timeout=10)  # S501


class CheckedClient:
    def __init__(self, base, verify=True):
        self.client = httpx.Client(base_url=base, verify=verify, timeout=10)


class RefusingClient:
    def __init__(self, base, verify=True):
        if not verify:
            raise ValueError(base)
        self.client = httpx.Client(base_url=base, verify=verify, timeout=10)


Client("https://shop.example", verify=False)
CheckedClient("https://shop.example", verify=True)
elsewhere.CheckedClient("https://shop.example", verify=False)


def refuse():
    RefusingClient("https://shop.example", verify=False)


class Pages:
    def __init__(self, verify):
        self.verify = verify

    def get(self, url):
        return requests.get(url, verify=self.verify, timeout=3)  # S501


    def get_checked(self, url):
        if not self.verify:
            return None
        return requests.get(url, verify=self.verify, timeout=3)


class MadeByHeir(Pages):
    """Nobody hands it anything."""


class OtherPages:
    def __init__(self, verify):
        self.verify = verify or True

    def get(self, url):
        return requests.get(url, verify=self.verify, timeout=3)


MadeByHeir(False)
OtherPages(False)


class Above:
    def __init__(self, url, verify=True):
        self.verify = verify

    def get(self, url):
        return requests.get(url, verify=self.verify, timeout=3)  # S501


class Below(Above):
    def __init__(self, url):
        super().__init__(url, verify=False)


class AboveByName:
    def __init__(self, url, verify=True):
        self.verify = verify

    def get(self, url):
        return requests.get(url, verify=self.verify, timeout=3)  # S501


class BelowByName(AboveByName):
    def __init__(self, url):
        AboveByName.__init__(self, url, False)


class BesideOthers:
    def __init__(self, url, verify=True):
        self.verify = verify

    def get(self, url):
        return requests.get(url, verify=self.verify, timeout=3)


class BelowOthers(elsewhere.Base):
    def __init__(self, url):
        super().__init__(url, verify=False)


@dataclass
class Config:
    url: str
    verify: bool = True

    def get(self):
        return requests.get(self.url, verify=self.verify, timeout=3)  # S501


@dataclass
class PlacedConfig:
    url: str
    verify: bool = True
    stream: bool = True

    def get(self):
        return requests.get(self.url, verify=self.verify, stream=self.stream, timeout=3)  # S501


@dataclass
class CheckedConfig:
    url: str
    verify: bool = True
    stream: bool = True

    def get(self):
        return requests.get(self.url, verify=self.verify, stream=self.stream, timeout=3)


Config("https://shop.example", verify=False)
PlacedConfig("https://shop.example", False)
CheckedConfig("https://shop.example", True, False)


class Options:
    def __init__(self, options, others):
        self.options = options
        self.others = others

    def get(self, url):
        requests.get(url, **self.others)
        return requests.get(url, **self.options)  # S501

    def post(self, url):
        requests.post(url, verify=self.others["verify"], timeout=3)
        return requests.post(url, verify=self.options["verify"], timeout=3)  # S501


Options({"verify": False, "timeout": 3}, {"verify": True, "timeout": 3})


class Base:
    verify = True
    algorithm = "sha256"
    other = "sha256"

    def get(self, url):
        return requests.get(url, verify=self.verify, timeout=3)  # S501

    def put(self, url):
        return requests.put(url, verify=self.verify, timeout=3)

    def post(self, url):
        if not self.verify:
            return None
        return requests.post(url, verify=self.verify, timeout=3)

    def patch(self, url):
        if not self.verify:
            self.warn(url)
        return requests.patch(url, verify=self.verify, timeout=3)  # S501

    def delete(self, url):
        return requests.delete(url, verify=self.verify, timeout=3) if self.verify else None

    def digest(self, data):
        return hashlib.new(self.algorithm, data).hexdigest(), hashlib.new(self.other, data).hexdigest()  # S324


class Printer(Base):
    verify = False
    other = "sha512"

    def put(self, url):
        return None


class OldPrinter(Printer):
    algorithm = "md5"


class Ssh:
    def __init__(self, policy):
        self.client = paramiko.SSHClient()
        self.client.set_missing_host_key_policy(policy)  # S507


class CheckedSsh:
    def __init__(self, policy):
        self.client = paramiko.SSHClient()
        self.client.set_missing_host_key_policy(policy)


Ssh(paramiko.AutoAddPolicy())
CheckedSsh(paramiko.RejectPolicy())


class Reader:
    def __init__(self, key):
        self.key = key

    def read(self, token):
        return jwt.decode(token, self.key, algorithms=["HS256"])  # SEC532


class ReaderOfKeys:
    def __init__(self, key):
        self.key = key

    def read(self, token):
        return jwt.decode(token, self.key, algorithms=["HS256"])


class ReaderCalled:
    def __init__(self, key):
        self.key = key

    def read(self, token):
        return jwt.decode(token, self.key, algorithms=["HS256"])


class ReaderOfLaterKeys:
    def __init__(self, later):
        self.later = later

    def read(self, token):
        return jwt.decode(token, self.later, algorithms=["HS256"])


def change(reader):
    reader.later = read_key()


Reader("hazelnut")
ReaderOfKeys(read_key())
ReaderCalled("hazelnut")
make(ReaderCalled)
ReaderOfLaterKeys("hazelnut")


def forwarded(url, **options):
    return requests.get(url, timeout=3, **options)  # S501


def forwarded_changed(url, **options):
    options.pop("verify")
    return requests.get(url, timeout=3, **options)


def forwarded_checked(url, **options):
    return requests.get(url, timeout=3, **options)


forwarded("https://shop.example", verify=False)
forwarded_changed("https://shop.example", verify=False)
forwarded_checked("https://shop.example", verify=True)


def first(url, verify):
    return second(url, verify)


def second(url, verify):
    return requests.get(url, verify=verify, timeout=3)  # S501


def first_checked(url, verify):
    return second_checked(url, verify)


def second_checked(url, verify):
    assert verify
    return requests.get(url, verify=verify, timeout=3)


first("https://shop.example", False)


def asked():
    first_checked("https://shop.example", False)


def chosen(url, verify):
    return requests.get(url, verify=verify, timeout=3)


chosen("https://shop.example", False if insecure else True)
