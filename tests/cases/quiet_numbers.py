# profile: standard
"""Settings out of few numbers, and other numbers."""
import random
from random import randint


def light(command):
    command["hue"] = random.randrange(0, 360)
    command["saturation"] = random.randrange(150, 254)
    return send(command, battery=random.randint(10, 90), channel=randint(1, 13))


def numbers():
    code = "".join(str(random.randint(0, 9)) for _ in range(6))  # S311
    more = f"{random.randint(0, 9)}{random.randint(0, 9)}"  # S311
    digits = []
    digits.append(randint(0, 9))  # S311
    return code, more, digits, random.randint(100000, 999999)  # S311


def secret():
    token = random.randint(0, 255)  # S311
    return token
