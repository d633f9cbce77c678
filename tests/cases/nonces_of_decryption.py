# profile: standard
"""Who only decrypts takes the nonce that was agreed on; who encrypts as well, or may, has to choose another."""
from Cryptodome.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ZERO = b"\0" * 16


def opened(key, sealed):
    cipher = AES.new(key, AES.MODE_CBC, ZERO)
    return b"".join(cipher.decrypt(sealed[place:place + 16]) for place in range(0, len(sealed), 16))


def opened_at_once(key, sealed):
    return AES.new(key, AES.MODE_CBC, key[:16]).decrypt(sealed) + AESGCM(key).decrypt(ZERO[:12], sealed, None)


def opened_by_mode(key, sealed):
    mode = modes.CBC(ZERO)
    decryptor = Cipher(algorithms.AES(key), mode).decryptor()
    return decryptor.update(sealed) + decryptor.finalize()


def opened_and_sealed(key, text):
    cipher = AES.new(key, AES.MODE_CFB, ZERO)  # SEC204
    return cipher.encrypt(cipher.decrypt(text))


def handed_on(key):
    return AES.new(key, AES.MODE_CBC, ZERO)  # SEC204


class Box:
    def __init__(self, key):
        self.cipher = Cipher(algorithms.AES(key), modes.CBC(ZERO))  # SEC204

    def open(self, sealed):
        return self.cipher.decryptor().update(sealed)
