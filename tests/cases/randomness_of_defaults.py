# profile: standard
"""Random values that are what a look-up gives where there is nothing else, names of things, and one of several counters."""
import random
from decimal import Decimal
from random import choice
from string import ascii_lowercase


class Connector:
    def __init__(self, config, settings):
        self.name = config.get("name", "Connector " + "".join(choice(ascii_lowercase) for _ in range(5)))
        client_id = config.get("clientId", "".join(choice(ascii_lowercase) for _ in range(23)))
        self.client = Client(client_id)
        device_name = config.pop("deviceName", "Device " + "".join(choice(ascii_lowercase) for _ in range(5)))
        self.device = Device(device_name)
        self.mark = config.get("mark", "".join(choice(ascii_lowercase) for _ in range(5)))
        self.other = config.get("secret_key", "".join(choice(ascii_lowercase) for _ in range(50)))  # S311
        self.more = getattr(settings, "API_TOKEN", "".join(choice(ascii_lowercase) for _ in range(50)))  # S311
        code = config.get("".join(choice(ascii_lowercase) for _ in range(5)), "name")  # S311
        self.code = code


def named():
    name = "".join(choice(ascii_lowercase) for _ in range(8))
    return Folder(name)


def named_by_keyword():
    return Folder(name="folder-" + "".join(choice(ascii_lowercase) for _ in range(8)))


def counters(sessions):
    views = random.randrange(5_000_000)
    return Counters(
        bytes_in=random.randrange(1_000_000_000), bytes_out=random.randrange(1_000_000_000),
        view_session_count=random.randint(0, sessions), code=random.randrange(1_000_000_000)), views  # S311


def chosen(flag, one, other):
    if Decimal(str(random.uniform(0, 100))) <= flag.percent:
        return one
    return one if random.randint(0, 1) else other


def address(name, domains, ports, key):
    first = f"{name}@{random.choice(domains)}"
    second = f"https://cache{random.choice((1, 6))}.example.org"
    third = f"{random.choice(domains)}.{random.choice(domains)}:{key}"
    return first, second, third, f"{name}:{random.Random().choice(ports)}"


def coupons(letters, domains):
    code = ""
    for _ in range(8):
        code += f"{random.choice(domains)}"  # S311
    return code, "".join(f"{random.choice(domains)}" for _ in range(8))  # S311


def packet(packet, template, given):
    packet.flow = random.randint(1, 2 ** 20 - 1)
    packet.amount_of_code = random.randint(1, 10 ** 6 - 1)
    packet.sport = given or random.randint(10_000, 65_500)
    key_name = template % (random.randint(0, 9), random.randint(0, 9))
    key = template % (random.randint(0, 9), random.randint(0, 9))  # S311 S311
    return packet, key_name, key


def obfuscated(word, alphabet):
    either = "".join(choice([letter.upper(), letter.lower()]) for letter in word)
    spaced = choice(["", " "]) + either + choice(["", " "])
    other = "".join(choice(["a", "b", "c"]) for _ in range(9))
    password = "".join(choice(["a", "b"]) for _ in range(64))  # S311
    new_password = "".join(choice([letter.upper(), letter.lower()]) for letter in word)  # S311
    return spaced, other, password, new_password
