# profile: standard
"""A method that only PyCryptodome has says that it is not pyCrypto that is imported."""
from Crypto.Cipher import AES


def unsealed(key, mode, text, tag):
    return AES.new(key, mode).decrypt_and_verify(text, tag)
