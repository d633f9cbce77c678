# profile: standard
"""The hashes, ciphers and modes that the first list of rules names, and those that it prefers."""
import hashlib
import hmac

import Cryptodome.Cipher.ARC2
from Crypto.Cipher import ARC2, ARC4, DES, XOR, Blowfish  # S413
from Crypto.Hash import MD2, MD4, MD5, SHA  # S413
from Cryptodome.Cipher import AES
from Cryptodome.Cipher import ARC4 as RC4
from Cryptodome.Cipher import Blowfish as Fish
from Cryptodome.Cipher import DES as Des
from Cryptodome.Cipher import XOR as Xor
from Cryptodome.Hash import MD2 as Md2
from Cryptodome.Hash import MD4 as Md4
from Cryptodome.Hash import MD5 as Md5
from Cryptodome.Hash import SHA as Sha
from Cryptodome.Hash import SHA256
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def preferred(key, nonce, message):
    hashlib.sha256(message)
    hashlib.new("sha256", message)
    SHA256.new(message)
    hashes.Hash(hashes.SHA256())
    hmac.new(key, message, hashlib.sha256)
    hmac.new(key, message, digestmod="sha256")
    AES.new(key, AES.MODE_CTR)
    Cipher(algorithms.AES(key), modes.GCM(nonce))
    Cipher(algorithms.AES128(key), modes.GCM(nonce))
    Cipher(algorithms.AES256(key), modes.GCM(nonce))


def hashed(message):
    hashlib.md5(message)  # S324
    hashlib.sha1(message)  # S324
    hashlib.new("md5")  # S324
    MD2.new(message)  # S303
    MD4.new(message)  # S303
    MD5.new(message)  # S303
    SHA.new(message)  # S303
    Md2.new(message)  # S303
    Md4.new(message)  # S303
    Md5.new(message)  # S303
    Sha.new(message)  # S303
    hashes.Hash(hashes.MD5())  # S303
    hashes.Hash(hashes.SHA1())  # S303


def signed(key, message):
    hmac.new(key, message, hashlib.md5)  # S324
    hmac.new(key, message, digestmod="md5")  # S324


def encrypted(key, iv):
    ARC2.new(key, ARC2.MODE_CBC, iv)  # S304
    ARC4.new(key)  # S304
    Blowfish.new(key, Blowfish.MODE_CBC, iv)  # S304
    DES.new(key, DES.MODE_CBC, iv)  # S304
    XOR.new(key)  # S304
    Cryptodome.Cipher.ARC2.new(key, Cryptodome.Cipher.ARC2.MODE_CBC, iv)  # S304
    RC4.new(key)  # S304
    Fish.new(key, Fish.MODE_CBC, iv)  # S304
    Des.new(key, Des.MODE_CBC, iv)  # S304
    Xor.new(key)  # S304
    Cipher(algorithms.ARC4(key), mode=None)  # S304
    Cipher(algorithms.Blowfish(key), modes.CBC(iv))  # S304
    Cipher(algorithms.IDEA(key), modes.CBC(iv))  # S304
    Cipher(algorithms.AES(key), modes.ECB())  # S305
