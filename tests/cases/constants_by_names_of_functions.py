# profile: standard
"""Functions of modules by names that are constants, and constants that are handed on by comprehensions."""
import hashlib

SIGNING = "sha1"
STRONG = "sha256"
WEAK = ("md5", "sha1")
ALLOWED = ("md5", "sha256")
GOOD = ("sha256", "sha512")
SWITCHED = "md5"
SWITCHED = "sha256"


class Signer:
    def sign(self, data):
        return getattr(hashlib, SIGNING)(data)  # S324

    def sign_well(self, data):
        return getattr(hashlib, STRONG)(data)

    def sign_here(self, data):
        name = "md5"
        return getattr(hashlib, name)(data)  # S324

    def sign_as_told(self, data, name):
        return getattr(hashlib, name)(data)

    def sign_otherwise(self, data):
        return getattr(hashlib, SWITCHED)(data)

    def sign_by_another(self, data):
        return getattr(self, SIGNING)(data)


def sign_with_all(data):
    return [hashlib.new(name, data) for name in ALLOWED]


def sign_badly_with_all(data):
    return [hashlib.new(name, data) for name in WEAK]  # S324


def sign_well_with_all(data):
    return [hashlib.new(name, data) for name in GOOD]


def evaluate(text):
    return getattr(__builtins__, "eval")(text)  # S307
