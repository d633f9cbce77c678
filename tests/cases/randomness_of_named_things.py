# profile: standard
"""What goes by a name that says what it is: no secret."""
import random
import string
import struct


def installation():
    bucket = "shop-" + "".join(random.choice(string.ascii_lowercase + string.digits) for _ in range(9))
    padding = str(random.randint(0, 99999999)).zfill(8)
    return {"bucket": bucket, "target": f"storage.{padding}"}


def generate_function_label(length):
    return "".join(random.choices(string.ascii_letters, k=length))


def random_string(length):
    return "".join(random.choices(string.ascii_letters, k=length))  # S311


def headers():
    return {"x-connection-speed": "{}kbps".format(random.randint(1000, 20000))}


def probe():
    chunk = struct.pack("!L", random.randint(1, 4294967295))
    return chunk


class Pool:
    def __init__(self, proxies, words):
        self.proxy = random.choice(proxies)[0]
        self.keywords = random.sample(words, k=3)
        self.code = str(random.randint(100000, 999999))  # S311


def numeric_code():
    return "".join(random.choices(string.digits, k=6))  # S311


def give(length):
    return "".join(random.choices(string.digits, k=length))  # S311


def log_in(user):
    user.one_time_password = give(6)


if hasattr(random, "SystemRandom"):
    draw = random.SystemRandom().getrandbits
else:
    draw = random.getrandbits


def get_number():
    return draw(64)


def begin_to_log_in(session, states):
    state = "".join(random.choice(string.hexdigits) for _ in range(32))  # S311
    session["state"] = state
    session["oauth_state"] = "".join(random.choices(string.ascii_letters, k=32))  # S311
    session["home_state"] = random.choice(states)
