# profile: standard
"""Digests that a protocol prescribes, or that find and compare what the program has."""
import hashlib
import hmac
import json

from Cryptodome.Hash import MD4


def ntlm_proof(key, challenge, blob):
    first = hmac.new(key, challenge + blob, digestmod=hashlib.md5).digest()
    return first + hmac.new(key, blob, "md5").digest()


def nt_hash(password):
    return MD4.new(password.encode("utf-16le")).digest()


def seal(key, text):
    return hmac.new(key, text, hashlib.md5).hexdigest()  # S324


def manifest(text):
    return {"sha1": hashlib.sha1(text), "sha256": hashlib.sha256(text)}


def differs(old_text, text):
    old = hashlib.sha1(old_text)
    new = hashlib.sha1()
    new.update(text)
    return old.hexdigest() != new.hexdigest()


class Store:
    def __init__(self):
        self.known = {}
        self.seen = set()

    def put(self, value):
        place = hashlib.md5(json.dumps(value).encode()).digest()
        self.known[place] = self.known.get(place, value)
        self.seen.add(hashlib.md5(value).hexdigest())

    def log_in(self, user, password):
        return hashlib.md5(password.encode()).hexdigest() == user.password  # S324


def changed(page, state):
    metadata_hash = hashlib.md5(page.encode()).hexdigest()
    state.update(metadata_hash=metadata_hash)
    return state


def pseudo_commit(changes):
    return hashlib.sha1(changes).hexdigest()


def get_digest(text):
    return hashlib.sha1(text).hexdigest()  # S324


def page_digest(text, secret):
    joined = text + secret
    return hashlib.md5(joined).hexdigest()  # S324
