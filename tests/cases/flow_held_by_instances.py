# profile: standard
"""What instances hold: set by one method and read by another, by syntax, and after the fields of a data class."""
from dataclasses import dataclass

from flask import make_response, request


class Page:
    def __init__(self):
        self.words = {}
        self.rows = []
        self.clean = {}

    def fill(self):
        self.words["name"] = request.args["name"]
        self.rows.append(request.args["name"])
        self.clean["count"] = len(request.args["name"])

    def word(self):
        return make_response("<p>" + self.words["name"])  # SEC105

    def row(self):
        return make_response("<p>" + self.rows[0])  # SEC105

    def number(self):
        return make_response(f"<p>{self.clean['count']}")

    def at_once(self):
        self.words["title"] = request.args["title"]
        return make_response("<p>" + self.words["title"])  # SEC105


class Shelf:
    def __init__(self):
        self.kept = {}
        self.shown = {}

    def __setitem__(self, name, value):
        self.kept[name] = value

    def get(self, name):
        return self.kept[name]


def by_item():
    shelf = Shelf()
    shelf["name"] = request.args["name"]
    return make_response("<p>" + shelf.get("name"))  # SEC105


def by_another_item():
    shelf = Shelf()
    shelf["name"] = request.args["name"]
    shelf["other"] = "all"
    return make_response("<p>" + shelf.get("other"))


@dataclass
class Greeting:
    name: str
    tone: str = "warm"

    def __post_init__(self):
        self.text = "<p>Hello " + self.name
        self.mood = "<p>" + self.tone

    def show(self):
        return make_response(self.text)  # SEC105

    def feel(self):
        return make_response(self.mood)


def greet():
    greeting = Greeting(request.args["name"])
    return greeting.show(), greeting.feel()


class Filled:
    """Two methods fill one dictionary, and one of them asks for what the other has put in."""

    def __init__(self):
        self.words = {}
        self.headers = []

    def fill(self):
        self.words["name"] = request.args["name"]
        self.headers.append(request.args["name"])

    def word(self):
        return make_response("<p>" + self.words["name"])  # SEC105

    def count(self):
        return make_response("<p>" + self.words["count"])

    def at_once(self):
        self.words["title"] = request.args["title"]
        return make_response("<p>" + self.words["title"])  # SEC105
