"""A password is no salt for itself, however it becomes bytes; fixed salts by other ways."""
import hashlib
import os

from Cryptodome.Protocol.KDF import bcrypt as kdf_bcrypt
from passlib.hash import argon2, pbkdf2_sha1, pbkdf2_sha256


def derive(password, salt, user):
    hashlib.pbkdf2_hmac("sha256", password.encode(), password.encode("utf-8"), 600_000)  # SEC205
    hashlib.pbkdf2_hmac("sha256", password.encode(), str.encode(password), 600_000)  # SEC205
    hashlib.pbkdf2_hmac("sha256", bytes(user.password, "utf-8"), user.password.encode(), 600_000)  # SEC205
    hashlib.pbkdf2_hmac("sha256", password.encode(), user.salt.encode(), 600_000)
    hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)
    hashlib.pbkdf2_hmac("sha256", mixed(password), mixed(password), 600_000)
    kdf_bcrypt(password, 12, b"0123456789abcdef")  # SEC205
    kdf_bcrypt(password, 12, salt)
    pbkdf2_sha256.using(salt=b"of all users").hash(password)  # SEC205
    pbkdf2_sha256.using(salt=salt).hash(password)
    pbkdf2_sha1.using(rounds=1000).hash(password)  # SEC206
    pbkdf2_sha1.using(rounds=1_300_000).hash(password)
    argon2.using(memory_cost=512).hash(password)  # SEC206
    argon2.using(memory_cost=65_536).hash(password)


def derive_otherwise(password, form):
    salt = password[:8].upper()
    hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 600_000)  # SEC205
    hashlib.scrypt(password, salt=hashlib.sha256(password).digest(), n=2**17, r=8, p=1)  # SEC205
    hashlib.scrypt(password, salt=hashlib.sha256(password + PEPPER).digest(), n=2**17, r=8, p=1)
    hashlib.scrypt(form["password"], salt=form["salt"], n=2**17, r=8, p=1)
    hashlib.scrypt(form["password"], salt=form["password"], n=2**17, r=8, p=1)  # SEC205


class Accounts:
    @classmethod
    def store(cls, word):
        return cls._salted(word, "sha256", os.urandom(16))

    @staticmethod
    def _salted(word, name, salt):
        return hashlib.pbkdf2_hmac(name, word, salt, 600_000)


class OldAccounts:
    @classmethod
    def store(cls, word):
        return cls._salted(word, "sha256", b"pepper")

    @staticmethod
    def _salted(word, name, salt):
        return hashlib.pbkdf2_hmac(name, word, salt, 600_000)  # SEC205


class Derived:
    def of_secret(self):
        return hashlib.scrypt(self.base_secret, salt=b"sessions", n=2**17, r=8, p=1)  # SEC205

    def of_password(self):
        return hashlib.scrypt(self.base_password, salt=b"sessions", n=2**17, r=8, p=1)  # SEC205
