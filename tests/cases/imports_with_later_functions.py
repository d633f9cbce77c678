# profile: standard
"""A function that pyCrypto spells otherwise says that it is PyCryptodome that is imported."""
from Crypto.PublicKey import RSA


def key(text):
    return RSA.import_key(text)
