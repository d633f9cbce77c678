# profile: standard
"""Pickles that functions of the file make, and return beside other things."""
import pickle  # S403


def packed(value):
    raw = pickle.dumps(value)
    return raw, len(raw)


def copied(value):
    raw, size = packed(value)
    return pickle.loads(raw), size


def other_place(value):
    size, raw = packed(value)
    return pickle.loads(raw), size  # S301


def given_or_packed(value, given):
    if value is None:
        return given, 1
    return pickle.dumps(value), 2


def copied_or_given(value, given):
    raw, size = given_or_packed(value, given)
    return pickle.loads(raw), size  # S301


def read_or_packed(value):
    if value is None:
        return read()
    return pickle.dumps(value), 2


def copied_or_read(value):
    raw, size = read_or_packed(value)
    return pickle.loads(raw), size  # S301


def with_more(value, more):
    return (*more, pickle.dumps(value))


def copied_with_more(value, more):
    first, raw = with_more(value, more)
    return pickle.loads(raw), first  # S301


class Store:
    def pack(self, value):
        return 1, pickle.dumps(value)

    def copied(self, value):
        _, raw = self.pack(value)
        return pickle.loads(raw)

    def last(self, value):
        *_, raw = self.pack(value)
        return pickle.loads(raw)  # S301


def once_more(value):
    raw, size = once_more(value)
    return raw, size


def endless(value):
    raw, size = once_more(value)
    return pickle.loads(raw), size  # S301
