# profile: standard
"""Digests that are asked for by the name of the function, or that only a MAC is made with."""
import hashlib
import hmac


def describe(model, stream):
    return model(
        md5=hexdigest(stream, hashlib.md5()), sha1=hexdigest(stream, hashlib.sha1()), sha256=hexdigest(stream, hashlib.sha256()),
        seal=hexdigest(stream, hashlib.sha1()))  # S324


def add_all(content, found):
    for name in ("md5", "sha1", "sha256"):
        found.add(name, hashlib.new(name, content).hexdigest())
    for name in ("md5", "sha1"):
        found.add(name, hashlib.new(name, content).hexdigest())  # S324


class Otp:
    def __init__(self, function=hashlib.sha1):
        self.function = function

    def value(self, key, counter):
        return hmac.new(key, counter, self.function).digest()


class Sum:
    def __init__(self, function=hashlib.sha1):  # S324
        self.function = function

    def value(self, data):
        return self.function(data).digest()
