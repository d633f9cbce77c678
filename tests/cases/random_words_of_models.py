# profile: standard
"""Tokens that are the words of a text, next to ones that let somebody in."""
import random


def write(model, count):
    words = ["the"]
    for _ in range(count):
        next_token = random.choice(model[words[-1]])
        words.append(next_token)
    return " ".join(words)


def make_token():
    new_token = "".join(random.choice("abcdef0123456789") for _ in range(20))  # S311
    return new_token
