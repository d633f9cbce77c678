# profile: standard
"""Broken hashes that others ask for by this very function, and tables of several."""
import hashlib
import hmac
import random

from cryptography.hazmat.primitives.hashes import SHA1, Hash

HASHES = {"md5": hashlib.md5, "sha256": hashlib.sha256}
HASHES["sha1"] = hashlib.sha1
HASHES["SHA-1"] = hashlib.sha1
HASHES.setdefault("md5", hashlib.md5)
HASHES.setdefault("default", hashlib.md5)  # S324
SETTINGS["algorithm"] = hashlib.md5  # S324
SETTINGS.update(hashlib.md5)  # S324
UNDERLYING = HASHES["md5"] = hashlib.md5


class Store:
    algorithms = {}
    algorithms["md5"] = hashlib.md5


class Script:
    def __init__(self, client, script):
        self.sha = hashlib.sha1(script).hexdigest()
        self.digest = hashlib.sha1(script).hexdigest()  # S324


def parts(chunks):
    return [{"partNumber": n, "hexMD5": hashlib.md5(c).hexdigest()} for n, c in enumerate(chunks)]


def matches(response, public_bytes):
    digest = Hash(SHA1())
    digest.update(public_bytes)
    return response.responder_key_hash == digest.finalize()


def matches_something(answer, public_bytes):
    digest = Hash(SHA1())  # S303
    digest.update(public_bytes)
    return answer.body == digest.finalize()


def client_key(mechanism, password, salt, rounds):
    digest, function = ("sha256", hashlib.sha256) if mechanism == "SCRAM-SHA-256" else ("sha1", hashlib.sha1)
    salted = hashlib.pbkdf2_hmac(digest, password, salt, rounds)
    return hmac.HMAC(salted, b"Client Key", function).digest()


def salted_hmac(salt, value, secret, algorithm="sha1"):
    hasher = getattr(hashlib, algorithm)
    return hmac.new(hasher(salt + secret).digest(), msg=value, digestmod=hasher)


def signed(key, value, old):
    function = hashlib.md5 if old else hashlib.sha256
    return hmac.new(key, value, function)  # S324


def sample_rows():
    return [{"session_hash": str(random.randint(0, 4)), "pin": str(random.randint(0, 9999))} for _ in range(20)]  # S311
