# profile: standard
"""Nonces that never vary: right under a key that is made for one message, as in envelopes, wrong under any other."""
import hashlib
import os
import secrets

import nacl.utils
from Cryptodome.Cipher import AES
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from nacl.secret import SecretBox


def generated(text):
    key = AESGCM.generate_key(256)
    return key, AESGCM(key).encrypt(bytes(12), text, None)


def of_the_system(text):
    key = os.urandom(32)
    return key, Cipher(algorithms.AES(key), modes.CTR(bytes(16))).encryptor().update(text)


def of_secrets(text):
    key = secrets.token_bytes(32)
    return key, AES.new(key, AES.MODE_GCM, nonce=bytes(12)).encrypt_and_digest(text)


def of_sodium(text):
    key = nacl.utils.random(32)
    box = SecretBox(key)
    return key, box.encrypt(text, bytes(24))


def derived(master, text):
    key = HKDF(hashes.SHA256(), 32, salt=os.urandom(32), info=b"file").derive(master)
    return AESGCM(key).encrypt(bytes(12), text, None)


def each(texts):
    for text in texts:
        key = os.urandom(32)
        yield key, AESGCM(key).encrypt(bytes(12), text, None)


def kept(key, text):
    return AESGCM(key).encrypt(bytes(12), text, None)  # SEC204


def always_derived(master, text):
    key = HKDF(hashes.SHA256(), 32, salt=b"file", info=b"file").derive(master)
    return AESGCM(key).encrypt(bytes(12), text, None)  # SEC204


def twice(one, two):
    key = os.urandom(32)
    box = AESGCM(key)
    return box.encrypt(bytes(12), one, None), box.encrypt(bytes(12), two, None)  # SEC204


def twice_of_key(one, two):
    key = os.urandom(32)
    return AESGCM(key).encrypt(bytes(12), one, None), AESGCM(key).encrypt(bytes(12), two, None)  # SEC204


def all_under_one(texts):
    key = os.urandom(32)
    for text in texts:
        yield AESGCM(key).encrypt(bytes(12), text, None)  # SEC204


def all_at_once(texts):
    key = os.urandom(32)
    return [AESGCM(key).encrypt(bytes(12), text, None) for text in texts]  # SEC204


def chosen(key, text):
    if key is None:
        key = os.urandom(32)
    return AESGCM(key).encrypt(bytes(12), text, None)  # SEC204


class Store:
    def __init__(self):
        key = os.urandom(32)
        self.box = AESGCM(key)

    def keep(self, text):
        return self.box.encrypt(bytes(12), text, None)  # SEC204


def of_a_hash(key, text):
    nonce = hashlib.sha256(b"file").digest()[:12]
    return AESGCM(key).encrypt(nonce, text, None)  # SEC204


def of_a_hash_of_data(key, name, text):
    nonce = hashlib.sha256(name).digest()[:12]
    return AESGCM(key).encrypt(nonce, text, None)
