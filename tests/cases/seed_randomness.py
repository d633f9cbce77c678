# profile: standard
"""The generators that the first list of rules names, and those that are made for secrets."""
import os
import random
import secrets


def secret():
    os.urandom(16)
    secrets.token_bytes(16)
    generator = random.SystemRandom()
    generator.choice("abc")
    generator.randint(0, 9)
    random.SystemRandom().random()


def foreseeable():
    random.random()  # S311
    random.randrange(10)  # S311
    random.randint(0, 9)  # S311
    random.choice("abc")  # S311
    random.uniform(0, 1)  # S311
    random.triangular()  # S311


def backoff_time(attempt, jitter):
    value = 2 ** attempt
    value += random.random() * jitter
    return min(120, value)
