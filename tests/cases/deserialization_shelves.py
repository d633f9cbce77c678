"""Shelves of a database that is open already."""
import dbm
import shelve  # S403


def wrapped(path):
    return shelve.Shelf(dbm.open(path, "c"))  # S301
