"""Encrypt notes and make keys, without the mistakes of the insecure twin."""
import hashlib
import os
import secrets

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def fingerprint(note: bytes) -> str:
    return hashlib.sha256(note).hexdigest()


def hash_password(password: str, salt: bytes) -> str:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**15, r=8, p=3, maxmem=2**26).hex()


def encrypt_note(key: bytes, note: bytes) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, note, None)


def signing_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)


def short_signing_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def session_token() -> str:
    return secrets.token_urlsafe(32)
