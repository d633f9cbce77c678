# profile: standard
"""A name of an argument that pyCrypto refuses says that it is PyCryptodome that is imported."""
from Crypto.Cipher import AES


def opened(key, text, start):
    return AES.new(key, AES.MODE_CBC, iv=start).decrypt(text)
