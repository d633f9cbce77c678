"""A vector of as many zeros as a block is long is fixed, whatever its length is called."""
from Cryptodome.Cipher import AES
from Cryptodome.Random import get_random_bytes

fixed = b"\0" * AES.block_size
cipher = AES.new(key, AES.MODE_CBC, fixed)  # SEC201 SEC204
fresh = AES.new(key, AES.MODE_CBC, get_random_bytes(AES.block_size))  # SEC201
