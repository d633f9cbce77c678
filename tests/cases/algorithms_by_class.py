# profile: standard
"""Classes of algorithms that are called after the hash that they are made of."""
from cryptography.hazmat.primitives import hashes


class PublicRSAMD5:
    number = 1
    chosen_hash = hashes.MD5()


class PublicRSA:
    number = 1
    chosen_hash = hashes.MD5()  # S303


class PublicRSAMD5Maker:
    def made(self):
        return hashes.Hash(hashes.MD5())  # S303
