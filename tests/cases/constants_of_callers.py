"""What the functions of a file hand to each other as constants is judged where it is used."""
import hashlib
import os
import re

import requests
from cryptography.hazmat.primitives.asymmetric import rsa


def change(path, mode):
    os.chmod(path, mode)  # S103


def change_quietly(path, mode):
    os.chmod(path, mode)


def make_key(size=3072):
    return rsa.generate_private_key(65537, size)  # S505


def make_long_key(size=3072):
    return rsa.generate_private_key(65537, size)


def digest(data, name):
    return hashlib.new(name, data).hexdigest()  # S324


def long_digest(data, name):
    return hashlib.new(name, data).hexdigest()


def fetch(address):
    return requests.get(address, timeout=9)  # SEC610


class Names:
    PATTERN = r"^(a+)+$"
    WORD = r"^a+$"

    def __init__(self, pattern):
        self.pattern = pattern
        self.ending = r"(b|b)*c"

    def check(self, text):
        return re.match(self.PATTERN, text) or re.match(self.WORD, text)  # SEC801

    def check_ending(self, text):
        return re.match(self.ending, text) or re.match(self.pattern, text)  # SEC801


MODE = 0o777
change("/srv/shop", MODE)
change_quietly("/srv/shop", 0o700)
make_key(1024)
make_long_key(4096)
digest(b"", name="md5")
long_digest(b"", name="sha256")
fetch("http://shop.example/orders")
re.match(Names.PATTERN, "a")  # SEC801
