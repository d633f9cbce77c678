# profile: standard
"""Pickles of what a function has verified, and of what one only looks at."""
import base64
import hmac
import os
import pickle  # S403
import zlib

import redis
from itsdangerous import Signer

KEY = os.environ["KEY"].encode()
STORE = redis.Redis()


def verified(blob):
    mac, data = blob[:32], blob[32:]
    if not hmac.compare_digest(mac, hmac.new(KEY, data, "sha256").digest()):
        raise ValueError("signature")
    return data


def looked_at(blob):
    print(hmac.compare_digest(blob[:32], hmac.new(KEY, blob[32:], "sha256").digest()))
    return blob[32:]


def verified_elsewhere(blob):
    if not hmac.compare_digest(KEY, os.environb[b"OTHER"]):
        raise ValueError("signature")
    return blob


class Cache:
    def get(self, key):
        blob = STORE.get(key)
        return None if blob is None else pickle.loads(verified(blob))

    def compressed(self, key):
        blob = verified(STORE.get(key))
        return pickle.loads(zlib.decompress(blob))

    def other(self, key):
        return pickle.loads(looked_at(STORE.get(key)))  # S301

    def another(self, key):
        return pickle.loads(verified_elsewhere(STORE.get(key)))  # S301

    def either(self, key):
        blob = STORE.get(key)
        return pickle.loads(verified(blob) if blob else blob)  # S301


def cookie(text):
    return pickle.loads(base64.b64decode(Signer(KEY).unsign(text)))


def plain_cookie(text):
    return pickle.loads(base64.b64decode(text))  # S301


def compared_by_name(mac, blob):
    mine = hmac.new(KEY, blob, "sha256").hexdigest()
    if mac != mine:  # SEC212
        raise ValueError("signature")
    return pickle.loads(blob)


def loaded_if_alike(mac, blob):
    mine = hmac.new(KEY, blob, "sha256").hexdigest()
    if mine == mac:  # SEC212
        return pickle.loads(blob)


def compared_for_another(mac, blob, other):
    mine = hmac.new(KEY, other, "sha256").hexdigest()
    if mac != mine:  # SEC212
        raise ValueError("signature")
    return pickle.loads(blob)  # S301


def looked_whether_it_is_there(mac, blob):
    mine = hmac.new(KEY, blob, "sha256").hexdigest()
    if mine is None:
        raise ValueError("signature")
    return pickle.loads(blob)  # S301
