# profile: standard
"""Cookies whose names are drawn at random, and those with values that are."""
import random
import string


def name_it(self, state, kept):
    suffix = "".join(random.choice(string.ascii_letters) for _ in range(8))
    name = f"state-{suffix}"
    kept["cookie_name"] = name
    self.set_secure_cookie(name, state, secure=True, httponly=True, samesite="Lax")


def give_it(self, kept):
    suffix = "".join(random.choice(string.ascii_letters) for _ in range(8))  # S311
    value = f"state-{suffix}"
    kept["cookie_value"] = value
    self.set_secure_cookie("state", value, secure=True, httponly=True, samesite="Lax")
