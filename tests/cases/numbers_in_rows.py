# profile: standard
"""Numbers that stand beside other things in a row of a table, and long ones that are keys."""
import random


def rows_of(days, rows):
    for day in days:
        rows.append([day * 1000, random.randint(1, 100)])
    return rows


def row_of(day):
    return [day, random.randint(1, 100)]


def key_of(name):
    return [name, random.randint(0, 10**12)]  # S311


def keys_of(names, rows):
    for name in names:
        rows.append([name, random.randint(0, 10**12)])  # S311
    return rows
