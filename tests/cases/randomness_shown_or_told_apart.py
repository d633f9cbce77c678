# profile: standard
"""Random letters in texts for display, as keys of dictionaries, and as names of what only has to be told apart."""
import random
import string


def quiz(number):
    return "Quiz {}-{letter}".format(number, letter=random.choice("ABCDEF"))


def make(number):
    return "Quiz {}-{token}".format(number, token="".join(random.choices(string.ascii_letters, k=8)))  # S311


def fill():
    return {"".join(random.choices(string.ascii_letters, k=8)): 1}


def fill_more():
    return lambda: {"".join(random.choices(string.ascii_letters, k=8)): 1 for _ in range(10)}


def sessions(user):
    return {"".join(random.choices(string.ascii_letters, k=8)): user}  # S311


class Block:
    def __init__(self, typ, key=None):
        self.typ = typ
        self.key = key or "".join(random.choice("abcdef") for _ in range(5))


class Client:
    def __init__(self, host, key=None):
        self.host = host
        self.key = key or "".join(random.choice("abcdef") for _ in range(5))  # S311


def cookie(handler, base):
    suffix = "".join(random.choice(string.ascii_letters) for _ in range(8))
    handler.set_secure_cookie(f"{base}-{suffix}", "x", secure=True, httponly=True, samesite="Lax")


def cookie_with_value(handler, base):
    value = "".join(random.choice(string.ascii_letters) for _ in range(8))  # S311
    handler.set_secure_cookie(f"{base}-id", value, secure=True, httponly=True, samesite="Lax")
