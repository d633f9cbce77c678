# profile: standard
"""A cipher that nobody takes only tells which library is there."""
from Cryptodome.Cipher import AES

try:
    AES.new(b"abcdefghijklmnop", AES.MODE_GCM)
except TypeError:
    AES = None
cipher = AES.new(b"abcdefghijklmnop", AES.MODE_GCM)  # SEC203
