# profile: standard
"""Classes of generators that have their numbers from the system, and such that only go on with those of `random`."""

import os
from random import Random


class Sound(Random):
    def random(self):
        return int.from_bytes(os.urandom(7), "big") / 2**56

    def getrandbits(self, k):
        return int.from_bytes(os.urandom(k // 8), "big")


class Named(Random):
    def __str__(self):
        return "generator"


_sound = Sound()
_named = Named()


def make_token(size):
    token = _sound.getrandbits(size)
    return token


def make_other_token(size):
    token = _named.getrandbits(size)  # S311
    return token


def make_token_of_either(size, sound):
    generator = Sound() if sound else Named()
    token = generator.getrandbits(size)  # S311
    return token
