# profile: standard
"""What is drawn for a table of things, between limits, from a calendar, or to tell one element from the others."""
import random
import string
from functools import partial

SHAPES = {"triangular": random.triangular, "uniform": random.uniform}
SECRETS = {"token": random.uniform}  # S311
FIELDS = [("count", partial(random.randint, 0, 100)), ("fruit", partial(random.choice, ("apples", "pears")))]
LETTERS = [("code", partial(random.choice, ("a", "b"))), ("digit", partial(random.randint, 0, 9))]  # S311
MORE = [("pin", partial(random.randint, 0, 100)), ("part", partial(random.choices, string.digits, k=9))]  # S311
NUMBERS = [("number", partial(random.randint, 1000, 9999))]  # S311
draw = partial(random.randint, 0, 100)  # S311


def table(fields=(("share", partial(random.uniform, 0, 1)),)):
    return fields


class Checker:
    def build(self, size):
        self._letter = random.choice(list(string.ascii_letters))
        self.letter = random.choice(string.ascii_letters)
        self.token = random.choice(string.ascii_letters)  # S311
        self.text = ""
        for _ in range(size):
            self.text += random.choice(string.ascii_letters)  # S311


def session_of(sessions, index=None):
    i = random.randint(0, len(sessions) - 1) if index is None else index
    return i, sessions[i]


def session_key(letters):
    i = random.randint(0, len(letters) - 1)  # S311
    return i, letters[i]


def session_id(sessions):
    i = random.randint(0, len(sessions) - 1)  # S311
    return i, sessions


def generate_moment(form):
    month, hour, second = random.randint(1, 12), random.randrange(24), random.randrange(0, 60)
    return form.format(month=month, hour=hour, second=second)


def generate_text(form):
    first, last = random.randint(0, 12), random.randrange(10)  # S311
    return form.format(first, last)


def next_one(flags):
    return parse(random.choice(flags.source_pool)[0]), parse(random.choice(flags.source_pool)["name"])


def next_letters(flags):
    return parse(random.choice(flags.source_pool)[:2]), parse(random.choices(flags.source_pool)[0])  # S311


def value_between(minval, max_value, kind):
    new_values = build(random.randint(int(minval), int(max_value)), kind)
    return new_values


def text_between(minval, max_value, start):
    new_values = build(str(random.randint(minval, max_value)))
    return new_values, build(random.randint(start, max_value)), build(random.randint(minval, start))


def dummy_row(size):
    return random.choice(string.ascii_letters), random.getrandbits(size)


class Store:
    def new_key(self):
        key = f"s{random.getrandbits(24):06x}"
        if key in self._store:
            key = self.new_key()
        return key

    def another_key(self):
        key = f"s{random.getrandbits(24):06x}"  # S311
        if key in self.api_keys:
            key = self.another_key()
        return key

    def key_of(self, text):
        key = f"s{random.getrandbits(24):06x}"  # S311
        return self.sealed(text, key)

    def new_api_key(self):
        api_key = f"s{random.getrandbits(24):06x}"  # S311
        while api_key in self._store:
            api_key = self.new_api_key()
        return api_key
