# profile: standard
"""A random nonce is no use where it is drawn once and seals one message after the other under the same key."""
import os
import secrets

import nacl.secret
import nacl.utils
from Cryptodome import Random
from Cryptodome.Cipher import AES, ChaCha20_Poly1305
from Cryptodome.Random import get_random_bytes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = os.urandom(12)
IV = Random.new().read(AES.block_size)


def by_module(key, data):
    return AESGCM(key).encrypt(NONCE, data, None)  # SEC204


def by_module_of_mode(key, data):
    return Cipher(algorithms.AES(key), modes.GCM(NONCE)).encryptor().update(data)  # SEC204


def by_generator_of_module(key, data):
    return AES.new(key, AES.MODE_GCM, IV).encrypt_and_digest(data)  # SEC204


def by_place_in_stream(key, place, data):
    return AES.new(key, AES.MODE_CTR, nonce=NONCE, initial_value=place).encrypt(data)


def by_block_of_stream(key, data):
    return AES.new(key, AES.MODE_CTR, nonce=NONCE, initial_value=1).encrypt(data)  # SEC204


def opened_by_module(key, data):
    return AESGCM(key).decrypt(NONCE, data, None)


def under_a_key_of_its_own(data):
    key = os.urandom(32)
    return key, AESGCM(key).encrypt(NONCE, data, None)


def by_default(key, data, nonce=os.urandom(12)):
    return nonce + AESGCM(key).encrypt(nonce, data, None)  # SEC204


def by_default_of_none(key, data, nonce=None):
    nonce = nonce or os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, data, None)


def each(key, data):
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, data, None)


class Store:
    """Any number of messages, under the key that it is given."""

    def __init__(self, key):
        self.key = key
        self.nonce = get_random_bytes(12)

    def seal(self, data):
        return AES.new(self.key, AES.MODE_GCM, nonce=self.nonce).encrypt_and_digest(data)  # SEC204

    def open(self, data, tag):
        return AES.new(self.key, AES.MODE_GCM, nonce=self.nonce).decrypt_and_verify(data, tag)


class Stream:
    """A cipher that is made once."""

    def __init__(self, key):
        self.key = key
        self.nonce = get_random_bytes(12)

    def begin(self):
        self.cipher = ChaCha20_Poly1305.new(key=self.key, nonce=self.nonce)


class Envelope:
    """One message, under a key of its own."""

    def __init__(self):
        self.key = os.urandom(32)
        self.nonce = os.urandom(12)

    def seal(self, data):
        return AESGCM(self.key).encrypt(self.nonce, data, None)


class Shared:
    nonce = secrets.token_bytes(12)

    def __init__(self, key):
        self.box = AESGCM(key)

    def seal(self, data):
        return self.box.encrypt(self.nonce, data, None)  # SEC204


class Renewed:
    def __init__(self, key):
        self.box = AESGCM(key)
        self.nonce = os.urandom(12)

    def seal(self, data):
        self.nonce = os.urandom(12)
        return self.box.encrypt(self.nonce, data, None)


def all_in_list(key, rows):
    nonce = os.urandom(12)
    return [AESGCM(key).encrypt(nonce, row, None) for row in rows]  # SEC204


def all_in_loop(key, rows):
    box = nacl.secret.SecretBox(key)
    nonce = nacl.utils.random(24)
    for row in rows:
        yield box.encrypt(row, nonce)  # SEC204


def all_while_there_are_some(key, stream):
    nonce = os.urandom(12)
    while True:
        chunk = stream.read(1024)
        cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)  # SEC204
        yield cipher.encrypt(chunk)


def all_with_their_own(key, rows):
    for row in rows:
        nonce = os.urandom(12)
        yield nonce, AESGCM(key).encrypt(nonce, row, None)


def all_under_their_own_keys(keys, row):
    nonce = os.urandom(12)
    for key in keys:
        box = AESGCM(key)
        yield box.encrypt(nonce, row, None)
    return [AESGCM(key).encrypt(nonce, row, None) for key in keys]


def the_same_again(key, row):
    nonce = os.urandom(12)
    for _ in range(1000):
        AESGCM(key).encrypt(nonce, row, None)


def counted(key, rows):
    start = os.urandom(8)
    for number, row in enumerate(rows):
        yield AESGCM(key).encrypt(start + number.to_bytes(4, "big"), row, None)


def before_the_loop(key, data):
    nonce = os.urandom(16)
    cipher = Cipher(algorithms.AES(key), modes.CTR(nonce)).encryptor()
    for chunk in data:
        yield cipher.update(chunk)
