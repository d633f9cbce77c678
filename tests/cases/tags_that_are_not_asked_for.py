# profile: standard
"""Texts of hazmat's GCM whose tag is asked for, by the function or another, and those where it is not."""
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def read(key, nonce, sealed):
    decryptor = Cipher(algorithms.AES(key), modes.GCM(nonce)).decryptor()
    return decryptor.update(sealed)  # SEC213


def read_with_tag(key, nonce, tag, sealed):
    cipher = Cipher(algorithms.AES(key), modes.GCM(nonce, tag))
    decryptor = cipher.decryptor()
    return decryptor.update(sealed)  # SEC213


def read_well(key, nonce, tag, sealed):
    decryptor = Cipher(algorithms.AES(key), modes.GCM(nonce, tag)).decryptor()
    return decryptor.update(sealed) + decryptor.finalize()


def read_tag_later(key, nonce, tag, sealed):
    decryptor = Cipher(algorithms.AES(key), modes.GCM(nonce)).decryptor()
    return decryptor.update(sealed) + decryptor.finalize_with_tag(tag)


def read_in_pieces(key, nonce, pieces):
    decryptor = Cipher(algorithms.AES(key), modes.GCM(nonce)).decryptor()
    return [decryptor.update(piece) for piece in pieces], decryptor


def seal(key, nonce, text):
    encryptor = Cipher(algorithms.AES(key), modes.GCM(nonce)).encryptor()
    return encryptor.update(text)


class Reader:
    def __init__(self, key, nonce):
        self.decryptor = Cipher(algorithms.AES(key), modes.GCM(nonce)).decryptor()

    def read(self, piece):
        return self.decryptor.update(piece)

    def close(self, tag):
        self.decryptor.finalize_with_tag(tag)
