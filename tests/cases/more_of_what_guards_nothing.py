# profile: standard
"""Random numbers, modes, pickles and addresses that are no weakness, and their neighbours that are."""
import os
import pickle  # S403
import random
import shelve  # S403
import string
import struct
import sys
import urllib.request
from pickle import dumps, loads  # S403
from random import random as fraction
from urllib.parse import urlparse, urlunparse

try:
    import lxml.etree as ET  # S410
except ImportError:
    try:
        import xml.etree.ElementTree as ET  # S405
    except ImportError:
        import elementtree.cElementTree as ET

SPECIAL = {len, fraction, max}
MAKERS = {len, random.randint, max}  # S311


def register(connection):
    connection.create_function("rand", 0, fraction)
    connection.create_function("rand", 0, random.getrandbits)  # S311


def fetch_time():
    number = random.random()
    return urllib.request.urlopen("https://api.example.org/time?tn={}".format(number))


def fetch_named():
    url = "https://api.example.org/time?tn=" + str(random.random())
    return urllib.request.urlopen(url)


def fetch_invitation():
    number = random.randint(0, 10 ** 9)  # S311
    return urllib.request.urlopen("https://api.example.org/invitation?number={}".format(number))


def frame(page):
    frame_id = "frame-{:08x}".format(random.getrandbits(64))
    visitor_id = "visitor-{:08x}".format(random.getrandbits(64))
    return page.render(frame_id, visitor_id)


def rows(connection):
    named = "".join(random.choice(string.ascii_uppercase) for _ in range(6))
    return connection.cursor(named)


class Table:
    def __init__(self, number, rng=None):
        self.vertical = random.choice("~!@#$%^&*")
        self.letters = "".join(random.choice("~!@#$%^&*") for _ in range(number))  # S311
        self._rng = rng if rng else random.Random()
        self._number = number

    def load(self, number):
        return number

    def draw(self, table, key, words):
        one = self.load_image(random.randrange(self._number))
        letter = random.choice(table[key])
        another = random.choice(words[letter])
        return one, letter, another, self._rng.sample(self.rows, 3)


def greeting():
    message = {}
    message["ClientPID"] = random.randint(0, 1024)
    message["ThreadID"] = struct.pack("<L", random.randint(0, 65535))
    return message


def open_checked(text):
    url = urlparse(text)
    if url.scheme != "https":
        raise ValueError(text)
    return urllib.request.urlopen(urlunparse(url))


def open_looked_at(text):
    url = urlparse(text)
    if url.netloc != "example.org":
        raise ValueError(text)
    return urllib.request.urlopen(urlunparse(url))  # S310


def open_replaced(text):
    url = urlparse(text)
    return urllib.request.urlopen(urlunparse(url._replace(scheme="http")))


def validate(url):
    if urlparse(url).scheme not in ("http", "https"):
        raise ValueError(url)


def note(url):
    if urlparse(url).scheme not in ("http", "https"):
        print(url)


def open_validated(url):
    validate(url)
    return urllib.request.urlopen(url)


def open_noted(url):
    note(url)
    return urllib.request.urlopen(url)  # S310


class Handler:
    def verify(self, url):
        if not url.startswith("https://example.org/"):
            raise ValueError(url)

    def handle(self, url, other):
        self.verify(url)
        return urllib.request.urlopen(url), urllib.request.urlopen(other)  # S310


def is_connectable(port, host="localhost", scheme="http"):
    return urllib.request.urlopen(f"{scheme}://{host}:{port}/status")


def is_answering(port, scheme=None, host="localhost"):
    return urllib.request.urlopen(f"{scheme}://{host}:{port}/status")  # S310


def is_reachable(port, scheme, host="localhost"):
    return urllib.request.urlopen(f"{scheme}://{host}:{port}/status")  # S310


class Wrapper:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return loads, (dumps(self.value),)

    def restored(self, data):
        return (pickle.loads, (data,))  # S301


def databases(path):
    return shelve.open(path, "n"), shelve.open(path)  # S301


def replace(new, old):
    if sys.platform == "win32":
        os.chmod(old, 0o777)
    os.remove(old)
    os.chmod(new, 0o777)  # S103
    os.rename(new, old)


def parse(text):
    return ET.fromstring(text)  # S320
