# profile: standard
"""Parameters that hold instances of a class of the file, by what their annotations say."""
from __future__ import annotations

from typing import Dict, Optional, Sequence

from flask import request


class Store:
    def first(self, name):
        return open("/srv/" + name).read()  # SEC101

    def second(self, name):
        return open("/srv/" + name).read()  # SEC101

    def third(self, name):
        return open("/srv/" + name).read()  # SEC101

    def fourth(self, name):
        return open("/srv/" + name).read()  # SEC101

    def fifth(self, name):
        return open("/srv/" + name).read()

    def sixth(self, name):
        return open("/srv/" + name).read()


class Shelf:
    def fifth(self, name):
        return len(name)


def in_list(stores: list[Store]):
    for store in stores:
        store.first(request.args["c"])


def in_mapping(stores: Dict[str, Store]):
    return stores["x"].second(request.args["c"])


def in_sequence(stores: Optional[Sequence["Store"]]):
    return [store.third(request.args["c"]) for store in stores or ()]


def handed(stores: list[Store], name):
    return stores[0].fourth(name)


def handing(stores):
    return handed(stores, request.args["c"])


def of_another_class(shelves: list[Shelf], first: tuple[Store, Shelf], by_store: dict[Store, str]):
    shelves[0].fifth(request.args["c"])
    by_store[first].sixth(request.args["c"])
