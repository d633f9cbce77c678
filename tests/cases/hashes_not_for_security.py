# profile: standard
"""Hashes that protect nothing, and weak ones under other names."""
import functools
import hashlib
from hashlib import md5 as digest_of
from hashlib import new

SAFE = {"usedforsecurity": False}


def checksums(data, name):
    hashlib.md5(data, usedforsecurity=False)
    hashlib.md5(data, **{"usedforsecurity": False})
    hashlib.md5(data, **SAFE)
    functools.partial(hashlib.sha1, usedforsecurity=False)
    hashlib.new(name, data)
    hashlib.blake2b(data)
    {"md5": hashlib.md5}[name]


def weak(data):
    digest_of(data)  # S324
    new("md5", data)  # S324
    getattr(hashlib, "md5")(data)  # S324
    functools.partial(hashlib.sha1)  # S324
    algorithm = "sha" + "1"
    hashlib.new(algorithm, data)  # S324
