# profile: standard
"""A weak cipher is one weakness, whatever its mode."""
from Cryptodome.Cipher import AES, DES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

DES.new(key, DES.MODE_ECB)  # S304
DES.new(key, 1)  # S304
AES.new(key, AES.MODE_ECB)  # S305
AES.new(key, 1)  # S305
Cipher(algorithms.TripleDES(key), modes.ECB())  # S304
Cipher(algorithms.AES(key), modes.ECB())  # S305
