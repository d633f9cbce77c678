# profile: standard
"""A hash of what is no secret, in a Python whose functions cannot be told so; beside it they are."""
import hashlib
import sys


def digest(text):
    if sys.version_info.minor < 9:
        return hashlib.md5(text).hexdigest()
    return hashlib.md5(text, usedforsecurity=False).hexdigest()


def digest_of(text):
    if sys.version_info >= (3, 9):
        return hashlib.md5(text, usedforsecurity=False).hexdigest()
    return hashlib.md5(text).hexdigest()


def signature(text):
    if sys.version_info < (3, 9):
        return hashlib.md5(text).hexdigest()  # S324
    return hashlib.sha256(text).hexdigest()


def signature_of(text, plain):
    if plain:
        return hashlib.md5(text, usedforsecurity=False).hexdigest()
    return hashlib.md5(text).hexdigest()  # S324


def signatures(text, made):
    if sys.version_info >= (3, 9):
        made.append(hashlib.md5(text, usedforsecurity=False).hexdigest())
    return hashlib.md5(text).hexdigest()  # S324


def signatures_of_old(text, made):
    if sys.version_info < (3, 9):
        made.append(hashlib.md5(text).hexdigest())  # S324
    return hashlib.md5(text, usedforsecurity=False).hexdigest()
