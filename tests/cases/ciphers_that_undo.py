# profile: standard
"""Weak ciphers of functions that undo what others have sealed, by their names: a stream cipher does both by one method."""
from Cryptodome.Cipher import ARC4


def decrypt_hash(data, key):
    return ARC4.new(key).encrypt(data)


def hashed(data, key):
    return ARC4.new(key).encrypt(data)  # S304
