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


def sign_in_steps(secret_key, body):
    digest = hashlib.sha256()  # SEC216
    digest.update(secret_key)
    digest.update(body)
    return digest.hexdigest()


def sign_last(secret_key, body):
    digest = hashlib.sha256()
    digest.update(body)
    digest.update(secret_key)
    return digest.hexdigest()


def only_secret(secret_key):
    digest = hashlib.sha256()
    digest.update(secret_key)
    return digest.hexdigest()


def apart(secret_key, body):
    first, second = hashlib.sha256(), hashlib.sha256()
    first.update(secret_key)
    second.update(body)
    return first.hexdigest(), second.hexdigest()


def one_after_another(secret_key, body):
    digest = hashlib.sha256()
    digest.update(secret_key)
    yield digest.hexdigest()
    digest = hashlib.sha256()
    digest.update(body)
    yield digest.hexdigest()
