# profile: standard
"""Texts without quotes, which end no text of a query, by a pattern as by a method of texts."""
import re


def clean(text):
    return re.sub(r"[-;/'\"\s]", "", text)


class Shelf:
    def find(self, connection, name):
        connection.execute("SELECT * FROM books WHERE name = '{}'".format(re.sub("'", "''", name)))
        connection.execute("SELECT * FROM books WHERE name = '{}'".format(clean(name)))
        connection.execute("SELECT * FROM books WHERE name LIKE {name}".format(name=self.__in_quotes(name)))

    def find_by_part(self, connection, name):
        connection.execute("SELECT * FROM books WHERE name = '{}'".format(re.sub("[^']", "", name)))  # S608
        connection.execute("SELECT * FROM books WHERE name = '{}'".format(re.sub("['\"]", "\\'", name)))  # S608
        connection.execute("SELECT * FROM books WHERE name = '{}'".format(re.sub('["]', "", name)))  # S608
        connection.execute("SELECT * FROM books WHERE name LIKE {name}".format(name=self.__as_it_is(name)))  # S608

    def __in_quotes(self, text):
        return "'{text}'".format(text=clean(text))

    def __as_it_is(self, text):
        return "'{text}'".format(text=text)
