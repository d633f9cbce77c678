# profile: standard
"""Random picks of what is listed whole, and of letters."""

import random
import string


def featured(pool):
    return {"slugs": [p.slug for p in random.sample(pool, k=3)]}


def banner(texts: list[str]) -> str:
    return random.choice(texts)


def one(pool):
    return random.choice(pool).slug


def word(words: list[str]):
    return "-".join(random.choice(words) for _ in range(4))


def letters(pool):
    return [c.upper() for c in random.sample(pool, k=3)]  # S311


def token(chars: list[str]):
    return "".join(random.choice(chars) for _ in range(16))  # S311


def phrase(words: list[str]):
    picked = [random.choice(words) for _ in range(4)]
    return " ".join(picked)


def reset_token(tokens: list[str]):
    return random.choice(tokens)


def code(letters):
    return random.choice(letters) + random.choice(string.digits)  # S311, S311
