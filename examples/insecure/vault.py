"""Encrypt notes and make keys, with the mistakes that flake8-secure reports."""
import hashlib
import random
import string

from Crypto.Cipher import ARC4, DES
from cryptography.hazmat.primitives.asymmetric import dsa, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def fingerprint(note: bytes) -> str:
    return hashlib.md5(note).hexdigest()


def hash_password(password: str) -> str:
    return hashlib.sha1(password.encode()).hexdigest()


def encrypt_block(key: bytes, block: bytes) -> bytes:
    return DES.new(key, DES.MODE_ECB).encrypt(block)


def encrypt_stream(key: bytes, note: bytes) -> bytes:
    return ARC4.new(key).encrypt(note)


def encrypt_note(key: bytes, note: bytes) -> bytes:
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update(note) + encryptor.finalize()


def signing_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=1024)


def legacy_signing_key() -> dsa.DSAPrivateKey:
    return dsa.generate_private_key(key_size=1024)


def session_token() -> str:
    return "".join(random.choice(string.ascii_letters) for _ in range(32))
