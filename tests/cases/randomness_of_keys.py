# profile: standard
"""Keys that are picked, and keys that are made."""
import hashlib
import random
import time


def picked(table, group_keys, letters):
    key = random.choice(list(table.keys()))
    for one_key in random.Random(7).sample(group_keys, 2):
        table.pop(one_key)
    api_key = "".join(random.choice(letters) for _ in range(20))  # S311
    return table[key], api_key


def page(ui, letters):
    ui.button("More", key=random.random())
    ui.button("More", api_key=random.random())  # S311


def by_the_clock():
    random.seed(time.time())
    csrf_token = hashlib.sha256(str(random.random()).encode()).hexdigest()  # S311
    return csrf_token


def by_a_number(number):
    random.seed(number)
    csrf_token = hashlib.sha256(str(random.random()).encode()).hexdigest()  # S311
    return csrf_token
