# profile: standard
"""Broken hashes that make the key of a cipher by its name, and keys of a cache."""
import base64
import hashlib

from cryptography.fernet import Fernet


class Box:
    def __init__(self, config):
        self.encryption_key = hashlib.md5(config["phrase"].encode()).digest()  # S324
        self.enckey = hashlib.sha1(config["phrase"].encode()).digest()[:16]  # S324
        self.cache_key = hashlib.md5(config["phrase"].encode()).hexdigest()
        self.encoding_key = hashlib.md5(config["phrase"].encode()).hexdigest()


def store(db, text):
    aes_key = hashlib.md5(text.encode()).hexdigest()  # S324
    db.save(aes_key=aes_key)
    page_key = hashlib.md5(text.encode()).hexdigest()
    db.save(page_key=page_key)


def fernet(phrase):
    encryption_key = hashlib.md5(phrase.encode()).hexdigest()  # S324
    return Fernet(base64.urlsafe_b64encode(encryption_key.encode()))


class Keyring:
    def private_key(self, path):
        cache_key = hashlib.sha1(path.encode()).hexdigest()
        if cache_key not in self.kept:
            self.kept[cache_key] = read(path)
        return self.kept[cache_key]

    def session_token(self, path):
        value = hashlib.sha1(path.encode()).hexdigest()  # S324
        return self.kept[value]
