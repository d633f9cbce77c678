"""Hashes of a secret and a message."""
import hashlib
import hmac

from shop.settings import API_SECRET, PASSWORD, SALT


def sign(secret_key, body, name):
    yield hashlib.sha256(secret_key + body).hexdigest()  # SEC216
    yield hashlib.md5(API_SECRET.encode() + body, usedforsecurity=False)  # SEC216
    yield hashlib.sha1(f"{API_SECRET}{name}".encode(), usedforsecurity=False)  # SEC216
    yield hashlib.sha512("{}:{}".format(secret_key, body).encode()).hexdigest()  # SEC216
    yield hashlib.sha256(body + secret_key).hexdigest()
    yield hashlib.sha256(b"shop:" + secret_key + body).hexdigest()
    yield hashlib.sha256(secret_key + b":shop").hexdigest()
    yield hashlib.sha384(secret_key + body).hexdigest()
    yield hashlib.sha256(SALT + body).hexdigest()
    yield hmac.new(secret_key, body, "sha256").hexdigest()
    return hashlib.sha256(body)
