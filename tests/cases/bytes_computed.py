# profile: standard
"""Bytes that constants say."""
import base64
import hashlib
import os

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ZERO = bytes(16)
DECODED = base64.b64decode("AAECAwQFBgcICQoLDA0ODw==")
FROM_HEX = bytes.fromhex("000102030405060708090a0b0c0d0e0f")
ENCODED = "an initial value".encode()
SPELLED = bytes("an initial value", "ascii")
COUNTED = bytes(range(16))
LENGTH = bytes(10**9)


def encrypt(key):
    AES.new(key, AES.MODE_CBC, ZERO)  # SEC204
    AES.new(key, AES.MODE_CBC, DECODED)  # SEC204
    AES.new(key, AES.MODE_CBC, FROM_HEX)  # SEC204
    AES.new(key, AES.MODE_CBC, ENCODED)  # SEC204
    AES.new(key, AES.MODE_CBC, SPELLED)  # SEC204
    AES.new(key, AES.MODE_CBC, bytes([0] * 16))  # SEC204
    AES.new(key, AES.MODE_CBC, bytes(AES.block_size))  # SEC204
    AES.new(key, AES.MODE_CBC, base64.b16decode("000102030405060708090A0B0C0D0E0F"))  # SEC204
    AES.new(key, AES.MODE_CBC, COUNTED)  # SEC204
    AES.new(key, AES.MODE_CBC, LENGTH)  # SEC204
    AES.new(key, AES.MODE_CBC, bytes([0, key]))
    AES.new(key, AES.MODE_CBC, bytes("text", encoding="ascii"))  # SEC204
    AES.new(key, AES.MODE_CBC, (0).to_bytes(16, "big"))  # SEC204
    AES.new(key, AES.MODE_CBC, bytearray.fromhex("000102030405060708090a0b0c0d0e0f"))  # SEC204
    AES.new(key, AES.MODE_CBC, bytearray(key))
    AES.new(key, AES.MODE_CBC, bytes(range(key)))
    AES.new(key, AES.MODE_CBC, bytes.fromhex(os.environ["IV"]))
    return AESGCM(bytes.fromhex("00112233445566778899aabbccddeeff"))  # SEC203


def by_default(key, iv=b"\0" * 16, nonce=ZERO):
    AES.new(key, AES.MODE_CBC, nonce)  # SEC204
    return AES.new(key, AES.MODE_CBC, iv)  # SEC204


class Cipher:
    iv = bytes(16)
    nonce = base64.b64decode(os.environ["NONCE"])

    def encrypt(self, key):
        AES.new(key, AES.MODE_CBC, self.nonce)
        return AES.new(key, AES.MODE_CBC, self.iv)  # SEC204


def filled_later(key, source):
    buffer = bytearray(16)
    source.readinto(buffer)
    return AES.new(key, AES.MODE_CBC, buffer)


class Hashed:
    key = hashlib.sha256(b"hazelnut").digest()

    def encrypt(self):
        return AES.new(self.key, AES.MODE_GCM)  # SEC203


def of_hashes(seed, name):
    key = hashlib.sha256("hazelnut".encode()).digest()
    first = AESGCM(key)  # SEC203
    second = AESGCM(hashlib.sha256(seed).digest())
    third = AESGCM(hashlib.new(name, b"hazelnut").digest())
    fourth = AESGCM(hashlib.shake_256(b"hazelnut").digest(32))
    return first, second, third, fourth
