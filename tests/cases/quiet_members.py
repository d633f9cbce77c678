# profile: standard
"""Queries with members of enumerations in them."""
from enum import Enum


class Colour(str, Enum):
    RED = "red"


class Shade:
    value = "dark"


def asked(cursor, colour: Colour, shade: Shade, text, other):
    cursor.execute(f"SELECT * FROM cars WHERE colour = '{colour.value}'")
    cursor.execute("SELECT * FROM cars WHERE colour = '%s'" % Colour(text).value)
    chosen = Colour(text)
    cursor.execute(f"SELECT * FROM cars WHERE colour = '{chosen.name}'")
    cursor.execute(f"SELECT * FROM cars WHERE shade = '{shade.value}'")  # S608
    cursor.execute(f"SELECT * FROM cars WHERE shade = '{other.value}'")  # S608
    cursor.execute(f"SELECT * FROM cars WHERE shade = '{colour.shade}'")
