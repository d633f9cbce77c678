# profile: standard
"""Methods of what annotations, isinstance() and tables say is an instance of a class of the file."""
from typing import Optional

from flask import make_response, request



class Pages:
    def show(self, name):
        return make_response("<p>" + name)  # SEC105

    def count(self, name):
        return make_response(f"<p>{len(name)}")


class Loud(Pages):
    def show(self, name):
        return make_response("<h1>" + name)  # SEC105


class Files:
    def show(self, name):
        return make_response("<p>" + name)


class Notes:
    def show(self, name):
        return make_response("<p>" + name)  # SEC105


class Letters:
    def show(self, name):
        return make_response("<p>" + name)  # SEC105


class Cards:
    def show(self, name):
        return make_response("<p>" + name)  # SEC105


class Lists:
    def show(self, name):
        return make_response("<p>" + name)  # SEC105


class Books:
    def show(self, name):
        return make_response("<p>" + name)  # SEC105


class Maps:
    def show(self, name):
        return make_response("<p>" + name)  # SEC105


def by_parameter(pages: Pages):
    return pages.show(request.args["name"]), pages.count(request.args["name"])


def by_name_of_nothing(files):
    return files.show(request.args["name"])


def by_handed(notes: Optional[Notes], name):
    return notes.show(name)


def handing():
    return by_handed(open_notes(), request.args["name"])


class Desk:
    letters: "Letters"

    def __init__(self, cards: Cards, files: Files):
        self.cards = cards
        self.files = files

    def answer(self):
        self.files.close(request.args["name"])
        return self.letters.show(request.args["name"])

    def reply(self):
        return self.cards.show(request.args["name"])


def by_result() -> Lists:
    return cache.get("lists")


def of_result():
    return by_result().show(request.args["name"])


def by_test(thing):
    if isinstance(thing, Books):
        return thing.show(request.args["name"])
    return thing.show(escape(request.args["name"]))


TABLE = {"maps": Maps()}


def by_table():
    return TABLE[request.args["kind"]].show(request.args["name"])
