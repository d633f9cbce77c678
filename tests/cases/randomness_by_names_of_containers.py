# profile: standard
"""Numbers in lists and dictionaries whose names and keys say what they are for, and generators for templates."""
import random
import struct
from random import randint


def pick_rows(count, steps):
    row_indexes = []
    for number in range(count):
        row_indexes.append(randint(number * steps, (number + 1) * steps))
    return row_indexes


def make_api_keys(count):
    api_keys = []
    for _ in range(count):
        api_keys.append(randint(0, 10**9))  # S311
    return api_keys


def make_numbers(count):
    numbers = []
    for _ in range(count):
        numbers.append(randint(0, 10**9))  # S311
    return numbers


def spell(count):
    found = []
    for _ in range(count):
        found.append(random.choice("abcdefgh"))  # S311
    return "".join(found)


def document(entity):
    return {"schema": entity.schema, "random": randint(1, 2**31)}


def signed_document(user):
    return {"user": user, "token": randint(1, 2**31)}  # S311


def open_document(user):
    return {"user": user, "value": randint(1, 2**31)}  # S311


def template_globals():
    return {
        "random": random.Random(),
        "choose_random_from": random.choice,
        "make_random_token": random.random,  # S311
        "letters": random.Random(),  # S311
        "pick_letters": random.sample,  # S311
    }


def address_of(jsonp, letters):
    return {jsonp.strip(): "_jsonp" + "".join(random.sample(letters, 11))}


def address_for(word, letters):
    return {word.strip(): "_word" + "".join(random.sample(letters, 11))}  # S311


class Connection:
    def ping(self, data=None):
        if isinstance(data, str):
            data = data.encode()
        while data is None or data in self.pending:
            data = struct.pack("!I", random.getrandbits(32))
        self.pending[data] = True
        self.protocol.send_ping(data)

    def send(self, data=None):
        while data is None or data in self.pending:
            data = struct.pack("!I", random.getrandbits(32))
        self.pending[data] = True
        self.protocol.send_data(data)


def launch(environment):
    environment["NOTEBOOK_COOKIE_JAR"] = "cookies" + str(randint(0, 1000))
    environment["NOTEBOOK_COOKIE"] = "cookie" + str(randint(0, 1000))  # S311
