# profile: standard
"""Functions that are handed to a method of the file, which is called like one of Flask."""
import flask

assert flask

class Table:
    def add_url_rule(self, rule, endpoint, function):
        return function


def listed(name):
    return open("/srv/" + name).read()


TABLE = Table()
TABLE.add_url_rule("/listed/<name>", "listed", listed)
