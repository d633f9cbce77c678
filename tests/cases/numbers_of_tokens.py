# profile: standard
"""Numbers that say how many tokens there are, and numbers that are tokens; digests that name files."""
import hashlib
import random


def fill(rate):
    tokens = random.randint(0, rate)
    return tokens


def draw(count):
    tokens = [random.randint(0, 10**9) for _ in range(count)]  # S311
    token = random.randint(0, 10**9)  # S311
    return tokens, token


def keep(content):
    digest = hashlib.md5(content).hexdigest()
    with open("dump/" + digest, "wb") as file:
        file.write(content)


def put_down(content):
    digest = hashlib.md5(content).hexdigest()  # S324
    with open("dump", "w") as file:
        file.write(digest)


def keep_and_send(content, answer):
    digest = hashlib.md5(content).hexdigest()  # S324
    with open("dump/" + digest, "wb") as file:
        file.write(content)
    answer.body = digest
