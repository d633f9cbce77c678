# profile: standard
"""Generators that are asked for nothing but harmless numbers, and others."""
import random


class Policy:
    def __init__(self):
        self.generator = random.Random()
        self.codes = random.Random()
        self.shared = random.Random()  # S311

    def delay(self, low, high):
        generator = random.Random()
        return generator.uniform(low, high)

    def place(self, rows):
        found = self.generator.randint(0, len(rows) - 1)
        return rows[found]

    def code(self):
        return "".join(self.codes.choice("abcdef") for _ in range(8))  # S311

    def share(self, other):
        other.use(self.shared)
        return self.shared.uniform(0, 1)


def mixed(rows):
    generator = random.Random()  # S311
    generator.shuffle(rows)
    return rows, generator


def mixed_elsewhere(rows, other):
    rng = random.Random()
    rng.shuffle(rows)
    return other.use(rng, rows)


def mixed_somehow(rows, other):
    state = random.Random()  # S311
    state.shuffle(rows)
    return other.use(state, rows)


def token():
    generator = random.Random()
    api_token = generator.uniform(0, 1)  # S311
    return str(api_token)


def unused():
    random.Random()  # S311


def went_on(state):
    generator = random.Random()
    generator.setstate(state)
    return generator


def letters(low, high):
    return "".join(random.choices("abcdef", k=random.randint(low, high)))  # S311


def addresses(pages):
    shown = [(f"https://i{random.randint(1, 4)}.example.org/{page}", page) for page in pages]
    return shown, [f"https://i{random.randint(1, 4)}.example.org/{page}" for page in pages]


def authors(known, number):
    chosen = [random.choice(known) for _ in range(number)]
    more = [random.choice(known) for _ in range(number)]
    return chosen, "".join(more), "".join(random.choice(known) for _ in range(number))


def fetched(url, rng=None):
    return attempt(url, rng=rng if rng is not None else random.Random())


def token_of_generator():
    generator = random.Random()
    token = generator.getrandbits(128)  # S311
    return token


def key_of_server(urls, model, configs):
    place = random.choice(urls[model]["urls"])
    made = random.choice(urls[model]["urls"])  # S311
    return get_api_key(place, configs), set_api_key(made, configs)


class Headers:
    def __init__(self):
        self.header_generator = random.Random()
        self.other_generator = random.Random()  # S311

    def header(self):
        return "X-%010d" % self.header_generator.randint(0, 9999999999)

    def value(self):
        return "X-%010d" % self.other_generator.randint(0, 9999999999)


def is_prime(n, d):
    y = pow(random.randint(1, n - 1), d, n)
    return y == 1, pow(n, random.randint(1, n - 1), d)


def six_letters():
    return "".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(6))


def add_layer(model, name):
    key = six_letters()
    model.layers[key] = name
    return key


def more_letters():
    return "".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(6))  # S311


def sign(model):
    key = more_letters()
    return model.sign(key)
