# profile: standard
"""A cost that falls where the environment asks for tests costs nobody else anything."""
import hashlib
import os

import argon2.low_level


class Keys:
    def encrypt(self, passphrase):
        return self.derive(passphrase, os.urandom(16), 2**16)

    @staticmethod
    def derive(passphrase, salt, memory_cost):
        if os.environ.get("SHOP_TESTONLY_WEAK_KDF") == "1":
            memory_cost = 8
        return argon2.low_level.hash_secret_raw(
            secret=passphrase, salt=salt, time_cost=3, memory_cost=memory_cost, parallelism=4, hash_len=32,
            type=argon2.low_level.Type.ID)

    @staticmethod
    def derive_on_small_machines(passphrase, salt, memory_cost):
        if os.environ.get("SHOP_SMALL_MACHINE") == "1":
            memory_cost = 8
        return argon2.low_level.hash_secret_raw(  # SEC206
            secret=passphrase, salt=salt, time_cost=3, memory_cost=memory_cost, parallelism=4, hash_len=32,
            type=argon2.low_level.Type.ID)


def derive(passphrase, salt):
    rounds = 600_000
    if os.environ.get("SHOP_TESTING") == "1":
        rounds = 10
    return hashlib.pbkdf2_hmac("sha256", passphrase, salt, rounds)


def derive_always(passphrase, salt):
    rounds = 1000
    if os.environ.get("SHOP_TESTING") == "1":
        rounds = 10
    return hashlib.pbkdf2_hmac("sha256", passphrase, salt, rounds)  # SEC206


def derive_elsewhere(passphrase, salt):
    rounds = 10
    if os.environ.get("SHOP_TESTING") != "1":
        rounds = 10
    return hashlib.pbkdf2_hmac("sha256", passphrase, salt, rounds)  # SEC206
