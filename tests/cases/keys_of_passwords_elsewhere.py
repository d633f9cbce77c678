# profile: standard
"""Keys that others have made of passwords, and what they have sealed with these."""
import hashlib

from Cryptodome.Cipher import AES


def opened(password, text, tag, nonce):
    return AES.new(hashlib.sha256(password.encode()).digest(), AES.MODE_GCM, nonce).decrypt_and_verify(text, tag)
