# profile: standard
"""Keys that are made of passwords too fast."""
import hashlib

from Cryptodome.Cipher import AES
from Cryptodome.Protocol.KDF import HKDF as derive_keys
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def sealed(password, text):
    return AES.new(hashlib.sha256(password.encode()).digest(), AES.MODE_GCM).encrypt_and_digest(text)  # SEC207


def sealed_by_name(password, text):
    key = hashlib.sha256(password.encode()).digest()  # SEC207
    cipher = AES.new(key, AES.MODE_GCM)
    return cipher.encrypt_and_digest(text)


def sealed_by_digest(data, text):
    return AES.new(hashlib.sha256(data).digest(), AES.MODE_GCM).encrypt_and_digest(text)


def fingerprint(password):
    return Report.new(hashlib.sha256(password.encode()).digest())


def expanded(password):
    return HKDF(hashes.SHA256(), 32, None, b"files").derive(password.encode())  # SEC207


def expanded_by_keyword(password):
    return derive_keys(master=password.encode(), key_len=32, salt=b"", hashmod=SHA256)  # SEC207


def expanded_key(master_key):
    return HKDF(hashes.SHA256(), 32, None, b"files").derive(master_key)


def expanded_slowly(password):
    return HKDF(hashes.SHA256(), 32, None, b"files").derive(hashlib.scrypt(password, salt=SALT, n=2**17, r=8, p=1))
