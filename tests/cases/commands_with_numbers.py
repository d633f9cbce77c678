# profile: standard
"""What varies in the texts that functions put together may be numbers and dates alone."""
import datetime
import decimal
import os


def line(size):
    return "resize %d" % size


def filled(text, *values):
    return text % values


def dated(name):
    return f"backup {datetime.date(2024, 1, int(name))} {len(name)} {decimal.Decimal(name)}"


def named(name):
    return f"backup {name}"


def run(name, other):
    os.system(line(int(name)))
    os.system(filled("resize %d", int(name)))
    os.system(filled("resize %s", other))  # S605
    os.system(dated(name))
    os.system(named(int(name)))
