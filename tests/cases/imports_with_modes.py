# profile: standard
"""A mode that only PyCryptodome has says that it is not pyCrypto that is imported."""
from Crypto.Cipher import AES


def sealed(key, text):
    return AES.new(key, AES.MODE_GCM).encrypt_and_digest(text)
