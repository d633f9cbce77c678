# profile: standard
"""Weak ciphers of functions that undo what others of the file do."""
from Cryptodome.Cipher import ARC4


def encrypt_hash(data, key):
    return ARC4.new(key).encrypt(data)  # S304


def decrypt_hash(data, key):
    return ARC4.new(key).encrypt(data)  # S304
