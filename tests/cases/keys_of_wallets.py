# profile: standard
"""Keys of wallets are made of words that were drawn, as BIP-39 and Electrum say; other words are guessed."""
import hashlib

from Cryptodome.Protocol.KDF import PBKDF2

MNEMONIC_SALT = "mnemonic"
MNEMONIC_ROUNDS = 2048


def seed_of(mnemonic, passphrase=""):
    salt = MNEMONIC_SALT + passphrase
    return hashlib.pbkdf2_hmac("sha512", mnemonic.encode(), salt.encode(), MNEMONIC_ROUNDS)


def seeds_of(words, passphrase=""):
    return hashlib.pbkdf2_hmac("sha512", words, b"electrum" + passphrase.encode(), iterations=2048), PBKDF2(
        words, f"mnemonic{passphrase}", 64, count=2048)


def stored(word, salt):
    return hashlib.pbkdf2_hmac("sha512", word, salt, 2048), PBKDF2(word, b"mnemonic" + salt, 64, count=1000)  # SEC206


LM_SECRET = b"KGS!@#$%"
DB_SECRET = b"kT9!vq#2"  # S105
