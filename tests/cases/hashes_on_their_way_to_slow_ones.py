# profile: standard
"""Hashes of passwords that a class keeps for a slow function alone, or for something else."""
from hashlib import pbkdf2_hmac, sha256


class Handshake:
    def __init__(self, password):
        self._password_hash = sha256(password.encode()).digest()

    def encode(self, salt, rounds):
        return pbkdf2_hmac("sha256", self._password_hash, salt, rounds, 32)


class Stored:
    def __init__(self, password):
        self._password_hash = sha256(password.encode()).digest()  # SEC207

    def encode(self, salt, rounds):
        return pbkdf2_hmac("sha256", self._password_hash, salt, rounds, 32)

    def save(self, database):
        database.insert(self._password_hash)
