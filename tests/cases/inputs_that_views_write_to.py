# profile: standard
"""Attributes of the input of web.py, which a view replaces on all ways, on some, or where they fail a check."""
import web


class Replaced:
    def POST(self):
        given = web.input(target="/")
        given.target = "/books"
        raise web.seeother(given.target)


class ReplacedOnBothWays:
    def POST(self):
        given = web.input(target="/")
        if given.new:
            given.target = "/books/new"
        else:
            given.target = "/books"
        raise web.seeother(given.target)


class Checked:
    def POST(self):
        given = web.input(target="/")
        if given.target not in ("/books", "/pens"):
            given.target = "/books"
        raise web.seeother(given.target)


class ReplacedWhereEmpty:
    def POST(self):
        given = web.input(target="/")
        if given.target == "":
            given.target = "/books"
        raise web.seeother(given.target)  # SEC104


class ReplacedOnOneWay:
    def POST(self):
        given = web.input(target="/", name="")
        if given.new:
            given.target = "/books/new"
        else:
            given.name = "hazel"
        open("/srv/" + given.name)  # SEC101
        raise web.seeother(given.target)  # SEC104
