"""Codes over what is encrypted, and over something else."""
import hmac

from Cryptodome.Cipher import AES


def seal(key, text):
    return AES.new(key, AES.MODE_CTR).encrypt(text)  # SEC201


def is_genuine(key, body, signature):
    return hmac.compare_digest(hmac.digest(key, body, "sha256"), signature)


def seal_well(key, text):
    sealed = AES.new(key, AES.MODE_CTR).encrypt(text)
    return sealed + tag_of(key, sealed)


def tag_of(key, sealed):
    return hmac.digest(key, sealed, "sha256")


def encrypt(key, text):
    return AES.new(key, AES.MODE_CTR).encrypt(text)


def code_of(key, text):
    return hmac.digest(key, text, "sha256")


def send(key, text):
    return code_of(key, text) + encrypt(key, text)


class Box:
    def seal(self, text):
        return AES.new(self.key, AES.MODE_CTR).encrypt(text)

    def tag(self, text):
        return hmac.digest(self.other_key, text, "sha256")
