# profile: standard
"""Collisions of SHA-1 are no way into a MAC, a padding or a derived key, whatever library makes it."""
from Cryptodome.Cipher import PKCS1_OAEP
from Cryptodome.Hash import HMAC, MD5, SHA, SHA1
from Cryptodome.Protocol.KDF import HKDF, PBKDF2


def made(key, text, salt):
    return (
        HMAC.new(key, text, SHA1).digest(),
        HMAC.new(key, text, digestmod=SHA).digest(),
        HMAC.new(key, text, MD5).digest(),  # S303
        HKDF(key, 32, salt, SHA1),
        PBKDF2(key, salt, 32, count=1_300_000, hmac_hash_module=SHA1),
        PKCS1_OAEP.new(key, hashAlgo=SHA1),
        SHA1.new(text).digest(),  # S303
        sign(key, SHA1),  # S303
    )
