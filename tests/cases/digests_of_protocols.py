"""Digests that a protocol prescribes, or that find and compare what the program has: for audits."""
import hashlib
import hmac
import json

from Cryptodome.Hash import MD4


def ntlm_proof(key, challenge, blob):
    first = hmac.new(key, challenge + blob, digestmod=hashlib.md5).digest()  # S324
    return first + hmac.new(key, blob, "md5").digest()  # S324


def nt_hash(password):
    return MD4.new(password.encode("utf-16le")).digest()  # S303


def seal(key, text):
    return hmac.new(key, text, hashlib.md5).hexdigest()  # S324


def manifest(text):
    return {"sha1": hashlib.sha1(text), "sha256": hashlib.sha256(text)}  # S324


def differs(old_text, text):
    old = hashlib.sha1(old_text)  # S324
    new = hashlib.sha1()  # S324
    new.update(text)
    return old.hexdigest() != new.hexdigest()


class Store:
    def __init__(self):
        self.known = {}
        self.seen = set()

    def put(self, value):
        place = hashlib.md5(json.dumps(value).encode()).digest()  # S324
        self.known[place] = self.known.get(place, value)
        self.seen.add(hashlib.md5(value).hexdigest())  # S324

    def log_in(self, user, password):
        return hashlib.md5(password.encode()).hexdigest() == user.password  # S324
