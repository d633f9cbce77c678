# profile: standard
"""Members of enumerations that loops, `next()` and tables of all members find: nothing else can be found there."""
import enum

from flask import Flask, request

app = Flask(__name__)
database = connect()


class Kind(enum.Enum):
    DRAFT = "draft"
    SENT = "sent"

    @classmethod
    def by_loop(cls, text):
        for member in cls:
            if member.value == text:
                return member
        raise ValueError(text)

    @classmethod
    def by_next(cls, text):
        return next(member for member in cls if member.value == text)

    @classmethod
    def by_table(cls, text):
        return {member.value: member for member in cls}[text]


class Several:
    @classmethod
    def by_loop(cls, text):
        for member in cls:
            if member.value == text:
                return member
        raise ValueError(text)


class Stated(enum.Enum):
    OPEN = "open"

    def found(self, members, text):
        for member in members:
            if member.value == text:
                return member
        raise ValueError(text)


def by_module(text):
    for member in Kind:
        if member.value == text:
            return member
    return None


def by_any(text):
    for member in Several:
        if member.value == text:
            return member
    return None


@app.get("/known")
def known():
    text = request.args["kind"]
    database.execute("SELECT * FROM orders WHERE kind = '" + Kind.by_loop(text).value + "'")
    database.execute("SELECT * FROM orders WHERE kind = '" + Kind.by_next(text).value + "'")
    database.execute("SELECT * FROM orders WHERE kind = '" + Kind.by_table(text).value + "'")
    database.execute("SELECT * FROM orders WHERE kind = '" + by_module(text).value + "'")
    return ""


@app.get("/unknown")
def unknown():
    text = request.args["kind"]
    database.execute("SELECT * FROM orders WHERE kind = '" + Several.by_loop(text).value + "'")  # S608
    database.execute("SELECT * FROM orders WHERE kind = '" + by_any(text).value + "'")  # S608
    database.execute("SELECT * FROM orders WHERE kind = '" + Stated.OPEN.found(rows(), text).value + "'")  # S608
    database.execute("SELECT * FROM orders WHERE kind = '" + next(kind for kind in rows()).value + "'")  # S608
    return ""
