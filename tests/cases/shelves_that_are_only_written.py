# profile: standard
"""Shelves of which nothing is read unpickle nothing."""
import shelve  # S403


def remember(path, key, value):
    with shelve.open(path) as kept:
        if key in kept:
            del kept[key]
        kept[key] = value
        kept.sync()


def recall(path, key):
    with shelve.open(path) as kept:  # S301
        return kept[key]


def look(path, key):
    with shelve.open(path) as kept:  # S301
        return kept.get(key)
