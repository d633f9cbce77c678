# profile: standard
"""What pyCrypto takes as well says nothing."""
from Crypto.Cipher import AES  # S413


def opened(key, text, start):
    return AES.new(key, AES.MODE_CBC, IV=start).decrypt(text)
