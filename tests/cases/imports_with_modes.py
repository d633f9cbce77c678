# profile: standard
"""A mode that only PyCryptodome has says that it is not pyCrypto that is imported."""
from Crypto.Cipher import AES


def sealed(key, text):
    return seal(AES.new(key, AES.MODE_GCM), text)
