# profile: standard
# A function that is called with what was made right there reads nothing of others.

import pickle  # S403


def can_be_pickled(error, loads=pickle.loads, dumps=pickle.dumps):
    try:
        loads(dumps(error))
    except ValueError:
        return None
    return error


def read(text, loads=pickle.loads):  # S301
    return loads(text)


def copy_and_read(text, value, *, loads=pickle.loads, dumps=pickle.dumps):  # S301
    return loads(dumps(value)), loads(text)


def handed_on(value, read_with, loads=pickle.loads):  # S301
    return read_with(value, loads)


def write_and_read(value, path):
    with open(path, "wb") as stream:
        pickle.dump(value, stream)
    with open(path, "rb") as stream:
        return pickle.load(stream)


def write_once_and_read(value, path, missing):
    if missing:
        with open(path, "wb") as stream:
            pickle.dump(value, stream)
    with open(path, "rb") as stream:
        return pickle.load(stream)  # S301


def write_and_read_others(value, path, other):
    with open(path, "wb") as stream:
        pickle.dump(value, stream)
    with open(other, "rb") as stream:
        return pickle.load(stream)  # S301
