# profile: standard
"""Keys that are one fast hash of a password, and digests of passwords that go on to be hashed slowly."""
import base64
import hashlib

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt


class Vault:
    def __init__(self, passphrase, salt):
        self.key = hashlib.sha256(passphrase.encode()).digest()  # SEC207
        self.box = Fernet(base64.urlsafe_b64encode(hashlib.sha256(passphrase.encode()).digest()))  # SEC207
        self.slow_key = Scrypt(salt=salt, length=32, n=2**15, r=8, p=1).derive(hashlib.sha256(passphrase.encode()).digest())


def derive_key(password):
    return hashlib.sha512(password.encode()).digest()  # SEC207


def cache_key(password_policy):
    key = hashlib.sha256(password_policy.encode()).hexdigest()
    return key


def digest(name, password):
    whole = hashlib.sha256()
    whole.update(name.encode())
    whole.update(password.encode())
    other = hashlib.sha256()
    other.update(salt_of(name))
    other.update(password.encode())  # SEC207
    return whole.digest() + other.digest()
