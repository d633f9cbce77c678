# profile: standard
import hashlib

HASHES = {"MD5": hashlib.md5, "SHA256": hashlib.sha256}


def register(name, function):
    HASHES[name] = function


register("SHA1", hashlib.sha1)
register("default", hashlib.sha1)  # S324


def fetch(data, etag=None):
    q = hashlib.md5(data).hexdigest()
    if etag and q == etag:
        return None
    return data, q


def verify(data, expected=None):
    q = hashlib.md5(data).hexdigest()  # S324
    if expected and q == expected:
        return None
    return data, q
