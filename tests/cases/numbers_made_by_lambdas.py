# profile: standard
"""Numbers out of few that a function makes which is handed over, and letters of a text that one makes."""
import random

from factory import LazyAttribute

volume = LazyAttribute(lambda record: random.randint(1, 5) if record.number else None)
part = LazyAttribute(function=lambda record: random.randint(1, 300))
number = LazyAttribute(lambda record: random.randint(1, 10**9))  # S311
