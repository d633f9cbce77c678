# profile: standard
"""Messages that are decrypted with and without their tag, and nonces of boxes that are the same for every message."""
import os

import nacl.secret
from Cryptodome.Cipher import AES
from Cryptodome.Util import Counter


class Mailbox:
    def __init__(self, key):
        self.key = key
        self.box = nacl.secret.SecretBox(key)

    def seal(self, text):
        return self.box.encrypt(text) + self.box.encrypt(text, os.urandom(24))

    def seal_alike(self, text):
        nonce = b"\x01" * 24
        return self.box.encrypt(text, nonce)  # SEC204

    def read(self, sealed):
        cipher = AES.new(self.key, AES.MODE_GCM, nonce=sealed[:16])
        return cipher.decrypt_and_verify(sealed[32:], sealed[16:32])

    def read_in_two(self, sealed):
        cipher = AES.new(self.key, AES.MODE_EAX, nonce=sealed[:16])
        text = cipher.decrypt(sealed[32:])
        cipher.verify(sealed[16:32])
        return text

    def read_anything(self, sealed):
        cipher = AES.new(self.key, AES.MODE_GCM, nonce=sealed[:16])
        return cipher.decrypt(sealed[32:])  # SEC213

    def stream(self, nonce, counter):
        return (
            AES.new(self.key, AES.MODE_CTR, counter=Counter.new(64, prefix=nonce)),
            AES.new(self.key, AES.MODE_CTR, counter=Counter.new(128, initial_value=counter)),
            AES.new(self.key, AES.MODE_CTR, counter=Counter.new(128)),  # SEC204
        )


def check(key, signature, text):
    key.verify(signature, text)


def check_all(tags, key):
    return key.verify(tags)


def read_in_two(key, sealed):
    cipher = AES.new(key, AES.MODE_GCM, nonce=sealed[:16])
    text = cipher.decrypt(sealed[32:])
    finish(cipher, sealed)
    return text


def finish(cipher, sealed):
    cipher.verify(sealed[16:32])


def read_anything(key, sealed):
    cipher = AES.new(key, AES.MODE_GCM, nonce=sealed[:16])
    return cipher.decrypt(sealed[32:]), AES.new(key, AES.MODE_GCM, nonce=sealed[:16]).decrypt(sealed[32:])  # SEC213 SEC213
