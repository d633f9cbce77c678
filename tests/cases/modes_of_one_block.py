# profile: standard
"""Ciphers in ECB mode that encrypt one block alone, a nonce or a counter, and those that encrypt texts."""
from Crypto.Cipher import AES as OtherAES  # S413
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC, ECB


def encrypt(message, key, iv):
    encryptor = Cipher(AES(key), ECB()).encryptor()
    encrypted_iv = encryptor.update(iv) + encryptor.finalize()
    cbc = Cipher(AES(key), CBC(iv)).encryptor()
    return encrypted_iv + cbc.update(message) + cbc.finalize()


def key_stream(key, counter, data):
    block = Cipher(AES(key), ECB()).encryptor().update(counter.to_bytes(16, "big"))
    other = OtherAES.new(key, OtherAES.MODE_ECB).encrypt(data.nonce)
    return bytes(a ^ b ^ c for a, b, c in zip(data, block, other))


def careless(message, key, iv):
    cipher = Cipher(AES(key), ECB())  # S305
    encryptor = cipher.encryptor()
    encryptor.update(iv)
    Cipher(AES(key), ECB()).encryptor().update(message.to_bytes(64, "big"))  # S305
    return encryptor.update(message) + encryptor.finalize()


def handed_on(key, iv, use):
    encryptor = Cipher(AES(key), ECB()).encryptor()  # S305
    use(encryptor)
    return encryptor.update(iv)
