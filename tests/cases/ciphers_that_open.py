# profile: standard
"""Who only opens what others have sealed has not chosen the cipher, its mode or the cost of the key."""
import base64
import hashlib

from Cryptodome.Cipher import AES, ARC4, DES, Salsa20
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC


def opened(key, sealed):
    cipher = DES.new(key, DES.MODE_ECB)
    text = b"".join(cipher.decrypt(block) for block in sealed)
    return text[:-cipher.block_size] + ARC4.new(key).decrypt(sealed[0])


def opened_by_mode(key, sealed):
    decryptor = Cipher(algorithms.TripleDES(key), modes.ECB()).decryptor()
    block = AES.new(key, AES.MODE_ECB).decrypt(sealed)
    return decryptor.update(block) + decryptor.finalize()


def handed_on(key):
    return DES.new(key, DES.MODE_CBC)  # S304


def stream(key):
    return Salsa20.new(key=key, nonce=b"tea pots")


def read(key, sealed):
    return stream(key).decrypt(sealed)


def of_a_format(sealed):
    key = bytes.fromhex("00" * 16)
    return Cipher(algorithms.AES(key), modes.CBC(sealed[:16])).decryptor().update(sealed[16:])


def of_the_program(sealed):
    return AES.new(b"sixteen teapots!", AES.MODE_CBC, sealed[:16]).decrypt(sealed[16:])  # SEC203


def cookie(word, sealed):
    key = hashlib.pbkdf2_hmac("sha256", word, b"crumbs", 1, 32)
    return AES.new(key[:16], AES.MODE_CBC, sealed[:16]).decrypt(sealed[16:])


def box(word, sealed):
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=b"crumbs", iterations=1000)
    return Fernet(base64.urlsafe_b64encode(kdf.derive(word))).decrypt(sealed)


def stored(word):
    return hashlib.pbkdf2_hmac("sha256", word, b"crumbs", 1)  # SEC205 SEC206


def of_a_derived_key(word, salt):
    first = hashlib.pbkdf2_hmac("sha256", word, salt, 600_000)
    return hashlib.pbkdf2_hmac("sha256", first, salt, 1)


def for_tests(word, salt):
    if TESTING:
        return hashlib.pbkdf2_hmac("sha256", word, salt, 1)
    return hashlib.pbkdf2_hmac("sha256", word, salt, 1000)  # SEC206
