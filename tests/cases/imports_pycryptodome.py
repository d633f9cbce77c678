# profile: standard
"""A file that uses what only PyCryptodome has is not taken for one that uses pyCrypto."""
from Crypto.Cipher import AES
from Crypto.Util.Padding import pad
