# profile: standard
"""A name that nothing binds is taken for the module of that name: the import is elsewhere, or not typed yet."""


def load(text):
    state = pickle.loads(text)  # S301
    return yaml.load(text), state  # S506


def keep(cursor, query):
    record.loads(query)
    return json.loads(query)


def shadowed(pickle, text):
    return pickle.loads(text)
