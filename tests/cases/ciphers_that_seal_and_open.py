# profile: standard
"""Where the file seals as well it has chosen the cipher."""
from Cryptodome.Cipher import AES, DES


def sealed(key, text):
    return DES.new(key, DES.MODE_CBC, key).encrypt(text)  # S304


def opened(key, text):
    block = AES.new(key, AES.MODE_ECB).decrypt(text)  # S305
    return DES.new(key, DES.MODE_CBC, key).decrypt(block)  # S304


def sealed_for_nobody(text):
    return AES.new(b"\0" * 16, AES.MODE_GCM).encrypt_and_digest(text)  # SEC203


def transformed(seed, key, rounds):
    cipher = AES.new(seed, AES.MODE_ECB)
    for _ in range(rounds):
        key = cipher.encrypt(key)
    return key
