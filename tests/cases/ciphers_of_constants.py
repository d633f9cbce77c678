# profile: standard
"""Ciphers that are given nothing but constants: for the check of a key, its subkeys, or a test."""
from Cryptodome.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def check_value(key):
    return AES.new(key, AES.MODE_ECB).encrypt(bytes(16))[:3]


def subkey(key):
    cipher = AES.new(key, AES.MODE_ECB)
    return cipher.encrypt(b"\0" * 16) if cipher.block_size == 16 else b""


def subkey_in_steps(key):
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update(bytes(16)) + encryptor.finalize()


def works():
    cipher = AES.new(bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c"), AES.MODE_ECB)
    return cipher.encrypt(bytes.fromhex("6bc1bee22e409f96e93d7e117393172a")).hex() == "3ad77bb40d7a3660a89ecaf32466ef97"


def sealed(key, text):
    return AES.new(key, AES.MODE_ECB).encrypt(text)  # S305


def sealed_besides(key, text):
    cipher = AES.new(key, AES.MODE_ECB)  # S305
    return cipher.encrypt(bytes(16)), cipher.encrypt(text)


def sealed_in_steps(key, text):
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # S305
    return encryptor.update(bytes(16)) + encryptor.update(text)


def handed_on(key, seal):
    cipher = AES.new(key, AES.MODE_ECB)  # S305
    return cipher.encrypt(bytes(16)) + seal(cipher)


def with_a_key_of_its_own(text):
    return AES.new(b"0123456789abcdef", AES.MODE_GCM).encrypt(text)  # SEC203
