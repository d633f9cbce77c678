# profile: standard
"""SHA-1 where collisions do no harm, or for those who ask for it; hashes of passwords that are repeated."""
import hashlib

from Cryptodome.Hash import MD5
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC


def derived(word, salt, rounds):
    return PBKDF2HMAC(algorithm=hashes.SHA1(), length=32, salt=salt, iterations=rounds).derive(word)


def asked_for(name):
    if name == "SHA1":
        return hashes.SHA1()
    elif "MD5" == name:
        return hashes.MD5()
    elif name == "sha256":
        return hashes.SHA256()
    return hashes.SHA1()  # S303


def checked(scheme, word):
    if scheme == "md5":
        return MD5.new(word).hexdigest()  # S303


def otherwise(name):
    if name == "sha256":
        return hashes.SHA1()  # S303
    if name != "sha1":
        return hashes.MD5()  # S303
    else:
        return hashes.SHA256()


def repeated(password, salt, rounds):
    made = hashlib.sha512(password + salt).digest()
    for _ in range(rounds):
        made = hashlib.sha512(made + salt + password).digest()
    return made


def once(password, salt, names):
    for _ in range(names):
        made = hashlib.sha512(salt + password).digest()  # SEC207
    return made
