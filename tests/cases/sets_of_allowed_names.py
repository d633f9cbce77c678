# profile: standard
"""What is left of the names that were sent, where those that the program knows are picked out of them."""
import os

from flask import request

UNITS = ("web", "jobs")
KNOWN = frozenset(UNITS)


class Registry:
    units = UNITS

    def has(self, unit):
        return unit in self.units

    def may_have(self, unit):
        return len(unit) < 9


registry = Registry()


def picked():
    units = request.args.getlist("unit")
    os.system("/bin/units " + " ".join(set(units) & KNOWN))
    os.system("/bin/units " + " ".join(KNOWN.intersection(units)))
    os.system("/bin/units " + " ".join(set(units).intersection(KNOWN)))
    os.system("/bin/units " + " ".join(filter(KNOWN.__contains__, units)))
    os.system("/bin/units " + " ".join(filter(registry.has, units)))
    os.system("/bin/units " + " ".join(filter(registry.may_have, units)))  # S605
    os.system("/bin/units " + " ".join(filter(None, units)))  # S605
    os.system("/bin/units " + " ".join(set(units) | KNOWN))  # S605
    os.system("/bin/units " + " ".join(set(units) - KNOWN))  # S605


def chosen_too():
    units = request.args.getlist("unit")
    os.system("/bin/units " + " ".join(filter(request.args.getlist("known").__contains__, units)))  # S605
