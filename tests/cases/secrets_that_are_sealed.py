# profile: standard
"""Names that promise a secret, and hold what is encrypted or hashed."""

import json
import logging

from argon2 import PasswordHasher
from cryptography.fernet import Fernet

logger = logging.getLogger(__name__)
hasher = PasswordHasher()


def keep_hashed(path, word):
    password_data = {"password": hasher.hash(word), "changed": 1}
    with open(path, "w") as file:
        file.write(json.dumps(password_data))


def change_hashed(path, word):
    with open(path) as file:
        password_data = json.load(file)
    password_data["password"] = hasher.hash(word)
    password_data["changed"] = 2
    with open(path, "w") as file:
        file.write(json.dumps(password_data))


def change_one(path, word, other):
    with open(path) as file:
        password_data = json.load(file)
    password_data["password"] = hasher.hash(word)
    password_data["admin_password"] = other
    with open(path, "w") as file:
        file.write(json.dumps(password_data))  # SEC705


def change(path, word):
    with open(path) as file:
        password_data = json.load(file)
    password_data["password"] = word
    with open(path, "w") as file:
        file.write(json.dumps(password_data))  # SEC705


def tell_encrypted(key, word):
    passphrase = Fernet(key).encrypt(word.encode()).decode()
    logger.info("kept %s", passphrase)


def tell(key, word):
    passphrase = Fernet(key).decrypt(word)
    logger.info("kept %s", passphrase)  # SEC703


def tell_one_of_two(key, word):
    passphrase = Fernet(key).encrypt(word)
    if not key:
        passphrase = word
    logger.info("kept %s", passphrase)  # SEC703
