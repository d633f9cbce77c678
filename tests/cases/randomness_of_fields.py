# profile: standard
"""Generators that are the defaults of fields and parameters, and annotations, which make none."""
import random
from dataclasses import dataclass, field
from typing import Protocol


@dataclass
class World:
    first: random.Random
    rng: random.Random = field(default_factory=random.Random)
    codes: random.Random = field(default_factory=random.Random)
    unread: random.Random = field(default_factory=random.Random)  # S311
    shared: random.Random = field(default_factory=random.Random)  # S311
    pick = field(default_factory=random.choice)  # S311

    def roll(self):
        return self.rng.randint(1, 6)

    def code(self):
        return "".join(self.codes.choice("abcdef") for _ in range(8))  # S311

    def share(self, other):
        other.use(self.shared)
        return self.shared.uniform(0, 1)


class Rolling(Protocol):
    dice: random.Random


class Simulation:
    dice: random.Random
    kept: random.Random = random.Random()

    def __init__(self, dice: random.Random):
        self.dice: random.Random = dice

    def place(self, rows):
        return rows[self.kept.randint(0, len(rows) - 1)]


def shuffled(cards, generator=random.Random()):
    generator.shuffle(cards)
    return cards


def code(letters, source=random.Random()):  # S311
    return "".join(source.choice(letters) for _ in range(8))


def handed_on(cards, other, source=random.Random()):  # S311
    source.shuffle(cards)
    return other.use(source)


def made(cards, other):
    other.use(factory=random.Random)  # S311
    return World(random.Random(), codes=random.Random())  # S311 S311
