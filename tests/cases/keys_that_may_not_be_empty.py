# profile: standard
"""An empty key that stands for a missing one is no key where it is refused."""
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from jars import secret


def seal():
    key = secret("JAR_KEY") or ""
    if not key:
        return None
    return Fernet(key)


def seal_stripped():
    key = (secret("JAR_KEY") or "").strip()
    if key:
        return Fernet(key.encode())
    return None


def seal_anyway():
    key = secret("JAR_KEY") or ""
    if not key:
        print("no key")
    return Fernet(key)  # SEC203


def seal_the_other_way():
    key = secret("JAR_KEY") or ""
    if key:
        return None
    return Fernet(key)  # SEC203


def long_enough():
    key = secret("JAR_KEY") or b""
    if len(key) < 32:
        raise ValueError("too short")
    return AESGCM(key)


def of_one_length():
    key = secret("JAR_KEY") or b""
    if len(key) == 24:
        return AESGCM(key)
    return None


def too_long():
    key = secret("JAR_KEY") or b""
    if len(key) > 64:
        raise ValueError("too long")
    return AESGCM(key)  # SEC203


def of_a_number():
    key = secret("JAR_KEY") or 0
    if len(key) < 32:
        raise ValueError("too short")
    return AESGCM(key)
