# profile: standard
"""Nobody has a table of keys, so that what is derived of one needs no salt of its own; of a password it does."""
import base64

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC


def of_key(server_secret):
    kdf = PBKDF2HMAC(hashes.SHA256(), 32, b"redaction", 600_000)
    return Fernet(base64.urlsafe_b64encode(kdf.derive(server_secret.encode())))


def of_password(password):
    kdf = PBKDF2HMAC(hashes.SHA256(), 32, b"redaction", 600_000)  # SEC205
    return kdf.derive(password.encode())


def of_password_beside_key(password, server_secret, other):
    kdf = PBKDF2HMAC(hashes.SHA256(), 32, b"redaction", 600_000)  # SEC205
    return kdf.derive(password.encode()), other.derive(server_secret)
