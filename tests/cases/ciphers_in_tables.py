# profile: standard
"""Ciphers and modes that a library offers among others, and those that it is told to use."""
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES, TripleDES
from cryptography.hazmat.primitives.ciphers.modes import CBC, CTR, ECB, GCM

MODES = {"cbc": CBC, "ecb": ECB}


def offer(backend, finder):
    for mode in [CBC, CTR, ECB, GCM]:
        backend.register_cipher_adapter(AES, mode, finder)
    backend.register_cipher_adapter(TripleDES, CBC, finder)
    backend.register_cipher_adapter(AES, ECB, finder)


def seal(backend, key, text):
    backend.use(TripleDES, key)  # S304
    backend.use(AES, ECB)  # S305
    backend.register("standard", TripleDES)  # S304
    return Cipher(AES(key), ECB()).encryptor().update(text)  # S305
